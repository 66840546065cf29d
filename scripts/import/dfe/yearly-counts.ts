/** Reads a file of the department that gives whole numbers for each council, area and year, as several of its releases do. */
import { max } from 'd3-array';
import type { Reason } from '../../../src/schemas/absence.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import { COUNT } from '../../../src/schemas/amount.ts';
import { REASON_BY_SYMBOL } from '../../../src/schemas/symbols.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import type { Table } from '../../../src/tables/catalogue.ts';
import { formatTable, type CellRow } from '../../../src/tables/table.ts';
import type { Importer, ImportResult, InputFile } from '../../shared/importer.ts';
import { readSourceCsv } from '../../shared/source-csv.ts';
import { troubleWith } from '../../../src/releases/number-trouble.ts';
import { addingUp } from './adding-up.ts';
import { rowFindings, type CheckedRow, type RowCheck } from './row-checks.ts';
import { readRegister } from './register.ts';
import type { Register } from '../../../src/releases/code-book.ts';
import { placeCounts, PLACES_AT } from './place-counts.ts';
import type { PlacedRow } from '../../../src/releases/place-rows.ts';
import type { CensusDay } from '../../../src/releases/code-book.ts';
import { PLACE_COLUMNS } from '../../../src/releases/source-columns.ts';
import { cellAt } from '../../../src/releases/source-table.ts';

/** What is read from such a file, and what it becomes. */
export interface YearlyCounts {
  /** The column of the file with the numbers. */
  readonly column: string;
  /** What is counted, in the plural, for messages: `children`. */
  readonly counted: string;
  /** The table that the numbers become, and its column for them. Its other columns are year, code and status. */
  readonly table: Table;
  readonly as: string;
  /** The day of the year on which a code must be in force. */
  readonly day: CensusDay;
  /** When the numbers are for, before `of each year`: `At 31 March`. */
  readonly when: string;
  /** What the numbers beside the column show of it. */
  readonly checks?: readonly RowCheck[];
}

/** What a maintainer reads of such an import. */
export type AboutCounts = Pick<Importer, 'name' | 'help' | 'provenance'>;

/** The importer of such a file. */
export function yearlyCountsImporter(about: AboutCounts, counts: YearlyCounts): Importer {
  return {
    ...about,
    files: ['FILE.csv'],
    read: ([source], data) => {
      if (source === undefined) throw new Error('an import without a file');
      return readYearlyCounts(counts, source, data);
    },
  };
}

/** The first year of caseloads. Numbers of the years before it are left out. */
const FIRST_YEAR = 2017;
const REASONS = new Map<string, Reason>(Object.entries(REASON_BY_SYMBOL));

const NUMBER_AT = PLACE_COLUMNS.length;

/**
 * Makes the table from the file.
 * @returns findings with severity error for whatever cannot be read or placed, or is missing
 */
function readYearlyCounts(counts: YearlyCounts, source: InputFile, data: DataFiles): ImportResult {
  const columns = [...PLACE_COLUMNS, counts.column];
  const { rows: all, findings: broken } = readSourceCsv(source, columns);
  const rows = all.map(({ line, cells }): CellRow => {
    return { line, cells: columns.map((column) => cells[column] ?? '') };
  });
  const { placed, findings } = placeCounts(rows.filter(isWanted), {
    day: counts.day,
    data,
    file: source.name,
  });
  const release = String(max(placed, ({ year }) => year) ?? 0);
  return {
    tables: [
      {
        path: counts.table.path,
        text: formatTable(
          counts.table,
          placed.map((row) => tableCells(row, counts)),
        ),
        release,
        vintage: `${counts.when} of each year, reporting year ${release}`,
      },
    ],
    rowsRead: rows.length,
    rowsKept: placed.length,
    findings: [
      ...broken,
      ...findings,
      ...placed.flatMap((row) => (isUsable(row) ? [] : [unusable(row, counts, source.name)])),
      ...beside(all, placed, counts, readRegister(data), source.name),
    ],
  };
}

/** What the other numbers of the file show of those that are taken. */
function beside(
  all: readonly CheckedRow[],
  placed: readonly PlacedRow[],
  { column, checks = [] }: YearlyCounts,
  register: Register,
  file: string,
): Finding[] {
  const lines = new Set(placed.map(({ line }) => line));
  const taken = all.filter(({ line }) => lines.has(line));
  const amountOf = (row: PlacedRow): number | undefined => {
    const cell = cellAt(row, NUMBER_AT);
    return COUNT.test(cell) ? Number(cell) : undefined;
  };
  return [
    ...rowFindings(taken, checks, Object.keys(all[0]?.cells ?? {}), file),
    ...addingUp(placed, { name: column, amountOf, roundedBy: 0 }, register, file),
  ];
}

/** Whether a row is of a year that has caseloads. One whose year cannot be read is for placing to refuse. */
function isWanted(row: CellRow): boolean {
  const period = cellAt(row, PLACES_AT.time_period);
  return !/^20\d\d$/.test(period) || Number(period) >= FIRST_YEAR;
}

function tableCells(row: PlacedRow, { as }: YearlyCounts): Record<string, string> {
  const cell = cellAt(row, NUMBER_AT);
  const status = REASONS.get(cell);
  const key = { year: String(row.year), code: row.codes[0] };
  return status === undefined ? { ...key, status: 'published', [as]: cell } : { ...key, status };
}

function isUsable(row: PlacedRow): boolean {
  const cell = cellAt(row, NUMBER_AT);
  return row.codes.length === 1 && (COUNT.test(cell) || REASONS.has(cell));
}

function unusable(row: PlacedRow, { column, counted }: YearlyCounts, file: string): Finding {
  const [code, other] = row.codes;
  const found =
    other === undefined
      ? { column, value: cellAt(row, NUMBER_AT) }
      : { column: 'new_la_code', value: `${code} / ${other}` };
  return {
    code: 'not-a-number',
    severity: 'error',
    file,
    row: row.line,
    ...found,
    message: `${troubleWith(cellAt(row, NUMBER_AT))}Expected a whole number of ${counted} such as 321, or one of the symbols x, u, c, z, for one council. Look the row up at the publisher.`,
    place: { code, year: row.year },
  };
}
