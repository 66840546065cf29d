/** Files of the built site as a stranger would read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import readWorkbook from 'read-excel-file/node';
import { rowsOf } from './tables.ts';
import { textOf } from './tally.ts';

export type Found = Readonly<Record<string, unknown>>;

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Changes what is read, before anything is compared: nothing, unless a test asks whether a change is noticed. */
const changes = new Map<string, (text: string) => string>();
const swapped = new Map<string, string>();
const changedRows = new Map<string, (rows: readonly Found[]) => readonly Found[]>();

/** Lets a file be read with a change, which is in memory alone. */
export function readChanged(path: string, change: (text: string) => string): void {
  changes.set(path, change);
}

/** Lets a file be read in the place of another. */
export function readSwapped(path: string, other: string): void {
  swapped.set(path, other);
}

/** Lets the rows of a Parquet file, or of the sheets of the workbook, be read with a change. */
export function readRowsChanged(
  path: string,
  change: (rows: readonly Found[]) => readonly Found[],
): void {
  changedRows.set(path, change);
}

/** Reads everything as it is again. */
export function readUnchanged(): void {
  changes.clear();
  swapped.clear();
  changedRows.clear();
}

/** The text of a file, by its path below dist/. */
export function textAt(path: string): string {
  const text = readFileSync(join(DIST, path), 'utf8');
  return changes.get(path)?.(text) ?? text;
}

/** The bytes of a file. */
export function bytesAt(path: string): Buffer {
  return readFileSync(join(DIST, swapped.get(path) ?? path));
}

/** A JSON file of which the outermost thing is an object or a list. */
export function jsonAt(path: string): Found {
  return JSON.parse(textAt(path)) as Found;
}

/** A thing in a thing, as a list of objects. */
export function listIn(value: unknown): readonly Found[] {
  return Array.isArray(value) ? (value as Found[]) : [];
}

/** Rows of a CSV file in data/. */
export function csvAt(name: string): readonly Found[] {
  return rowsOf(textAt(`data/${name}.csv`));
}

/** Rows of a Parquet file in data/. */
export function parquetAt(name: string): readonly Found[] {
  const bytes = readFileSync(join(DIST, 'data', `${name}.parquet`));
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const columns = table.schema.fields.map(
    (field) => [field.name, table.getChild(field.name)] as const,
  );
  const rows = Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, column?.get(row) as unknown])),
  );
  return changedRows.get(`data/${name}.parquet`)?.(rows) ?? rows;
}

const WORKBOOK = 'data/caseload-watch.xlsx';
let workbook: ReturnType<typeof readWorkbook> | undefined;

/** Rows of each sheet of the workbook that has a header with the columns asked for. */
export async function sheetsWith(
  columns: readonly string[],
): Promise<readonly (readonly Found[])[]> {
  workbook ??= readWorkbook(join(DIST, WORKBOOK));
  const sheets = await workbook;
  return sheets.flatMap(({ data }) => {
    const at = data.findIndex((row) =>
      columns.every((column) => row.some((one) => one === column)),
    );
    const header = data[at];
    if (header === undefined) return [];
    const rows = data
      .slice(at + 1)
      .map((row) => Object.fromEntries(header.map((name, i) => [textOf(name), row[i]])));
    return [changedRows.get(WORKBOOK)?.(rows) ?? rows];
  });
}
