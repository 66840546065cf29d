/** Everything around an importer: arguments, files, report, and the change of data/ as one. */
import { parseArgs } from 'node:util';
import { readArguments } from './arguments.ts';
import { changeData, refuseHalfChanged } from './change-data.ts';
import type { Output } from './console.ts';
import { DATA_FOLDER, dataFiles } from './data-folder.ts';
import { Failure } from './failure.ts';
import type { Importer, InputFile } from './importer.ts';
import { planImport, type Allowed, type ImportPlan } from './plan-import.ts';
import { readSource } from './read-sources.ts';
import { findingLines, refuseErrors } from './report.ts';
import { type CommandEffects, REAL_EFFECTS } from './command-effects.ts';

/**
 * Runs an importer as a command: `FILE... [--dry-run] [--data DIR] [--help]`.
 * Prints what was read, found and changed. Changes data/ wholly or, on any error, not at all.
 * @param argv arguments after the script's name
 * @throws Failure on a wrong call (2) and on bad input (1)
 */
export function runImporter(
  importer: Importer,
  argv: readonly string[],
  { output, today, disk }: CommandEffects = REAL_EFFECTS,
): void {
  const { values, positionals } = readOptions(importer, argv);
  if (values.help) {
    output.log(helpText(importer));
    return;
  }
  const sources = positionals.map(readSource);
  const folder = values.data ?? DATA_FOLDER;
  const plan = (): ImportPlan =>
    reported(importer, sources, folder, output, {
      today: today(),
      allowMissingYears: values['allow-missing-years'],
      allowOlderRelease: values['allow-older-release'],
    });
  if (values['dry-run']) {
    refuseHalfChanged(folder, disk);
    plan();
    output.log('This was a dry run, so nothing was written.');
  } else changeData(folder, plan, disk);
}

/** What an import would change, after it has said so. */
function reported(
  importer: Importer,
  sources: readonly InputFile[],
  folder: string,
  output: Output,
  allowed: Allowed,
): ImportPlan {
  const plan = planImport(importer, sources, dataFiles(folder), allowed);
  for (const line of findingLines(plan.findings)) output.log(line);
  refuseErrors(plan.findings, 'nothing was written');
  for (const line of plan.lines) output.log(line);
  return plan;
}

/** Such as ‘1 file’ or ‘1 to 3 files’. */
function filesWanted(least: number, most: number): string {
  const range = least === most ? String(least) : `${least} to ${most}`;
  return `${range} ${most === 1 ? 'file' : 'files'}`;
}

function readOptions(importer: Importer, argv: readonly string[]): ReturnType<typeof parse> {
  const parsed = readArguments(parse, argv, usage(importer));
  const { length } = parsed.positionals;
  const required = importer.required ?? importer.files.length;
  if (!parsed.values.help && (length < required || length > importer.files.length)) {
    throw new Failure(
      `Expected ${filesWanted(required, importer.files.length)}, found ${length}.\n${usage(importer)}`,
      2,
    );
  }
  return parsed;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'allow-missing-years': { type: 'boolean', default: false },
      'allow-older-release': { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  });
}

function usage({ name, files, required = files.length }: Importer): string {
  const names = files.map((file, index) => (index < required ? file : `[${file}]`));
  return `Usage: npm run import:${name} -- ${names.join(' ')} [--dry-run] [--data DIR]`;
}

function helpText(importer: Importer): string {
  const offers = [importer.provenance, ...(importer.furtherProvenance ?? [])].map(
    ({ publisher, title, licence, address }) =>
      `  ${title} (${publisher}; ${licence})\n  ${address}`,
  );
  return [
    usage(importer),
    '',
    importer.help,
    '',
    'Where the publisher offers it:',
    ...offers,
    '',
    '--dry-run   say what would change, write nothing',
    '--data DIR  another folder than data/',
    '',
    '--allow-missing-years  take a file without years that data/ has, and record them in data/missing-years.csv',
    '--allow-older-release  take a file that is older than what data/ has',
  ].join('\n');
}
