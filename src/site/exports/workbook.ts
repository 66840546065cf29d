/** All downloads as one Excel workbook, with a sheet of notes first. The same data give the same bytes. */
import writeExcelFile from 'write-excel-file/node';
import { longDate } from '../../dataset/text/format.ts';
import { lastChanged, type Context } from '../context.ts';
import { dataVersion } from '../version.ts';
import { CAVEATS, LICENCE } from './caveats.ts';
import { typedValue, type Field } from './dictionary/field.ts';
import { allSources, DOWNLOADS, type Download } from './downloads.ts';
import { withFilters } from './workbook-filters.ts';
import { rowsApart } from './workbook-rows.ts';

type Cell = null | {
  readonly value: string | number | boolean | Date;
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  readonly fontWeight?: 'bold';
  readonly format?: string;
  readonly wrap?: boolean;
};

/** Every cell is typed: text is text, so that none can run as a formula. Each table has filters in its first row. */
export async function workbook(context: Context, site: string): Promise<Uint8Array> {
  const sheets = [
    { sheet: 'Notes', data: notes(context, site), columns: [{ width: 26 }, { width: 110 }] },
    {
      sheet: 'Columns',
      data: columnSheet(),
      columns: [20, 30, 34, 10, 24, 110].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    ...DOWNLOADS.map((download) => ({
      sheet: download.name,
      data: sheetOf(download, context),
      columns: download.columns.map(widthOf),
      stickyRowsCount: 1,
    })),
  ];
  const { feature, rows } = rowsApart();
  const bytes = await writeExcelFile(sheets, { features: [feature] }).toBuffer();
  const filtered = sheets.map(({ sheet, data }) => ({
    name: sheet,
    filter: sheet === 'Notes' ? undefined : { rows: data.length, columns: data[0]?.length ?? 0 },
  }));
  return withFilters(new Uint8Array(bytes), filtered, rows);
}

/** What each column of each sheet means. */
function columnSheet(): Cell[][] {
  return [
    ['Sheet', 'Column', 'Title', 'Type', 'Unit', 'Meaning'].map(bold),
    ...DOWNLOADS.flatMap(({ name: sheet, columns }) =>
      columns.map(({ name, title, type, unit, description }) => [
        ...[sheet, name, title, type].map(text),
        unit === undefined ? null : text(unit),
        text(description),
      ]),
    ),
  ];
}

function notes(context: Context, site: string): Cell[][] {
  const facts: (readonly [string, string])[] = [
    ...allSources(context).map((source) => ['Source', source] as const),
    ['Licence', LICENCE.title],
    ...DOWNLOADS.flatMap(({ rights }) =>
      rights === undefined ? [] : [['Licence', rights] as const],
    ),
    ['Data version', `${dataVersion()}, last changed on ${longDate(lastChanged(context))}`],
    ['Newest version', `${site}/data/`],
    ['This fixed version', `${site}/v/${dataVersion()}/`],
    ...CAVEATS.map((caveat) => ['Please note', caveat] as const),
  ];
  const contents = DOWNLOADS.map(({ name, title }) => [text(name), { ...text(title), wrap: true }]);
  return [
    [bold('Caseload Watch'), bold('Average caseloads of children’s social workers in England')],
    ...facts.map(([label, value]) => [text(label), { ...text(value), wrap: true }]),
    [],
    [bold('Sheet'), bold('What it has')],
    [text('Columns'), text('What each column of each sheet means')],
    ...contents,
  ];
}

function sheetOf({ columns, rows }: Download, context: Context): Cell[][] {
  const cells = columns.map(cellsOf);
  return [
    columns.map(({ name }) => bold(name)),
    ...rows(context).map((row) => cells.map((cellWith, index) => cellWith(row[index] ?? ''))),
  ];
}

/** The cells of a column. The same value, which is in it again and again, is the same cell. */
function cellsOf(column: Field): (value: string | number) => Cell {
  const known = new Map<string | number, Cell>();
  return (value) => {
    const cell = known.get(value) ?? cellOf(value, column);
    known.set(value, cell);
    return cell;
  };
}

/** A cell of the column's own type, so that numbers can be added up; nothing where there is nothing to say. */
function cellOf(cell: string | number, { type, unit }: Field): Cell {
  const value = typedValue(cell, type);
  if (value === null) return null;
  switch (type) {
    case 'string':
      return text(String(value));
    case 'boolean':
      return { value: value === true, type: Boolean };
    case 'date':
      return { value: new Date(String(value)), type: Date, format: 'yyyy-mm-dd' };
    case 'integer':
      return { value: Number(value), type: Number, format: isCounted(unit) ? '#,##0' : '0' };
    case 'number':
      return { value: Number(value), type: Number, format: '#,##0.0#' };
  }
}

/** Whether a whole number is a number of something; years and places have no commas. */
function isCounted(unit: string | undefined): boolean {
  return unit !== undefined && unit !== 'year' && unit !== 'place';
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
