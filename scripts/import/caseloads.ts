/** Imports one vintage of the average caseload: `npm run import:caseloads -- FILE`. */
import { type Reason } from '../../src/schemas/absence.ts';
import { AMOUNT, COUNT } from '../../src/schemas/amount.ts';
import { REASON_BY_SYMBOL } from '../../src/schemas/symbols.ts';
import { releaseFindings } from '../../src/dataset/findings/index.ts';
import { CASELOAD_MEASURES } from '../../src/releases/source-columns.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, keyOrder, parseTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, TableText } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import type { PlacedRow } from '../../src/releases/place-rows.ts';
import { troubleWith } from '../../src/releases/number-trouble.ts';
import { DFE_WORKFORCE, HOW_TO_GET, vintageOf } from './dfe/provenance.ts';
import { readRegister } from './dfe/register.ts';
import { cellAt, type ColumnIndex } from '../../src/releases/source-table.ts';
import { readRelease, type SourceRelease } from './dfe/read-release.ts';
import { revisionLines } from './dfe/revision-lines.ts';

/** All of these are numbers, or all the same symbol. */
type Part = (typeof CASELOAD_MEASURES)[number];

const REASONS = new Map<string, Reason>(Object.entries(REASON_BY_SYMBOL));

export const caseloads: Importer = {
  name: 'caseloads',
  help: `Reads the published average caseload of England, its regions and councils into data/caseloads/.\n${HOW_TO_GET}`,
  provenance: DFE_WORKFORCE,
  files: ['FILE.csv'],
  read: ([source], data) => {
    if (source === undefined) throw new Error('an import without a file');
    return toTable(readRelease(source, data, 'caseloads'), source.name);
  },
  review: ([table], data) => (table === undefined ? [] : review(table, data)),
  summary: ([table], data) => (table === undefined ? [] : revisionLines(table, data)),
};

/** Parts that disagree, totals that do not add up, and odd jumps, as `npm run check` finds them. */
function review({ release, text, path }: TableText, data: DataFiles): Finding[] {
  const { rows } = parseTable(TABLES.caseloads, text, path);
  return releaseFindings(readRegister(data), {
    release: Number(release),
    caseloads: rows,
    workforce: [],
  });
}

function toTable(source: SourceRelease, file: string): ImportResult {
  const cells = source.rows.map((row) => figureCells(row, source.at));
  const rows = cells.filter((row) => row !== undefined);
  const unusableRows = source.rows.filter((_, index) => cells[index] === undefined);
  // One sorting for both tables, whose keys are the same.
  const order = keyOrder(TABLES.caseloads, rows);
  const table = {
    path: `caseloads/${source.release}.csv`,
    text: formatTable(TABLES.caseloads, rows, order),
    release: String(source.release),
    vintage: vintageOf(source.release),
  };
  const lines = {
    path: `lines/${source.release}.csv`,
    text: formatTable(TABLES.lines, rows, order),
    release: table.release,
    vintage: table.vintage,
  };
  return {
    tables: [table, lines],
    rowsRead: source.rowsRead,
    rowsKept: rows.length,
    findings: [...source.findings, ...unusableRows.map((row) => unusable(row, source, file))],
  };
}

/** A row of data/caseloads/ and data/lines/; undefined if its parts are neither all numbers nor all one symbol. */
function figureCells(row: PlacedRow, at: ColumnIndex): Record<string, string> | undefined {
  const [code, joint_with = ''] = row.codes;
  const average_caseload = cellAt(row, at.average_caseload);
  const cases = cellAt(row, at.cases);
  const case_holders_fte = cellAt(row, at.case_holders_fte);
  const year = String(row.year);
  const line = String(row.line);
  if (isNumber(average_caseload) && isCount(cases) && isNumber(case_holders_fte)) {
    const status = 'published';
    return { year, code, joint_with, line, status, average_caseload, cases, case_holders_fte };
  }
  const status = REASONS.get(average_caseload);
  const isSame = cases === average_caseload && case_holders_fte === average_caseload;
  return status !== undefined && isSame ? { year, code, joint_with, line, status } : undefined;
}

function isNumber(cell: string): boolean {
  return AMOUNT.test(cell);
}

/** Cases are whole. */
function isCount(cell: string): boolean {
  return COUNT.test(cell);
}

function unusable(row: PlacedRow, { at, columnOf }: SourceRelease, file: string): Finding {
  const isRight = (name: Part): boolean =>
    (name === 'cases' ? isCount : isNumber)(cellAt(row, at[name])) ||
    REASONS.has(cellAt(row, at[name]));
  const part =
    CASELOAD_MEASURES.find((name) => !isRight(name)) ??
    CASELOAD_MEASURES.find((name) => REASONS.has(cellAt(row, at[name]))) ??
    'average_caseload';
  const expected = part === 'cases' ? 'a whole number such as 321' : 'a number such as 12.5';
  const value = cellAt(row, at[part]);
  return {
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    column: columnOf[part],
    value,
    message: `${troubleWith(value)}Expected ${expected}, or the same one of the symbols x, u, c, z in all of ${CASELOAD_MEASURES.map((name) => columnOf[name]).join(', ')}. Correct the cell, or record the change in data/corrections.csv.`,
    place: { code: row.codes[0], year: row.year },
  };
}

if (import.meta.main) {
  await run(() => {
    runImporter(caseloads, process.argv.slice(2));
  });
}
