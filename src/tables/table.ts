/** CSV text to checked rows and back. Pure: no files. */
import Papa from 'papaparse';
import type { z } from 'zod';
import type { Finding } from '../schemas/finding.ts';
import { parseRows, type RawRow } from '../schemas/parse.ts';
import type { Table } from './catalogue.ts';

/** A row of cells in the order of the file's columns, with the line it stood on. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV text into rows of cells with their line numbers (header = line 1); blank lines are passed over.
 * No cell of the project's tables or sources holds a line break, so a row is a line.
 * @returns header names, rows as wide as the header, and error findings for what is not CSV of one width
 */
export function readCells(
  csv: string,
  file: string,
): { header: string[]; rows: CellRow[]; findings: Finding[] } {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    // Given rather than guessed where it is plain: guessing takes a fifth of the time.
    ...(csv.includes('\r') ? {} : { newline: '\n' }),
  });
  const findings: Finding[] = errors.map((error) => ({
    code: 'not-csv',
    severity: 'error',
    file,
    row: (error.row ?? 0) + 1,
    message: `${error.message}. Correct the quotes or delimiters of this line. The file may be cut off.`,
  }));
  const header = data[0] ?? [];
  const rows: CellRow[] = [];
  for (let line = 2; line <= data.length; line += 1) {
    const cells = data[line - 1] ?? [];
    if (cells.length === header.length) rows.push({ line, cells });
    else if (cells.length > 1 || cells[0] !== '') findings.push(ragged(file, line, cells, header));
  }
  return { header, rows, findings };
}

function ragged(
  file: string,
  row: number,
  cells: readonly string[],
  header: readonly string[],
): Finding {
  const message = `This row has ${cells.length} cells, the header ${header.length}. The file may be cut off or a comma unquoted.`;
  return { code: 'ragged-row', severity: 'error', file, row, message };
}

/**
 * Reads CSV text into raw rows, each cell under its column's name.
 * @returns as `readCells`
 */
export function readCsv(
  csv: string,
  file: string,
): { header: string[]; rows: RawRow[]; findings: Finding[] } {
  const { header, rows, findings } = readCells(csv, file);
  const named = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  }));
  return { header, rows: named, findings };
}

/**
 * Reads one of the project's tables, refusing wrong columns, invalid cells, repeated keys and rows out of order.
 * @param file name shown in findings, relative to data/
 */
export function parseTable<T extends z.ZodType>(
  table: Table<T>,
  csv: string,
  file: string,
): { rows: z.output<T>[]; findings: Finding[] } {
  const { header, rows: raw, findings } = readCsv(csv, file);
  if (header.join() !== table.columns.join()) {
    const message = `Expected the columns ${table.columns.join(', ')}; found ${header.join(', ')}.`;
    return {
      rows: [],
      findings: [...findings, { code: 'wrong-columns', severity: 'error', file, row: 1, message }],
    };
  }
  const { rows, findings: invalid } = parseRows(table.schema, raw, file);
  return { rows, findings: [...findings, ...invalid, ...outOfOrder(table, raw, file)] };
}

/** Text from this length on is not looked at by one regular expression, which could run out of memory. */
const LONG_TEXT = 1_000_000;

type TextRow = Readonly<Record<string, string>>;

/**
 * Writes rows as one of the project's tables: sorted by key, LF line ends, quoted only where needed.
 * The same rows give the same bytes, in whatever order they come.
 * @param order from `keyOrder`, where another table of the same key has been sorted already
 */
export function formatTable(
  table: Table,
  rows: readonly TextRow[],
  order?: readonly number[],
): string {
  const lines = rows.map((row) => joined(table, row));
  const places = order ?? placesOf(table, rows, lines);
  const text = textOf(table, lines, places);
  // Most tables have plain cells alone and need no quotes: Papa Parse's look at each cell is saved.
  const cells = `[\\w.-]*(?:,[\\w.-]*){${table.columns.length - 1}}`;
  if (text.length < LONG_TEXT && new RegExp(`^(?:${cells}\n)*$`).test(text)) return text;
  const plain = new RegExp(`^${cells}$`);
  const quoted = lines.map((line, index) =>
    line.length < LONG_TEXT && plain.test(line)
      ? line
      : Papa.unparse([table.columns.map((name) => rows[index]?.[name] ?? '')]),
  );
  return textOf(table, quoted, places);
}

function textOf({ columns }: Table, lines: readonly string[], places: readonly number[]): string {
  let text = `${columns.join(',')}\n`;
  for (const place of places) text += `${lines[place] ?? ''}\n`;
  return text;
}

/** The positions of rows in the order of a table's key. Each key is there once. */
export function keyOrder(table: Table, rows: readonly TextRow[]): number[] {
  return placesOf(table, rows, []);
}

/**
 * The positions of rows by key, equal keys by their text. Rows are put together by the first column of the key before
 * they are sorted by all of it, which takes less than half the time for the figures of a release.
 */
function placesOf(table: Table, rows: readonly TextRow[], lines: readonly string[]): number[] {
  const [first = '', ...others] = table.key;
  const groups = new Map<string, Placed[]>();
  for (const [index, row] of rows.entries()) {
    const placed = { key: sortKey(others, row), text: lines[index] ?? '', index };
    const group = groups.get(row[first] ?? '');
    if (group === undefined) groups.set(row[first] ?? '', [placed]);
    else group.push(placed);
  }
  return [...groups]
    .map(([cell, group]) => ({ key: sortKey([first], { [first]: cell }), text: '', group }))
    .sort(byKey)
    .flatMap(({ group }) => group.sort(byKey).map(({ index }) => index));
}

interface Keyed {
  readonly key: string;
  readonly text: string;
}

interface Placed extends Keyed {
  readonly index: number;
}

function byKey(a: Keyed, b: Keyed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.text < b.text ? -1 : 1;
}

/** The cells of a row with commas between them. */
function joined({ columns }: Table, row: TextRow): string {
  let line = row[columns[0] ?? ''] ?? '';
  for (let index = 1; index < columns.length; index += 1)
    line += `,${row[columns[index] ?? ''] ?? ''}`;
  return line;
}

function outOfOrder(table: Table, rows: readonly RawRow[], file: string): Finding[] {
  return rows.flatMap(({ line, cells }, index) => {
    const before = rows[index - 1];
    if (before === undefined) return [];
    const [last, key] = [sortKey(table.key, before.cells), sortKey(table.key, cells)];
    if (last < key) return [];
    const message =
      last === key
        ? `${table.key.join(' and ')} appear twice, and each row must be the only one. Remove one of them.`
        : `Rows must be sorted by ${table.key.join(', ')}. Move this row up.`;
    const code = last === key ? 'duplicate-key' : 'unsorted';
    const value = table.key.map((column) => cells[column] ?? '').join(' ');
    return [{ code, severity: 'error', file, row: line, value, message } as const];
  });
}

const WHOLE = /^\d+$/;

/**
 * A row's key as one text that sorts as the table does: whole numbers by size (padded to nine digits),
 * all else by code unit, so that order never depends on a locale.
 */
function sortKey(columns: readonly string[], cells: Readonly<Record<string, string>>): string {
  let key = '';
  for (const column of columns) {
    const cell = cells[column] ?? '';
    key += `${WHOLE.test(cell) ? cell.padStart(9, '0') : cell}\u0000`;
  }
  return key;
}
