/** The text of a cell as a spreadsheet would write it to CSV, except that dates are year first and nothing is lost. */
import type { Book } from './book.ts';

/** A cell as its XML has it. */
export interface RawCell {
  /** Its type: s shared text, inlineStr, str the text of a formula, b, e, d, n. */
  readonly type: string;
  readonly style: number;
  readonly formula: string | undefined;
  /** Its value; undefined if it has none. */
  readonly value: string | undefined;
}

/** A formula whose result was not saved is given as itself, so that it is not taken for an empty cell. */
export function cellText({ type, style, formula, value }: RawCell, book: Book): string {
  if (value === undefined) return formula === undefined ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return book.texts[Number(value)] ?? '#REF!';
    case 'inlineStr':
    case 'str':
    case 'e':
      return value;
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.slice(0, 10);
    default:
      return numberText(value.trim(), style, book);
  }
}

function numberText(text: string, style: number, { kinds, isFrom1904 }: Book): string {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) return text;
  switch (kinds[style] ?? 'number') {
    case 'date':
      return dateText(value + (isFrom1904 ? DAYS_TO_1904 : 0)) ?? text;
    case 'percent':
      return `${decimals(value * 100)}%`;
    case 'number':
      return decimals(value);
  }
}

/** Smaller than this is what a calculation leaves where it should give 0. */
const RESIDUE = 1e-9;

/** Fifteen digits, as many as a spreadsheet shows: 15.200000000000001 is 15.2, and -2.8E-17 is 0. */
function decimals(value: number): string {
  return Math.abs(value) < RESIDUE ? '0' : String(Number(value.toPrecision(15)));
}

const DAYS_TO_1904 = 1462;
/** 1 January 1970 as workbooks count days. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** How far a date may be from midnight for no other reason than how it was worked out, in milliseconds. */
const NEAR_MIDNIGHT = 60_000;

/** The day of a date. One that is a few seconds before midnight is that of the next day. */
function dateText(days: number): string | undefined {
  const date = new Date((days - EPOCH) * DAY + NEAR_MIDNIGHT);
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
