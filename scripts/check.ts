/** Checks all of data/: `npm run check`. Errors end it with exit code 1 and so stop a build. */
import { parseArgs } from 'node:util';
import { readArguments } from './shared/arguments.ts';
import { run, terminal, type Output } from './shared/console.ts';
import { DATA_FOLDER, dataFiles } from './shared/data-folder.ts';
import { Failure } from './shared/failure.ts';
import { checkData, checkReport } from './check/check-data.ts';
import { codeLines } from './check/codes.ts';
import { manifestFindings } from './check/manifest.ts';
import { checkPostcodes, postcodeReport } from './check/postcodes.ts';

const USAGE = `Usage: npm run check -- [--all] [--json] [--codes] [--data DIR] [--postcodes FILE [--boundaries FILE]]

Checks every table of data/, alone and with the others, and lists what is unusual or wrong.

--all       list the notes for readers too, not only how many there are
--json      print all findings as JSON
--codes     explain every kind of finding instead of checking
--data DIR  another folder than data/

--postcodes FILE   also compare a sample of a postcode release (see npm run import:postcodes) with the shapes on the map
--boundaries FILE  with the publisher's boundaries instead, which are finer (see npm run import:boundaries)`;

/**
 * Runs the check as a command.
 * @throws Failure if there is any error (1), or on a wrong call (2)
 */
export function check(
  argv: readonly string[],
  output: Output = terminal,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): void {
  const values = readArguments(parse, argv, USAGE);
  if (values.help || values.codes) {
    for (const line of values.help ? [USAGE] : codeLines()) output.log(line);
    return;
  }
  const files = dataFiles(values.data ?? DATA_FOLDER);
  const findings = [...manifestFindings(files), ...checkData(files, today())];
  if (values.json) output.log(JSON.stringify(findings, undefined, 2));
  else for (const line of checkReport(findings, values.all)) output.log(line);
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new Failure('The data cannot be used until its errors are corrected.');
  }
}

/**
 * Compares the postcode index with the map, if the command asks for it.
 * @throws Failure if too few postcodes are in the same council (1), or on a wrong call (2)
 */
export async function comparePostcodes(
  argv: readonly string[],
  output: Output = terminal,
): Promise<void> {
  const { postcodes, boundaries, data, help, codes } = readArguments(parse, argv, USAGE);
  if (help || codes || postcodes === undefined) return;
  const result = await checkPostcodes(postcodes, dataFiles(data ?? DATA_FOLDER), boundaries);
  for (const line of postcodeReport(result)) output.log(line);
  if (!result.passes) {
    throw new Failure(
      'Too few postcodes are in the same council. Import the boundaries and the postcodes again.',
    );
  }
}

function parse(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      codes: { type: 'boolean', default: false },
      data: { type: 'string' },
      postcodes: { type: 'string' },
      boundaries: { type: 'string' },
    },
  });
  return values;
}

if (import.meta.main) {
  await run(async () => {
    check(process.argv.slice(2));
    await comparePostcodes(process.argv.slice(2));
  });
}
