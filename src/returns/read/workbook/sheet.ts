/** The rows of a sheet as lines of CSV, piece by piece, and what of it is hidden or far away. */
import { csvLine } from '../csv-line.ts';
import type { Archive } from './archive.ts';
import { joined, type Book, type SheetPart } from './book.ts';
import { columnName, columnOf } from './cell-name.ts';
import { cellText } from './cell-text.ts';
import { DamagedWorkbook, LARGEST_GAP, MOST_SHEET_COLUMNS, type Budget } from './limits.ts';
import { readPieces, unescaped } from './xml.ts';

/** A cell that is too far away to belong to a return. */
export interface FarCell {
  /** Such as XFD1048576. */
  readonly name: string;
  readonly text: string;
}

/** What is odd about a sheet. */
export interface SheetNotes {
  readonly far: FarCell[];
  /** Hidden rows and columns with something in them, such as `row 3` and `column N`. */
  readonly hidden: Set<string>;
}

/** How many places of each kind are noted. */
const MOST_NOTES = 20;
/** How many rows are looked at to find out what a sheet is. */
const SAMPLE_ROWS = 25;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The beginning of a sheet as CSV. */
export function sampleOf(archive: Archive, book: Book, part: SheetPart, budget: Budget): string {
  const reader = new SheetReader(book, budget, SAMPLE_ROWS);
  let csv = '';
  for (const piece of reader.csv(archive, part)) csv += piece;
  return csv;
}

/** Reads a sheet. */
export class SheetReader {
  readonly notes: SheetNotes = { far: [], hidden: new Set() };
  readonly #book: Book;
  readonly #budget: Budget;
  readonly #mostRows: number;
  readonly #hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  /** What can be passed on. */
  #csv = '';
  /** The row being read, from 1, and whether it is hidden. */
  #row = 0;
  #isHidden = false;
  #cells: string[] = [];
  /** The column of the cell being read, from 0. */
  #column = -1;
  #cell = { type: '', style: 0, name: '' };
  #formula: string | undefined;
  #value: string | undefined;
  #into: 'value' | 'formula' | 'none' = 'none';
  #isSpoken = false;
  #written = 0;
  /** As many cells as the widest row so far. Rows are filled up to it, as in a CSV file. */
  #width = 0;

  constructor(book: Book, budget: Budget, mostRows = Infinity) {
    this.#book = book;
    this.#budget = budget;
    this.#mostRows = mostRows;
  }

  /** @throws DamagedWorkbook or TooLarge */
  *csv(archive: Archive, { path }: SheetPart): Generator<string> {
    const reading = readPieces(archive.text(path), this.#budget, {
      open: (name, attributes) => {
        this.#open(name, attributes);
      },
      text: (text) => {
        if (this.#into === 'value') this.#value = joined(this.#value ?? '', text);
        else if (this.#into === 'formula') this.#formula = joined(this.#formula ?? '', text);
      },
      close: (name) => {
        this.#close(name);
      },
      isDone: () => this.#written >= this.#mostRows,
    });
    while (reading.next().done !== true) {
      if (this.#csv === '') continue;
      yield this.#csv;
      this.#csv = '';
    }
    if (this.#csv !== '') yield this.#csv;
    this.#csv = '';
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'col':
        if (isTrue(attributes.hidden)) {
          this.#hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
        }
        return;
      case 'row':
        this.#openRow(attributes);
        return;
      case 'c':
        this.#openCell(attributes);
        return;
      case 'rPh':
        this.#isSpoken = true;
        return;
      case 'v':
      case 't':
        if (this.#isSpoken) return;
        this.#into = 'value';
        this.#value ??= '';
        return;
      case 'f':
        this.#into = 'formula';
        this.#formula = '';
        return;
      default:
    }
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    if (!(row > this.#row && row <= LAST_ROW)) throw new DamagedWorkbook('rows are out of order');
    this.#row = row;
    this.#isHidden = isTrue(hidden);
    this.#cells = [];
    this.#column = -1;
  }

  #openCell({ r, t: type = 'n', s: style }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column + 1 : columnOf(r, this.#row);
    if (!(column > this.#column && column < LAST_COLUMN)) {
      throw new DamagedWorkbook('cells are out of order');
    }
    this.#column = column;
    this.#cell = {
      type,
      style: Number(style ?? 0),
      name: r ?? `${columnName(column)}${this.#row}`,
    };
    this.#formula = undefined;
    this.#value = undefined;
  }

  #close(name: string): void {
    if (name === 'rPh') this.#isSpoken = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'v' || name === 't' || name === 'f') this.#into = 'none';
  }

  #closeCell(): void {
    const { type, style, name } = this.#cell;
    const raw = { type, style, formula: this.#formula, value: this.#value };
    const text = unescaped(cellText(raw, this.#book));
    if (text === '') return;
    this.#budget.takeCharacters(text.length);
    if (this.#column >= MOST_SHEET_COLUMNS || this.#row > this.#written + LARGEST_GAP) {
      if (this.notes.far.length < MOST_NOTES) this.notes.far.push({ name, text });
      return;
    }
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells.push(text);
    this.#noteHidden();
  }

  #noteHidden(): void {
    const { hidden } = this.notes;
    if (hidden.size >= MOST_NOTES) return;
    if (this.#isHidden) hidden.add(`row ${this.#row}`);
    const number = this.#column + 1;
    if (this.#hiddenColumns.some(({ from, to }) => number >= from && number <= to)) {
      hidden.add(`column ${columnName(this.#column)}`);
    }
  }

  #closeRow(): void {
    if (this.#cells.length === 0 || this.#written >= this.#mostRows) return;
    const cells = this.#cells;
    this.#width = Math.max(this.#width, cells.length);
    while (cells.length < this.#width) cells.push('');
    const blanks = this.#row - this.#written - 1;
    this.#csv += csvLine([]).repeat(blanks) + csvLine(cells);
    this.#budget.takeCharacters(this.#width + 2 * blanks);
    this.#written = this.#row;
  }
}

function isTrue(value = ''): boolean {
  return value === '1' || value === 'true';
}
