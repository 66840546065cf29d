/** Imports one vintage of the average caseload: `npm run import:caseloads -- FILE`. */
import { REASON_BY_SYMBOL } from '../../src/schemas/absence.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import type { PlacedRow } from './dfe/place.ts';
import { DFE_WORKFORCE, HOW_TO_GET, vintageOf } from './dfe/provenance.ts';
import { readRelease, type SourceRelease } from './dfe/read-release.ts';

/** The figure and its parts: all numbers, or all the same symbol. */
const PARTS = ['average_caseload', 'cases', 'case_holders_fte'] as const;
type Part = (typeof PARTS)[number];

export const caseloads: Importer = {
  name: 'caseloads',
  help: `Reads the published average caseload of England, its regions and councils into data/caseloads/.\n${HOW_TO_GET}`,
  provenance: DFE_WORKFORCE,
  files: ['FILE.csv'],
  read: ([source], data) => {
    if (source === undefined) throw new Error('an import without a file');
    return toTable(readRelease(source, data, 'caseloads'), source.name);
  },
};

function toTable(source: SourceRelease, file: string): ImportResult {
  const findings: Finding[] = [...source.findings];
  const rows = source.rows.flatMap((row) => {
    const cells = figureCells(row);
    if (cells === undefined) findings.push(unusable(row, source.columnOf, file));
    return cells === undefined ? [] : [cells];
  });
  const table = {
    path: `caseloads/${source.release}.csv`,
    text: formatTable(TABLES.caseloads, rows),
    release: String(source.release),
    vintage: vintageOf(source.release),
  };
  return { tables: [table], rowsRead: source.rowsRead, rowsKept: rows.length, findings };
}

/** A row of data/caseloads/; undefined if its parts are neither all numbers nor all one symbol. */
function figureCells({ year, codes, measures }: PlacedRow): Record<string, string> | undefined {
  const place = { year: String(year), code: codes[0], joint_with: codes[1] ?? '' };
  if (PARTS.every((part) => isRight(part, measures[part]))) {
    const { average_caseload, cases, case_holders_fte } = measures;
    return { ...place, status: 'published', average_caseload, cases, case_holders_fte };
  }
  const symbol = measures.average_caseload;
  const status = Object.entries(REASON_BY_SYMBOL).find(([sign]) => sign === symbol)?.[1];
  return status !== undefined && PARTS.every((part) => measures[part] === symbol)
    ? { ...place, status }
    : undefined;
}

/** Whether a cell is a number as it stands: cases are whole. */
function isRight(part: Part, cell: string): boolean {
  return part === 'cases' ? /^\d+$/.test(cell) : /^\d+(\.\d+)?$/.test(cell);
}

function unusable(row: PlacedRow, columnOf: SourceRelease['columnOf'], file: string): Finding {
  const isSymbol = (cell: string): boolean => cell in REASON_BY_SYMBOL;
  const part =
    PARTS.find((name) => !isRight(name, row.measures[name]) && !isSymbol(row.measures[name])) ??
    PARTS.find((name) => isSymbol(row.measures[name])) ??
    'average_caseload';
  const expected = part === 'cases' ? 'a whole number such as 321' : 'a number such as 12.5';
  return {
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    column: columnOf[part],
    value: row.measures[part],
    message: `Expected ${expected}, or the same one of the symbols x, u, c, z in all of ${PARTS.map((name) => columnOf[name]).join(', ')}. Correct the cell, or write the change down in data/corrections.csv.`,
    place: { code: row.codes[0], year: row.year },
  };
}

if (import.meta.main) {
  await run(() => {
    runImporter(caseloads, process.argv.slice(2));
  });
}
