/** The files of this build as others read them: every format in the types it has. */
import { tableFromIPC } from 'apache-arrow';
import Papa from 'papaparse';
import { readParquet } from 'parquet-wasm';
import readWorkbook, { type Sheet } from 'read-excel-file/node';
import { join } from 'node:path';
import { contextOf } from '../../../src/site/context.ts';
import type { FieldType } from '../../../src/site/exports/dictionary/field.ts';
import { loadDataset, loadObtained, loadReplies, loadReturns } from '../../../src/site/load.ts';
import { dataFiles } from '../../../src/site/exports/files.ts';

const SITE = 'https://example.org';
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const RETURNS = join(FIXTURES, 'accepted-returns');

/** The project’s data, with returns and replies that are made up. */
export const CONTEXT = contextOf(loadDataset(), {
  returns: loadReturns(RETURNS),
  obtained: loadObtained(RETURNS),
  replies: loadReplies(join(FIXTURES, 'replies')),
});

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export interface Column {
  readonly name: string;
  readonly type: FieldType;
}

export async function madeFile(path: string): Promise<string | Uint8Array> {
  const make = dataFiles(CONTEXT, SITE).get(path);
  if (make === undefined) throw new Error(`no file ${path}`);
  return make();
}

/** The rows of a CSV file as text. */
export async function textRows(path: string): Promise<Record<string, string>[]> {
  const csv = (await madeFile(path)) as string;
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** The rows of a CSV file, each cell of the type that its column is said to have. */
export async function csvRows(path: string, columns: readonly Column[]): Promise<Row[]> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  return (await textRows(path)).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typed(cell, types.get(name))]),
    ),
  );
}

function typed(cell: string, type: FieldType | undefined): Value {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'integer' || type === 'number' ? Number(cell) : cell;
}

export async function parquetRows(path: string): Promise<Row[]> {
  const table = tableFromIPC(readParquet((await madeFile(path)) as Uint8Array).intoIPCStream());
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(
      table.schema.fields.map(({ name }) => [
        name,
        (table.getChild(name)?.get(row) ?? null) as Value,
      ]),
    ),
  );
}

let sheets: Promise<Sheet[]> | undefined;

/** The workbook, read once. */
export async function workbookSheets(): Promise<Sheet[]> {
  const bytes = (await madeFile('caseload-watch.xlsx')) as Uint8Array;
  sheets ??= readWorkbook(Buffer.from(bytes));
  return sheets;
}

/** The rows of a sheet, days as YYYY-MM-DD. */
export async function sheetRows(name: string): Promise<Row[]> {
  const found = (await workbookSheets()).find(({ sheet }) => sheet === name);
  const [head = [], ...rows] = found?.data ?? [];
  return rows.map((row) =>
    Object.fromEntries(head.map((column, index) => [String(column), valueOf(row[index])])),
  );
}

function valueOf(cell: unknown): Value {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : ((cell ?? null) as Value);
}
