/** Returns and replies of councils: `npm run returns -- check FILE… | template COUNCIL | accept FILE | reply FILE | repair`. */
import { parseArgs } from 'node:util';
import { readArguments } from './shared/arguments.ts';
import { type CommandEffects, REAL_EFFECTS } from './shared/command-effects.ts';
import { run } from './shared/console.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { DATA_FOLDER } from './shared/data-folder.ts';
import { Failure } from './shared/failure.ts';
import { accept, repair } from './returns/accept-command.ts';
import { answerOf } from './returns/answer.ts';
import { OPTIONS, USAGE } from './returns/arguments.ts';
import { check } from './returns/check-command.ts';
import { reply } from './returns/reply-command.ts';
import {
  readDataset,
  repliesFolderOf,
  returnsFolderOf,
  settingOf,
  type Way,
} from './returns/setting.ts';
import { DISK, type Disk } from './shared/disk.ts';
import { template } from './returns/template-command.ts';

/** What the command may do to the world. */
export interface ReturnsEffects extends CommandEffects {
  /** How the folders of returns and replies are changed; the disk if nobody says otherwise. */
  readonly disk?: Disk;
  /** Reads the tables of a data folder, which tests do once. */
  readonly read?: (dataFolder: string) => Dataset;
}

/**
 * Runs the command.
 * @param argv arguments after the script's name
 * @throws Failure if anything must be fixed (1), or on a wrong call (2)
 */
export async function returns(
  argv: readonly string[],
  { output, today, disk = DISK, read = readDataset }: ReturnsEffects = REAL_EFFECTS,
): Promise<void> {
  const { values, positionals } = readArguments(parse, argv, USAGE);
  const [command = '', ...names] = positionals;
  if (values.help) {
    output.log(USAGE);
    return;
  }
  const [first] = names;
  const data = values.data ?? DATA_FOLDER;
  const folder = returnsFolderOf(values.data, process.env.RETURNS_DIR);
  const replies = repliesFolderOf(values.data, process.env.REPLIES_DIR);
  const setting = (way?: Way) => settingOf(read(data), today(), folder, way);
  if (command === 'repair' && first === undefined) {
    await repair([folder, replies], disk, output);
    return;
  }
  if (first === undefined || (command !== 'check' && names.length > 1)) throw new Failure(USAGE, 2);
  switch (command) {
    case 'check':
      return check(names, values, setting(), output, disk);
    case 'template':
      template(first, values.out, setting(), output, disk);
      return;
    case 'accept': {
      const answer = answerOf(values, today());
      const way = answer === undefined ? 'sent' : 'obtained';
      const given = { ...values, path: first, dryRun: values['dry-run'], answer };
      return accept(given, () => setting(way), { folder, disk, output });
    }
    case 'reply': {
      const known = { dataset: read(data), today: today() };
      return reply(first, values, known, { folder: replies, disk, output });
    }
    default:
      throw new Failure(USAGE, 2);
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
}

if (import.meta.main) await run(() => returns(process.argv.slice(2)));
