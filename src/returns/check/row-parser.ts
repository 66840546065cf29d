/** A row of cells to typed values: the fast way where a cell is plainly right, the careful way where it is not. */
import type { ColumnKind } from '../../schemas/return-column.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnContext } from '../context.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { mayHavePersonalData } from './personal-data.ts';
import { plainCount, plainNumber } from './plain-number.ts';
import { FIRST_YEAR, quarterEndOf, quarterOf } from './quarter.ts';
import { carefulReader, isLongPast, type CellProblem } from './cell-parser.ts';

/** A row as read. One object serves for every row. */
export interface ReadRow {
  /** Cells in the order of the format, safe mends applied. */
  texts: readonly string[];
  /** For columns of numbers: the number, NaN for none. For choices and dates: position or quarter, -1 for none. */
  readonly numbers: Float64Array;
  /** Whether the columns of text, dates and choices given as `watched` have the cells of the row before, all in order. */
  unchanged: boolean;
}

/** Told of a problem in a cell. */
export type TakeCellProblem = (column: number, problem: CellProblem) => void;

/** Reads the present columns, given by position, of one row into `into`; numbers of the others stay as they are. */
export type RowReader = (
  cells: readonly string[],
  present: readonly number[],
  into: ReadRow,
  take: TakeCellProblem,
) => void;

/** A cell's value if it is plainly right; undefined asks for the careful reader. */
type FastReader = (cell: string) => number | undefined;

/**
 * A reader of rows of the format.
 * @param watched columns of text, dates and choices for which it is told whether they changed
 */
export function createRowReader(
  { format, today }: ReturnContext,
  watched: readonly ReturnColumnName[],
): RowReader {
  const { columns } = format;
  const isWatched = columns.map(({ name }) => watched.includes(name));
  // Side by side in arrays, because numbers are most of a file and calls through closures are slow.
  const isNumber = Uint8Array.from(columns, ({ kind }) => (isNumeric(kind) ? 1 : 0));
  const isWhole = Uint8Array.from(columns, ({ kind }) => (kind === 'count' ? 1 : 0));
  const isRequired = Uint8Array.from(columns, ({ required }) => (required ? 1 : 0));
  const maxima = Float64Array.from(columns, ({ maximum = Infinity }) => maximum);
  const fast = columns.map((column) => fastReader(column, today));
  const careful = columns.map((column) => carefulReader(column, today));
  // Rows of a council follow each other, so that many cells are those of the row before.
  const lastCells: (string | undefined)[] = columns.map(() => undefined);
  const lastValues = new Float64Array(columns.length);

  function readCarefully(cell: string, index: number, take: TakeCellProblem): [string, number] {
    const column = columns[index];
    const reading = careful[index]?.(cell);
    if (column === undefined || reading === undefined) return [cell, NaN];
    for (const problem of reading.problems) take(index, problem);
    if (!reading.valid) return [reading.text, absentValue(column)];
    const value = column.kind === 'date' ? quarterOfEnd(reading.text) : fast[index]?.(reading.text);
    return [reading.text, value ?? 0];
  }

  function readSlowly(
    cells: readonly string[],
    index: number,
    into: ReadRow,
    take: TakeCellProblem,
  ): void {
    const cell = cells[index] ?? '';
    const [text, value] = readCarefully(cell, index, take);
    lastCells[index] = undefined;
    into.numbers[index] = value;
    if (text !== cell) into.texts = into.texts.with(index, text);
  }

  /** Whether a cell of numbers is plainly right; its number is then set. */
  function readNumber(cell: string, index: number, numbers: Float64Array): boolean {
    const value = isWhole[index] === 1 ? plainCount(cell) : plainNumber(cell);
    numbers[index] = value;
    if (value <= (maxima[index] ?? Infinity)) return true;
    if (!Number.isNaN(value)) return false;
    return cell === '' ? isRequired[index] === 0 : isSymbol(cell);
  }

  /** Whether any other cell is plainly right; what stands for it is then set. */
  function readOther(cell: string, index: number, into: ReadRow): boolean {
    if (cell === lastCells[index]) {
      into.numbers[index] = lastValues[index] ?? NaN;
      return true;
    }
    if (isWatched[index] === true) into.unchanged = false;
    const value = fast[index]?.(cell);
    if (value === undefined) return false;
    into.numbers[index] = value;
    lastValues[index] = value;
    lastCells[index] = cell;
    return true;
  }

  return (cells, present, into, take) => {
    const { numbers } = into;
    into.texts = cells;
    into.unchanged = true;
    for (const index of present) {
      const cell = cells[index] ?? '';
      const read =
        isNumber[index] === 1 ? readNumber(cell, index, numbers) : readOther(cell, index, into);
      if (!read) readSlowly(cells, index, into, take);
    }
  };
}

function isNumeric(kind: ColumnKind): boolean {
  return kind === 'count' || kind === 'amount';
}

/** One of the symbols that may stand for a number. */
function isSymbol(cell: string): boolean {
  return cell === 'x' || cell === 'c' || cell === 'u' || cell === 'z';
}

/** Values of a row in which no column is present. */
export function absentValues({ columns }: ReturnContext['format']): Float64Array {
  return Float64Array.from(columns, absentValue);
}

/** What stands for a value that is not there: NaN among numbers, -1 among positions and quarters. */
function absentValue({ kind }: ReturnColumn): number {
  return isNumeric(kind) ? NaN : -1;
}

function fastReader(column: ReturnColumn, today: string): FastReader {
  switch (column.kind) {
    case 'count':
    case 'amount':
      // Only for what a mend made of a cell: `readNumber` reads the others.
      return plainNumber;
    case 'choice':
      return choiceReader(column);
    case 'date':
      return dateReader(today);
    case 'code':
      return (cell) => (/^[EWSNK]\d{8}$/.test(cell) ? 0 : undefined);
    case 'name':
      return (cell) => (isPlainText(cell) ? 0 : undefined);
    case 'note':
      return (cell) => (isPlainNote(cell, column) ? 0 : undefined);
  }
}

function choiceReader({ choices = [] }: ReturnColumn): FastReader {
  const positions = new Map(choices.map(({ value }, index) => [value, index]));
  return (cell) => positions.get(cell);
}

/** Quarters from 2017 to the last that has ended; those long past ask for the careful reader, which says so. */
function dateReader(today: string): FastReader {
  const quarters = new Map<string, number>();
  for (let quarter = 0; quarterEndOf(quarter) <= today; quarter += 1) {
    if (!isLongPast(quarterEndOf(quarter), today)) quarters.set(quarterEndOf(quarter), quarter);
  }
  return (cell) => quarters.get(cell);
}

/** The quarter of a valid last day, however long past. */
export function quarterOfEnd(day: string): number {
  const quarter = quarterOf(day);
  return Number(day.slice(0, 4)) >= FIRST_YEAR && quarterEndOf(quarter) === day ? quarter : -1;
}

const PLAIN_NOTE = /^[A-Za-z][A-Za-z ,.;:()'’-]*[A-Za-z.)]$/;

/** No note, or words in which nothing can be wrong. */
function isPlainNote(cell: string, { maxLength = Infinity }: ReturnColumn): boolean {
  if (cell === '') return true;
  return cell.length <= maxLength && PLAIN_NOTE.test(cell) && !mayHavePersonalData(cell);
}

/** Letters, with single spaces and the usual signs between them. */
function isPlainText(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > 100) return false;
  let before = 32;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!letter && (before === 32 || (code !== 32 && code !== 44 && code !== 45 && code !== 46))) {
      return false;
    }
    before = code;
  }
  return before !== 32;
}
