/** Prepares the yearly update in one go: `npm run update -- FOLDER`. */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { createInterface } from 'node:readline/promises';
import { readArguments } from './shared/arguments.ts';
import { REAL_EFFECTS, type CommandEffects } from './shared/command-effects.ts';
import { run } from './shared/console.ts';
import { DATA_FOLDER, dataFiles } from './shared/data-folder.ts';
import { Failure } from './shared/failure.ts';
import { changeData, refuseHalfChanged } from './shared/change-data.ts';
import { findSources, type FoundSources } from './update/found-sources.ts';
import { planUpdate, type UpdatePlan } from './update/plan-update.ts';
import { updateReport } from './update/report.ts';

const USAGE = 'Usage: npm run update -- FOLDER [--yes] [--data DIR]';

const HELP = `${USAGE}

Finds the publishers' new files in a folder by their columns, whatever they are called, and runs the imports in their
order without a write. It reports what would change, what is missing and what npm run check would find. Then it asks
whether to write. All tables change together, or none does.

Enter new, merged and abolished councils in data/register.csv first, and changed pairs in data/joint-returns.csv.

--yes       write without a question, if there is no error
--data DIR  another folder than data/

--allow-missing-years  take a file without years that data/ has, and record them in data/missing-years.csv
--allow-older-release  take files that are older than what data/ has`;

/** What the command may do to the world. */
export interface UpdateEffects extends CommandEffects {
  /** Asks a person; undefined where nobody can be asked, as in a pipeline. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Works out what would change; as the imports and the check do if it is left out. */
  readonly plan?: typeof planUpdate;
}

/**
 * Runs the update.
 * @param argv arguments after the script's name
 * @throws Failure on a wrong call (2) and on any error in the files or in the data that they would make (1)
 */
export async function update(
  argv: readonly string[],
  { output, today, ask, disk, plan: work = planUpdate }: UpdateEffects = {
    ...REAL_EFFECTS,
    ask: asker(),
  },
): Promise<void> {
  const { values, positionals } = readArguments(parse, argv, USAGE);
  if (values.help) {
    output.log(HELP);
    return;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new Failure(`Expected one folder, found ${positionals.length}.\n${USAGE}`, 2);
  }
  const target = values.data ?? DATA_FOLDER;
  refuseHalfChanged(target, disk);
  const data = dataFiles(target);
  const found = findSources(folder);
  const planned = (): UpdatePlan =>
    work(found, data, {
      today: today(),
      allowMissingYears: values['allow-missing-years'],
      allowOlderRelease: values['allow-older-release'],
    });
  const plan = planned();
  for (const line of updateReport(found, plan, data)) output.log(line);
  output.log('');
  if (await mayWrite(plan, values.yes, ask, output)) {
    changeData(target, () => unchanged(plan, planned()), disk);
    for (const line of nextLines(plan, found)) output.log(line);
  }
}

/** @throws Failure if data/ was changed while somebody was asked */
function unchanged(before: UpdatePlan, now: UpdatePlan): UpdatePlan {
  if (isDeepStrictEqual(before.files, now.files)) return now;
  throw new Failure('data/ was changed meanwhile, so nothing was written. Run it again.');
}

/** Whether to write, and if not, why not. */
async function mayWrite(
  { fails, files }: UpdatePlan,
  yes: boolean,
  ask: UpdateEffects['ask'],
  output: CommandEffects['output'],
): Promise<boolean> {
  if (fails) throw new Failure('Nothing was written. Correct the errors above and run it again.');
  if (files.length === 0) {
    output.log('data/ has all of this already, so nothing was written.');
    return false;
  }
  if (yes) return true;
  if (ask === undefined) {
    output.log('Nothing was written, as nobody can be asked here. Add --yes to write.');
    return false;
  }
  const answer = await ask(`Write ${files.length} files of data/? [y/N] `);
  if (/^y(es)?$/i.test(answer.trim())) return true;
  output.log('Nothing was written.');
  return false;
}

/** What was written, and what is left to do by hand. */
function nextLines({ files }: UpdatePlan, { sources }: FoundSources): string[] {
  const postcodes = sources.get('postcodes');
  return [
    `Written: ${files.map(({ path }) => path).join(', ')}`,
    ...(postcodes === undefined
      ? []
      : [
          `Postcodes are read from the new register: npm run import:postcodes -- ${postcodes.path}`,
        ]),
    'Go on with the runbook of README.md after the imports.',
  ];
}

/** Asks on the terminal, if there is one. */
function asker(): UpdateEffects['ask'] {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await terminal.question(question);
    } finally {
      terminal.close();
    }
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      'allow-missing-years': { type: 'boolean', default: false },
      'allow-older-release': { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  });
}

if (import.meta.main) await run(() => update(process.argv.slice(2)));
