/** The names by which the columns of the format are known: their own, their titles, and what councils call them. */
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';
import { plainName } from './nearest-name.ts';

/** Columns by their names in plainest form. */
export type ColumnNames = ReadonlyMap<string, ReturnColumnName>;

/** How many of the format's columns a line must name to be a header. */
export const HEADER_NAMES = 3;

/** The most columns a file may have. A return has far fewer. */
export const MOST_COLUMNS = 500;

/** The names of each format, worked out once however many files are read. */
const NAMES = new WeakMap<ReturnFormat, ColumnNames>();

/** Every name of every column. The first column with a name has it. */
export function columnNames(format: ReturnFormat): ColumnNames {
  const known = NAMES.get(format) ?? namesOf(format);
  NAMES.set(format, known);
  return known;
}

function namesOf({ columns }: ReturnFormat): ColumnNames {
  const names = columns.flatMap(({ name, title, otherNames }) =>
    [name, title, ...otherNames].map((text) => [plainName(text), name] as const),
  );
  return new Map(names.reverse());
}

/** How many columns of the format a line names. */
export function headerScore(cells: readonly string[], names: ColumnNames): number {
  const named = cells.slice(0, MOST_COLUMNS).flatMap((cell) => names.get(plainName(cell)) ?? []);
  return new Set(named).size;
}
