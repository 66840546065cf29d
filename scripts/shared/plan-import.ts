/** What an import would find and change, worked out before anything is written. */
import type { Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { tableAt } from '../../src/tables/data-paths.ts';
import { parseTable } from '../../src/tables/table.ts';
import type { Importer, ImportResult, InputFile, TableText } from './importer.ts';
import { leftOutBy, leftOutFinding, nextMissingYears } from './missing-years.ts';
import { olderRelease } from './older-release.ts';
import { textOf } from './read-sources.ts';
import type { NewFile } from './new-file.ts';
import { changeLines, hasErrors } from './report.ts';
import { nextSourcesTable } from './sources-table.ts';
import { tableDifference } from './table-difference.ts';

/** What a maintainer allows an import to do. */
export interface Allowed {
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  readonly allowMissingYears?: boolean;
  readonly allowOlderRelease?: boolean;
}

/** An import before it is carried out. */
export interface ImportPlan {
  /** An error among them means that there is nothing to carry out. */
  readonly findings: readonly Finding[];
  /** What a maintainer should read first: what it means beside data/, and what changes. Empty if there is an error. */
  readonly lines: readonly string[];
  /** The files of data/ that change, each with its whole new text. */
  readonly files: readonly NewFile[];
}

/**
 * Reads the sources, checks what was made of them, and works out the change of data/. Nothing is written.
 * @throws Failure if a source or a table that the import needs cannot be read
 */
export function planImport(
  importer: Importer,
  sources: readonly InputFile[],
  data: DataFiles,
  allowed: Allowed,
): ImportPlan {
  if (!importer.binary) sources.forEach(textOf);
  const result = importer.read(sources, data);
  const findings = [...result.findings];
  const add = (more: readonly Finding[]): void => {
    for (const finding of more) findings.push(finding);
  };
  if (!hasErrors(findings)) add(result.tables.flatMap(invalidOutput));
  if (!hasErrors(findings)) add(besideData(importer, sources, result, data, allowed));
  if (!hasErrors(findings)) add(importer.review?.(result.tables, data) ?? []);
  if (hasErrors(findings)) return { findings, lines: [], files: [] };
  const next = nextFiles(importer, sources, result, data, allowed);
  const differences = next.map(({ path, text }) => tableDifference(path, data.read(path), text));
  return {
    findings,
    lines: [
      ...(importer.summary?.(result.tables, data) ?? []),
      ...changeLines(result, differences),
    ],
    files: next.filter((_, index) => differences[index]?.same === false),
  };
}

/** Whether the import would lose what data/ has. */
function besideData(
  importer: Importer,
  sources: readonly InputFile[],
  result: ImportResult,
  data: DataFiles,
  { allowMissingYears, allowOlderRelease }: Allowed,
): Finding[] {
  const left = leftOutBy(importer.name, result, data);
  return [
    ...(allowOlderRelease ? [] : olderRelease(importer.name, sources, result, data)),
    ...(allowMissingYears || left.years.length === 0
      ? []
      : [leftOutFinding(left, sources[0]?.name ?? '')]),
  ];
}

function nextFiles(
  importer: Importer,
  sources: readonly InputFile[],
  result: ImportResult,
  data: DataFiles,
  { today }: Allowed,
): NewFile[] {
  const left = leftOutBy(importer.name, result, data);
  const missing = TABLES.missingYears.path;
  const read = (path: string): string | undefined => data.read(path);
  return [
    ...result.tables.map(({ path, text }) => ({ path, text })),
    ...(left.years.length === 0
      ? []
      : [{ path: missing, text: nextMissingYears(left, data, today) }]),
    {
      path: TABLES.sources.path,
      text: nextSourcesTable({ importer, sources, result }, read, today),
    },
  ];
}

/** The last gate: what an importer made must pass the schema that the build reads it with. */
function invalidOutput({ path, text }: TableText): Finding[] {
  const table = tableAt(path);
  return table === undefined ? [] : parseTable(table, text, path).findings;
}
