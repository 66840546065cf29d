/** Everything around an importer: arguments, files, report, and the change of data/ as one. */
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/schemas/finding.ts';
import { parseTable } from '../../src/tables/table.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { readArguments } from './arguments.ts';
import { DATA_FOLDER, dataFiles } from './data-folder.ts';
import { Failure } from './failure.ts';
import type { Importer, TableText } from './importer.ts';
import { readSource, textOf } from './read-sources.ts';
import { replaceFiles } from './replace-files.ts';
import { changeLines, findingLines, hasErrors, refuseErrors } from './report.ts';
import { nextSourcesTable } from './sources-table.ts';
import { tableDifference, tableAt } from './table-difference.ts';
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
  { output, today }: CommandEffects = REAL_EFFECTS,
): void {
  const { values, positionals } = readOptions(importer, argv);
  if (values.help) {
    output.log(helpText(importer));
    return;
  }
  const sources = positionals.map(readSource);
  if (!importer.binary) sources.forEach(textOf);

  const folder = values.data ?? DATA_FOLDER;
  const data = dataFiles(folder);
  const result = importer.read(sources, data);
  const findings = [...result.findings];
  if (!hasErrors(findings)) findings.push(...result.tables.flatMap(invalidOutput));
  if (!hasErrors(findings)) findings.push(...(importer.review?.(result.tables, data) ?? []));
  for (const line of findingLines(findings)) output.log(line);
  refuseErrors(findings, 'nothing was written');
  for (const line of importer.summary?.(result.tables, data) ?? []) output.log(line);

  const next = [
    ...result.tables,
    {
      path: TABLES.sources.path,
      text: nextSourcesTable({ importer, sources, result }, data.read, today()),
    },
  ];
  const differences = next.map(({ path, text }) => tableDifference(path, data.read(path), text));
  for (const line of changeLines(result, differences)) output.log(line);
  const changed = next.filter((_, index) => differences[index]?.same === false);
  if (values['dry-run']) output.log('This was a dry run, so nothing was written.');
  else replaceFiles(folder, changed);
}

function readOptions(importer: Importer, argv: readonly string[]): ReturnType<typeof parse> {
  const parsed = readArguments(parse, argv, usage(importer));
  const { length } = parsed.positionals;
  const required = importer.required ?? importer.files.length;
  if (!parsed.values.help && (length < required || length > importer.files.length)) {
    throw new Failure(
      `Expected ${required} to ${importer.files.length} files, found ${length}.\n${usage(importer)}`,
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
  ].join('\n');
}

/** The last gate: what an importer made must pass the schema that the build reads it with. */
function invalidOutput({ path, text }: TableText): Finding[] {
  const table = tableAt(path);
  return table === undefined ? [] : parseTable(table, text, path).findings;
}
