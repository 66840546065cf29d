/** The tables of data/, read by another library than the site's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** Rows of a CSV text by the names of its header. */
export function rowsOf(text: string): Row[] {
  return parse(text, { columns: true, bom: true });
}

/** Rows of a table, by its path in data/. */
export function table(path: string): Row[] {
  return rowsOf(readFileSync(join(DATA, path), 'utf8'));
}

/** A cell that must be there. @throws Error naming the column */
export function cell(row: Row, column: string): string {
  const found = row[column];
  if (found === undefined) throw new Error(`There is no column ${column}.`);
  return found;
}

/** Parts of a cell with several values. */
export function several(text: string): string[] {
  return text.split('; ').filter((part) => part !== '');
}

/** Names of the tables in a folder of data/, without their endings, sorted. */
export function tablesIn(folder: string): string[] {
  return readdirSync(join(DATA, folder))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.slice(0, -4))
    .toSorted();
}
