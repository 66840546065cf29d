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
  // Rows of plain cells, nearly all, need no quotes: Papa Parse's look at each cell is saved.
  const plain = new RegExp(`^[\\w.-]*(?:,[\\w.-]*){${table.columns.length - 1}}$`);
  const written = rows.map((row) => {
    const line = joined(table, row);
    return plain.test(line) ? line : Papa.unparse([table.columns.map((name) => row[name] ?? '')]);
  });
  const lines =
    order === undefined
      ? rows
          .map((row, index) => `${sortKey(table, row)}\n${written[index] ?? ''}`)
          .sort()
          .map((entry) => entry.slice(entry.indexOf('\n') + 1))
      : order.map((index) => written[index] ?? '');
  return [table.columns.join(','), ...lines, ''].join('\n');
}

/** The positions of rows in the order of a table's key. Each key is there once. */
export function keyOrder(table: Table, rows: readonly TextRow[]): number[] {
  return rows
    .map((row, index) => `${sortKey(table, row)}\n${index}`)
    .sort()
    .map((entry) => Number(entry.slice(entry.indexOf('\n') + 1)));
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
    const [last, key] = [sortKey(table, before.cells), sortKey(table, cells)];
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
function sortKey(table: Table, cells: Readonly<Record<string, string>>): string {
  let key = '';
  for (const column of table.key) {
    const cell = cells[column] ?? '';
    key += `${WHOLE.test(cell) ? cell.padStart(9, '0') : cell}\u0000`;
  }
  return key;
}
