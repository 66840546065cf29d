/** Parses rows of cells into values: the fast way where a cell is plainly right, with the column's parser where it is not. */
import type { ReturnColumn } from '../../schemas/return-format.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnContext } from '../context.ts';
import { CellParser, type CellProblem } from './cell-parser.ts';
import { isNumeric } from './columns.ts';
import { absentValue, plainCellReader, type PlainCellReader } from './plain-cells.ts';
import { plainCount, plainNumber } from './plain-number.ts';
import { quarterOfEnd } from './quarter.ts';
import { isSymbol } from './symbols.ts';
import { UNCLEAR_POINT } from '../fix/number-fixes.ts';
import { unclearPoint } from './value-checks.ts';

/** A row as parsed. */
export interface ParsedRow {
  /** Cells in the order of the format, automatic fixes applied. */
  texts: readonly string[];
  /** For columns of numbers: the number, NaN for none. For choices and dates: position or quarter, -1 for none. */
  readonly numbers: Float64Array;
  /** Whether the watched columns have the same cells as in the row before, and all of them are in order. */
  unchanged: boolean;
}

/** Takes a problem of the cell in a column, which is given by its position. */
export type TakeCellProblem = (column: number, problem: CellProblem) => void;

/** Only a number of so many characters can have a point that may be one between thousands, such as 2.000. */
const UNCLEAR_CHARS = 5;

export class RowParser {
  /** The row parsed last. One object serves for every row. */
  readonly row: ParsedRow;
  /** The numbers of `row`. */
  readonly #numbers: Float64Array;
  readonly #columns: readonly ReturnColumn[];
  readonly #isWatched: readonly boolean[];
  // Side by side in arrays, because numbers are most of a file and calls through closures are slow.
  readonly #isNumber: Uint8Array;
  readonly #isWhole: Uint8Array;
  readonly #isRequired: Uint8Array;
  readonly #maxima: Float64Array;
  readonly #plainReaders: readonly PlainCellReader[];
  readonly #parsers: readonly CellParser[];
  // Rows of a council follow each other, so that many cells are those of the row before.
  readonly #lastCells: (string | undefined)[];
  readonly #lastValues: Float64Array;

  /** @param watched columns of text, dates and choices for which `unchanged` says whether they are as in the row before */
  constructor({ format, today }: ReturnContext, watched: readonly ReturnColumnName[]) {
    const { columns } = format;
    this.#numbers = Float64Array.from(columns, absentValue);
    this.row = { texts: [], numbers: this.#numbers, unchanged: false };
    this.#columns = columns;
    this.#isWatched = columns.map(({ name }) => watched.includes(name));
    this.#isNumber = Uint8Array.from(columns, ({ kind }) => (isNumeric(kind) ? 1 : 0));
    this.#isWhole = Uint8Array.from(columns, ({ kind }) => (kind === 'count' ? 1 : 0));
    this.#isRequired = Uint8Array.from(columns, ({ required }) => (required ? 1 : 0));
    this.#maxima = Float64Array.from(columns, ({ maximum = Infinity }) => maximum);
    this.#plainReaders = columns.map((column) => plainCellReader(column, today));
    this.#parsers = columns.map((column) => new CellParser(column, today));
    this.#lastCells = columns.map(() => undefined);
    this.#lastValues = new Float64Array(columns.length);
  }

  /**
   * Parses the present columns of a row into `row`. Numbers of the other columns stay as they are.
   * @param present positions of the columns that the file has
   */
  parse(cells: readonly string[], present: readonly number[], take: TakeCellProblem): void {
    const isNumber = this.#isNumber;
    this.row.texts = cells;
    this.row.unchanged = true;
    for (const index of present) {
      const cell = cells[index] ?? '';
      const isPlain =
        isNumber[index] === 1 ? this.#readNumber(cell, index) : this.#readOther(cell, index);
      if (!isPlain) this.#parseCell(cell, index, take);
      else if (isNumber[index] === 1 && cell.length >= UNCLEAR_CHARS && UNCLEAR_POINT.test(cell)) {
        for (const problem of unclearPoint(cell, 'amount').problems) take(index, problem);
      }
    }
  }

  /** Whether a cell of numbers is plainly right. Its number is then set. */
  #readNumber(cell: string, index: number): boolean {
    const value = this.#isWhole[index] === 1 ? plainCount(cell) : plainNumber(cell);
    this.#numbers[index] = value;
    if (value <= (this.#maxima[index] ?? Infinity)) return true;
    if (!Number.isNaN(value)) return false;
    return cell === '' ? this.#isRequired[index] === 0 : isSymbol(cell);
  }

  /** Whether any other cell is plainly right. Its position or quarter is then set. */
  #readOther(cell: string, index: number): boolean {
    if (cell === this.#lastCells[index]) {
      this.#numbers[index] = this.#lastValues[index] ?? NaN;
      return true;
    }
    if (this.#isWatched[index] === true) this.row.unchanged = false;
    const value = this.#plainReaders[index]?.(cell);
    if (value === undefined) return false;
    this.#numbers[index] = value;
    this.#lastValues[index] = value;
    this.#lastCells[index] = cell;
    return true;
  }

  #parseCell(cell: string, index: number, take: TakeCellProblem): void {
    const column = this.#columns[index];
    const parsed = this.#parsers[index]?.parse(cell);
    if (column === undefined || parsed === undefined) return;
    for (const problem of parsed.problems) take(index, problem);
    this.#lastCells[index] = undefined;
    this.#numbers[index] = parsed.valid
      ? this.#valueOf(column, parsed.text, index)
      : absentValue(column);
    if (parsed.text !== cell) this.row.texts = this.row.texts.with(index, parsed.text);
  }

  #valueOf({ kind }: ReturnColumn, text: string, index: number): number {
    return (kind === 'date' ? quarterOfEnd(text) : this.#plainReaders[index]?.(text)) ?? 0;
  }
}
