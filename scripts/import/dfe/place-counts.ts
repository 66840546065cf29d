/** Places the rows of a file that has one row for each council, area and year, and says what is missing. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import type { CellRow } from '../../../src/tables/table.ts';
import { completeness } from '../../../src/releases/completeness.ts';
import { placeRow, type PlacedRow, type Placer } from '../../../src/releases/place-rows.ts';
import { codeBook, type CensusDay } from '../../../src/releases/code-book.ts';
import { readRegister } from './register.ts';
import { PLACE_COLUMNS } from '../../../src/releases/source-columns.ts';
import type { ColumnIndex } from '../../../src/releases/source-table.ts';

/** Where in a row each column of place and year is: they come first, in their own order. */
export const PLACES_AT = Object.fromEntries(
  PLACE_COLUMNS.map((column, index) => [column, index]),
) as Pick<ColumnIndex, (typeof PLACE_COLUMNS)[number]>;

/** What rows are held against. */
export interface Circumstances {
  /** The day of the year on which a code must be in force. */
  readonly day: CensusDay;
  readonly data: DataFiles;
  /** Name of the file, for findings. */
  readonly file: string;
}

/**
 * Places rows whose first cells are those of `PLACE_COLUMNS`.
 * @returns the rows placed, and error findings for those that cannot be, that appear twice, or are missing
 */
export function placeCounts(
  rows: readonly CellRow[],
  { day, data, file }: Circumstances,
): { placed: PlacedRow[]; findings: Finding[] } {
  const register = readRegister(data);
  const book = codeBook(register, day);
  const findings: Finding[] = [];
  const placer: Placer = {
    book,
    file,
    at: PLACES_AT,
    report: (finding) => void findings.push(finding),
  };
  const placed = rows.flatMap((row) => placeRow(row, placer));
  const gaps = rows.length === 0 ? [] : completeness(placed, book, register.areas, file);
  return { placed, findings: [...findings, ...gaps] };
}
