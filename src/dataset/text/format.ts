/** Numbers, dates and lists as text, the same everywhere. British English. Rounding is half up, by decimals/. */
import { rounded, roundedText } from '../decimals/rounding.ts';

/** What a cell says that has nothing to say. */
export const NONE = '–';

/** A caseload or rate as published: one decimal, `15.2`. */
export function oneDecimal(value: number): string {
  return roundedText(value, 1);
}

/** Made once, as making one takes fifty times as long as using it. */
const WITH_THOUSANDS = /* @__PURE__ */ new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count with thousands separated: `321,661`. */
export function thousands(value: number): string {
  return WITH_THOUSANDS.format(rounded(value, 1));
}

const WITH_TENTHS = /* @__PURE__ */ new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A sum to one decimal with thousands separated: `1,245.3`, `11,044.0`. */
export function thousandsAndTenths(value: number): string {
  return WITH_TENTHS.format(rounded(value, 1));
}

/** Whole numbers with thousands separated: `21,105` for 21,105.4. */
export function wholeThousands(value: number): string {
  return thousands(rounded(value, 0));
}

/** A share in whole per cent, half up; the sign is not written. */
export function wholePercent(part: number, of: number): number {
  return rounded((100 * part) / of, 0);
}

/** Two decimals, as ratios are given: `2.06`. */
export function twoDecimals(value: number): string {
  return roundedText(value, 2);
}

/** `+0.8`, `−5.3`, `0.0`, with a real minus sign. What rounds to nothing has no sign. */
export function signed(value: number): string {
  if (rounded(value, 1) === 0) return oneDecimal(0);
  return `${value > 0 ? '+' : '−'}${oneDecimal(Math.abs(value))}`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(n: number): string {
  const suffixes = {
    one: 'st',
    two: 'nd',
    few: 'rd',
    other: 'th',
    zero: 'th',
    many: 'th',
  } as const;
  return `${n}${suffixes[ORDINAL.select(n)]}`;
}

const ORDINAL = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** Whole numbers up to ten as words, the rest as digits. */
export function inWords(n: number): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];
  return words[n] ?? String(n);
}

/** The same where no noun follows, so that nobody reads ‘no of them’: `none`, `one`, `11`. */
export function howMany(n: number): string {
  return n === 0 ? 'none' : inWords(n);
}

/**
 * What comes before each item of a list in a sentence: `a`, `a and b`, `a, b and c`. Where an item has an `and`
 * itself, a comma shows where it ends: `Cumberland, and Westmorland and Furness`.
 */
export function separators(items: readonly string[]): string[] {
  const last = items.some((item) => item.includes(' and ')) ? ', and ' : ' and ';
  return items.map((_item, index) => {
    if (index === 0) return '';
    return index === items.length - 1 ? last : ', ';
  });
}

/** Items as a list in a sentence, with the separators above. */
export function listed(items: readonly string[]): string {
  const before = separators(items);
  return items.map((item, index) => `${before[index] ?? ''}${item}`).join('');
}

/** `2024-03-05` as `5 March 2024`. */
export function longDate(isoDate: string): string {
  return DATE.format(new Date(`${isoDate}T00:00:00Z`));
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The first letter in lower case: for a sentence that follows a name and a colon. */
export function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The first letter in upper case: for a phrase that begins a sentence. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The size of a file for whoever is about to load it: `442 KB`, `1.2 MB`, which do not break between two lines. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${wholeThousands(Math.max(1, bytes / 1000))}\u00a0KB`
    : `${oneDecimal(bytes / 1_000_000)}\u00a0MB`;
}
