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

/** The text of a file, by its path below dist/. */
export function textAt(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
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
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, column?.get(row) as unknown])),
  );
}

let workbook: ReturnType<typeof readWorkbook> | undefined;

/** Rows of each sheet of the workbook that has a header with the columns asked for. */
export async function sheetsWith(columns: readonly string[]): Promise<readonly Found[][]> {
  workbook ??= readWorkbook(join(DIST, 'data', 'caseload-watch.xlsx'));
  const sheets = await workbook;
  return sheets.flatMap(({ data }) => {
    const at = data.findIndex((row) =>
      columns.every((column) => row.some((one) => one === column)),
    );
    const header = data[at];
    if (header === undefined) return [];
    const rows = data.slice(at + 1);
    return [rows.map((row) => Object.fromEntries(header.map((name, i) => [textOf(name), row[i]])))];
  });
}
