/**
 * Finds out what a row could be whose cells have been moved by a comma without quotation marks: 9,5 became 9 and 5.
 * Cells are put together again wherever the row then fits the format. What fits is offered, and never taken by itself.
 */
import { addsUp, type RowNumbers } from '../check/arithmetic.ts';
import { CellParser } from '../check/cell-parser.ts';
import { columnPositions } from '../check/columns.ts';
import { plainNumber } from '../check/plain-number.ts';
import type { ReturnColumn, ReturnFormat } from '../../schemas/return-format.ts';

/** A way to read a row. */
export interface RowReading {
  /** As many cells as the header has, in its order. */
  readonly cells: readonly string[];
  /** The cells that were put together, with what they would be and in which column. */
  readonly joined: readonly JoinedCells[];
}

interface JoinedCells {
  readonly parts: readonly string[];
  readonly column: string;
  readonly text: string;
}

/** The most cells that make one. */
const MOST_PARTS = 5;
/** The most readings of a row that are looked for, and the most steps that are taken for them. */
const MOST_READINGS = 6;
const MOST_STEPS = 4000;
/** A number that a note cannot be. */
export const BARE_NUMBER = /^\s*\d+([.,]\d+)?\s*$/;
/** No date of a file is after it. */
const ANY_DAY = '9999-12-31';

/** Up to the average, a row's numbers confirm each other. */
const CONFIRMED: ReadonlySet<string> = new Set(['cases', 'case_holders_fte', 'average_caseload']);

export class ShiftedRows {
  readonly #format: ReturnFormat;
  readonly #parsers: readonly CellParser[];

  constructor(format: ReturnFormat) {
    this.#format = format;
    this.#parsers = format.columns.map((column) => new CellParser(column, ANY_DAY));
  }

  /**
   * Every reading of a row that fits the format, those in which cells are put together first.
   * @param sources for each column of the format its position in the file
   * @param width how many cells the header has
   */
  readings(found: readonly string[], sources: readonly number[], width: number): RowReading[] {
    const search = { found, sources, width, steps: 0, readings: [] };
    this.#look(search, 0, [], []);
    const all: readonly RowReading[] = search.readings;
    const plain = all.filter(({ joined }) => joined.length === 0);
    const isConfirmed = plain.some((reading) => this.#isConfirmed(reading, sources));
    const others = all.filter(
      ({ joined }) =>
        joined.length > 0 && !(isConfirmed && joined.some(({ column }) => CONFIRMED.has(column))),
    );
    const right = others.filter((reading) => addsUp(this.#numbersOf(reading, sources)));
    return [...(right.length > 0 ? right : others), ...plain];
  }

  #look(
    search: Search,
    at: number,
    cells: readonly string[],
    joined: readonly JoinedCells[],
  ): void {
    const { found, sources, width, readings } = search;
    search.steps += 1;
    if (search.steps > MOST_STEPS || readings.length >= MOST_READINGS) return;
    if (cells.length === width) {
      if (found.slice(at).every((cell) => cell.trim() === '')) readings.push({ cells, joined });
      return;
    }
    const index = sources.indexOf(cells.length);
    const column = this.#format.columns[index];
    if (this.#fits(found[at] ?? '', index)) {
      this.#look(search, at + 1, [...cells, found[at] ?? ''], joined);
    }
    for (let count = 2; column !== undefined && count <= MOST_PARTS; count += 1) {
      const parts = found.slice(at, at + count);
      if (parts.length < count) return;
      for (const text of this.#joins(parts, column, index)) {
        const join = { parts, column: column.name, text };
        this.#look(search, at + count, [...cells, text], [...joined, join]);
      }
    }
  }

  /** Whether a cell can be in a column. A column that is none of the format takes anything. */
  #fits(text: string, index: number): boolean {
    const column = this.#format.columns[index];
    if (column === undefined) return true;
    if (column.kind === 'choice' && !/^\W*\p{L}/u.test(text)) return false;
    if (column.kind === 'code') return /^\W*([EWSNK]\d{8}|\d{3})\W*$/i.test(text);
    if (column.kind === 'name') return /^\W*\p{L}/u.test(text);
    if (column.kind === 'note') return !BARE_NUMBER.test(text);
    return this.#parsers[index]?.isValue(text) ?? false;
  }

  /** What cells put together would be in a column; nothing if they make no value of it. */
  #joins(parts: readonly string[], column: ReturnColumn, index: number): readonly string[] {
    const text = parts.join(',');
    switch (column.kind) {
      case 'code':
        return [];
      case 'count':
      case 'amount':
        return numbersOf(parts, column).filter((number) => this.#fits(number, index));
      case 'name':
      case 'note':
        return parts.every((part) => /\p{L}/u.test(part)) ? [text.trim()] : [];
      case 'date':
        return this.#fits(text, index) ? [text] : [];
      case 'choice':
        // The labels of some choices have a comma, and none has a digit.
        return !/\d/.test(text) && this.#fits(text, index) ? [text] : [];
    }
  }

  #isConfirmed(reading: RowReading, sources: readonly number[]): boolean {
    const numbers = this.#numbersOf(reading, sources);
    return numbers.cases >= 0 && numbers.average >= 0 && addsUp(numbers);
  }

  #numbersOf({ cells }: RowReading, sources: readonly number[]): RowNumbers {
    const at = columnPositions(this.#format);
    const text = (index: number) =>
      this.#parsers[index]?.parse(cells[sources[index] ?? -1] ?? '').text ?? '';
    const number = (index: number) => plainNumber(text(index));
    return {
      cases: number(at.cases),
      fte: number(at.case_holders_fte),
      average: number(at.average_caseload),
      highest: number(at.highest_caseload),
      limit: number(at.caseload_limit),
      overLimit: number(at.over_limit_fte),
      covering: number(at.covering_vacancies_fte),
      agency: number(at.agency_fte),
      vacancies: number(at.vacancies_fte),
      fteText: text(at.case_holders_fte),
      averageText: text(at.average_caseload),
    };
  }
}

interface Search {
  readonly found: readonly string[];
  readonly sources: readonly number[];
  readonly width: number;
  steps: number;
  readonly readings: RowReading[];
}

/** The numbers that digits with commas between them can be: thousands, decimals, or both. */
function numbersOf(parts: readonly string[], { kind }: ReturnColumn): string[] {
  const [first = '', ...others] = parts.map((part) => part.trim());
  const last = others.at(-1) ?? '';
  const areThousands =
    /^[1-9]\d{0,2}$/.test(first) &&
    others.every((part) => /^\d{3}(\.\d+)?$/.test(part)) &&
    others.slice(0, -1).every((part) => part.length === 3);
  const thousands = areThousands ? [[first, ...others].join('')] : [];
  const areDecimals = others.length === 1 && /^\d+$/.test(first) && /^\d{1,3}$/.test(last);
  const decimals = kind === 'amount' && areDecimals ? [`${first}.${last}`] : [];
  return last.length === 3 ? [...thousands, ...decimals] : [...decimals, ...thousands];
}
