/** `npm run repair`: finishes an import that was stopped while it changed data/. */
import { parseArgs } from 'node:util';
import { readArguments } from './shared/arguments.ts';
import { run, terminal, type Output } from './shared/console.ts';
import { DATA_FOLDER } from './shared/data-folder.ts';
import { DISK } from './shared/disk.ts';
import { recover } from './shared/journal.ts';
import { lockedNow } from './shared/lock.ts';

const USAGE = `Usage: npm run repair [-- --data DIR]

Finishes an import that was stopped while it changed data/. For returns there is npm run returns -- repair.`;

/** Runs the command. @throws Failure on a wrong call (2), or if the journal of the import cannot be read (1) */
export function repair(argv: readonly string[], output: Output = terminal): void {
  const values = readArguments(parse, argv, USAGE);
  if (values.help) {
    output.log(USAGE);
    return;
  }
  const folder = values.data ?? DATA_FOLDER;
  const written = lockedNow(folder, DISK, () => recover(folder, DISK));
  output.log(
    written.length === 0
      ? 'There was nothing to finish.'
      : `An import was finished. Written: ${written.join(', ')}`,
  );
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: { help: { type: 'boolean', default: false }, data: { type: 'string' } },
  }).values;
}

if (import.meta.main) {
  await run(() => {
    repair(process.argv.slice(2));
  });
}
