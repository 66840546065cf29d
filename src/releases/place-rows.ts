/** What a row is about: its year, and its codes as they were in force that year. */
import type { GssCode } from '../schemas/cell.ts';
import type { ErrorCode, Finding } from '../schemas/finding.ts';
import type { CellRow } from '../tables/table.ts';
import type { CodeBook } from './code-book.ts';
import type { PlaceColumn } from './source-columns.ts';
import { cellAt, type ColumnIndex } from './source-table.ts';

/** A source row whose year and codes are known; a combined figure has two codes, the smaller first. */
export interface PlacedRow {
  readonly line: number;
  readonly year: number;
  readonly codes: readonly [GssCode] | readonly [GssCode, GssCode];
  readonly cells: readonly string[];
}

/** What places rows: the register, and somewhere to put findings about the file. */
export interface Placer {
  readonly book: CodeBook;
  readonly file: string;
  /** Where in a row the columns are that say which place and year it is about. */
  readonly at: Pick<ColumnIndex, PlaceColumn>;
  readonly report: (finding: Finding) => void;
}

/**
 * Places one row.
 * @returns the placed row, or none if it cannot be placed: then an error has been reported
 */
export function placeRow(source: CellRow, placer: Placer): readonly PlacedRow[] {
  const period = cellAt(source, placer.at.time_period);
  if (cellAt(source, placer.at.time_identifier) !== 'Reporting year') {
    const message = "Expected 'Reporting year'. Figures of other periods cannot be used.";
    return refuse(source, placer, 'time_identifier', 'wrong-period', message);
  }
  if (!/^20\d\d$/.test(period)) {
    const message =
      'Expected a reporting year such as 2025. Correct it, or check that this is the right file.';
    return refuse(source, placer, 'time_period', 'wrong-year', message);
  }
  const year = Number(period);
  switch (cellAt(source, placer.at.geographic_level)) {
    case 'National':
      return placeArea(source, year, 'country_code', placer);
    case 'Regional':
      return placeArea(source, year, 'region_code', placer);
    case 'Local authority':
      return placeCouncils(source, year, placer);
    default: {
      const message = 'Expected National, Regional or Local authority.';
      return refuse(source, placer, 'geographic_level', 'unknown-level', message);
    }
  }
}

function placeArea(
  source: CellRow,
  year: number,
  column: PlaceColumn,
  placer: Placer,
): readonly PlacedRow[] {
  const code = cellAt(source, placer.at[column]);
  if (placer.book.isArea(code)) return [placed(source, year, [code])];
  const message = 'This code is unknown. Correct it, or add the area to data/areas.csv.';
  return refuse(source, placer, column, 'unknown-code', message);
}

function placeCouncils(source: CellRow, year: number, placer: Placer): readonly PlacedRow[] {
  const text = cellAt(source, placer.at.new_la_code);
  // Nearly every row is of one council under its own code: no need to look further.
  const council = placer.book.englishIn(year).get(text);
  if (council !== undefined) {
    if (council.name !== cellAt(source, placer.at.la_name)) checkName(source, placer);
    return [placed(source, year, [text])];
  }
  const named = text.split(' / ');
  if (named.length > 2) {
    const message = "Expected one code, or two with ' / ' between them for a combined figure.";
    return refuse(source, placer, 'new_la_code', 'unknown-code', message);
  }
  const codes = named.flatMap((code) => placeCode(code, year, source, placer)).sort();
  const [low, high] = codes;
  if (low === undefined || codes.length < named.length) return [];
  checkName(source, placer);
  return [placed(source, year, high === undefined ? [low] : [low, high])];
}

/** Reports a name that is not that of the row's councils. */
function checkName(source: CellRow, { book, file, at, report }: Placer): void {
  const value = cellAt(source, at.la_name);
  const trouble = book.nameTrouble(value, cellAt(source, at.new_la_code));
  if (trouble !== undefined)
    report({ ...trouble, file, row: source.line, column: 'la_name', value });
}

function placed(source: CellRow, year: number, codes: PlacedRow['codes']): PlacedRow {
  return { line: source.line, year, codes, cells: source.cells };
}

/** A council's code in force in a year, from the code a release puts in its place. */
function placeCode(
  code: string,
  year: number,
  source: CellRow,
  placer: Placer,
): readonly GssCode[] {
  const { book } = placer;
  if (book.englishIn(year).has(code)) return [code];
  const council = book.council(code);
  if (council === undefined) {
    const message = `The code ${code === '' ? 'of this row' : code} is unknown (${cellAt(source, placer.at.la_name)}). If it is a new council, or a known one has a new code, enter that in data/register.csv, run npm run import:councils and import this file again. Otherwise correct the code.`;
    return refuse(source, placer, 'new_la_code', 'unknown-code', message);
  }
  const before = book.wholePredecessor(council);
  const carried = book.codeIn(council, year) ?? (before && book.codeIn(before, year));
  if (carried === undefined) {
    const message = `${council.name} was not in force on ${book.day.name} ${year}, and no single council replaced it. Correct the code or the year, or the dates in the register.`;
    return refuse(source, placer, 'new_la_code', 'code-not-in-force', message);
  }
  placer.report(restated(source, placer, year, carried));
  return [carried];
}

function restated(source: CellRow, { file, at }: Placer, year: number, carried: GssCode): Finding {
  return {
    code: 'restated-code',
    severity: 'info',
    file,
    row: source.line,
    column: 'new_la_code',
    value: cellAt(source, at.new_la_code),
    message: `This release gives ${year} under a later code. It is kept under ${carried}, the code in force then.`,
    place: { code: carried, year },
  };
}

/** Reports an error; there is nothing to place. */
function refuse(
  source: CellRow,
  { file, at, report }: Placer,
  column: PlaceColumn,
  code: ErrorCode,
  message: string,
): [] {
  const value = cellAt(source, at[column]);
  report({ code, severity: 'error', file, row: source.line, column, value, message });
  return [];
}
