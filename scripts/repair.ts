/** `npm run repair`: finishes an import that was stopped while it changed data/. */
import { refuseMissing } from './shared/change-data.ts';
import { run, terminal, type Output } from './shared/console.ts';
import { folderFrom } from './shared/folder-argument.ts';
import { DISK, type Disk } from './shared/disk.ts';
import { recover } from './shared/journal.ts';
import { lockedNow } from './shared/lock.ts';

const USAGE = `Usage: npm run repair [-- --data DIR]

Finishes an import that was stopped while it changed data/. For returns there is npm run returns -- repair.`;

/** Runs the command. @throws Failure on a wrong call (2), or if there is no such folder or the journal in it cannot be read (1) */
export function repair(
  argv: readonly string[],
  output: Output = terminal,
  disk: Disk = DISK,
): void {
  const folder = folderFrom(argv, USAGE, output);
  if (folder === undefined) return;
  refuseMissing(folder, disk);
  const written = lockedNow(folder, disk, () => recover(folder, disk));
  output.log(
    written.length === 0
      ? 'There was nothing to finish.'
      : `An import was finished. Written: ${written.join(', ')}`,
  );
}

if (import.meta.main) {
  await run(() => {
    repair(process.argv.slice(2));
  });
}
