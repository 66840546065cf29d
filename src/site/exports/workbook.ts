/** All downloads as one Excel workbook, with a sheet of notes first. The same data give the same bytes. */
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { longDate } from '../../dataset/text/format.ts';
import { lastChanged, type Context } from '../context.ts';
import { dataVersion } from '../version.ts';
import { CAVEATS, childrenSourceLines, LICENCE, sourceLine } from './caveats.ts';
import { jsonValue, type Field } from './dictionary/field.ts';
import { DOWNLOADS, type Download } from './downloads.ts';

type Cell = null | {
  readonly value: string | number | boolean | Date;
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  readonly fontWeight?: 'bold';
  readonly format?: string;
  readonly wrap?: boolean;
};

/** The first day a zip archive can name: its entries must not show when they were made. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** Every cell is typed: text is text, so that none can run as a formula. */
export async function workbook(context: Context, site: string): Promise<Uint8Array> {
  const sheets = [
    { sheet: 'Notes', data: notes(context, site), columns: [{ width: 26 }, { width: 110 }] },
    ...DOWNLOADS.map((download) => ({
      sheet: download.name,
      data: sheetOf(download, context),
      columns: download.columns.map(widthOf),
      stickyRowsCount: 1,
    })),
  ];
  const bytes = await writeExcelFile(sheets).toBuffer();
  return withoutTime(new Uint8Array(bytes));
}

function notes(context: Context, site: string): Cell[][] {
  const facts: (readonly [string, string])[] = [
    ['Source', sourceLine(context)],
    ...childrenSourceLines(context).map((source) => ['Source', source] as const),
    ['Licence', LICENCE.title],
    ['Data version', `${dataVersion()}, last changed on ${longDate(lastChanged(context))}`],
    ['Newest version', `${site}/data/`],
    ['This fixed version', `${site}/v/${dataVersion()}/`],
    ...CAVEATS.map((caveat) => ['Please note', caveat] as const),
  ];
  const dictionary = DOWNLOADS.flatMap(({ name, title, columns }) => [
    [],
    [bold(name), text(title)],
    ...columns.map((column) => [text(column.name), text(column.description)]),
  ]);
  return [
    [bold('Caseload Watch'), bold('Average caseloads of children’s social workers in England')],
    ...facts.map(([label, value]) => [text(label), { ...text(value), wrap: true }]),
    ...dictionary,
  ];
}

function sheetOf({ columns, rows }: Download, context: Context): Cell[][] {
  return [
    columns.map(({ name }) => bold(name)),
    ...rows(context).map((row) => columns.map((column, index) => cellOf(row[index], column))),
  ];
}

/** A cell of the column's own type, so that numbers can be added up; nothing where there is nothing to say. */
function cellOf(cell: string | number | undefined, { type, unit }: Field): Cell {
  const value = jsonValue(cell ?? '', type);
  if (value === null) return null;
  switch (type) {
    case 'string':
      return text(String(value));
    case 'boolean':
      return { value: value === true, type: Boolean };
    case 'date':
      return { value: new Date(String(value)), type: Date, format: 'yyyy-mm-dd' };
    case 'integer':
      return { value: Number(value), type: Number, format: unit === undefined ? '0' : '#,##0' };
    case 'number':
      return { value: Number(value), type: Number, format: '#,##0.0' };
  }
}

function text(value: string): NonNullable<Cell> {
  return { value, type: String };
}

function bold(value: string): NonNullable<Cell> {
  return { value, type: String, fontWeight: 'bold' };
}

/** Names need room, numbers little. */
function widthOf({ name }: Field): { width: number } {
  return { width: /name|region/.test(name) ? 34 : Math.max(10, name.length + 2) };
}

function withoutTime(archive: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 9 });
}
