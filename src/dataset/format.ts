/** Numbers, dates and lists as text, the same everywhere. British English. */

/** A caseload or rate as published: one decimal, `15.2`. */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
}

/** A count with thousands separated: `321,661`. */
export function thousands(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** Rounds to one decimal without the noise of binary fractions: the difference of two published figures is exact. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
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

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return LIST.format(items);
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `2024-03-05` as `5 March 2024`. */
export function longDate(isoDate: string): string {
  return DATE.format(new Date(`${isoDate}T00:00:00Z`));
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `Bolton` as `Bolton’s`, `Barnsley Council and Leeds` likewise, `St Helens` as `St Helens’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** The first letter in upper case: for a phrase that begins a sentence. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
