/** Imports the context of the caseload, vacancies, agency staff, turnover and absence: `npm run import:workforce -- FILE`. */
import { valueOrSymbol } from '../../src/schemas/absence.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import type { PlacedRow } from './dfe/place.ts';
import { DFE_WORKFORCE, HOW_TO_GET, vintageOf } from './dfe/provenance.ts';
import { readRelease, type SourceRelease } from './dfe/read-release.ts';

const CONTEXT = [
  'in_post_fte',
  'vacancy_fte',
  'vacancy_rate',
  'agency_fte',
  'agency_rate',
  'turnover_rate',
  'absence_rate',
] as const;

export const workforce: Importer = {
  name: 'workforce',
  help: `Reads vacancy, agency, turnover and absence figures into data/workforce/, from the same file as the caseloads.\n${HOW_TO_GET}`,
  provenance: DFE_WORKFORCE,
  files: ['FILE.csv'],
  read: ([source], data) => {
    if (source === undefined) throw new Error('an import without a file');
    return toTable(readRelease(source, data, 'workforce'), source.name);
  },
};

function toTable(source: SourceRelease, file: string): ImportResult {
  const table = {
    path: `workforce/${source.release}.csv`,
    text: formatTable(TABLES.workforce, source.rows.map(contextCells)),
    release: String(source.release),
    vintage: vintageOf(source.release),
  };
  return {
    tables: [table],
    rowsRead: source.rowsRead,
    rowsKept: source.rows.length,
    findings: [
      ...source.findings,
      ...source.rows.flatMap((row) => unusableCells(row, source.columnOf, file)),
    ],
  };
}

function contextCells({ year, codes, cell }: PlacedRow): Record<string, string> {
  const values = Object.fromEntries(CONTEXT.map((name) => [name, cell(name)]));
  return { year: String(year), code: codes[0], joint_with: codes[1] ?? '', ...values };
}

function unusableCells(
  row: PlacedRow,
  columnOf: SourceRelease['columnOf'],
  file: string,
): Finding[] {
  return CONTEXT.filter((name) => !valueOrSymbol.safeParse(row.cell(name)).success).map((name) => ({
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    column: columnOf[name],
    value: row.cell(name),
    message:
      'Expected a number such as 12.5 or one of the symbols x, u, c, z, low. Correct the cell, or write the change down in data/corrections.csv.',
    place: { code: row.codes[0], year: row.year },
  }));
}

if (import.meta.main) {
  await run(() => {
    runImporter(workforce, process.argv.slice(2));
  });
}
