/** Numbers and differences as sentences have them. */
import { compare, fixed, minus, size, type Fraction } from './exact.ts';

const COUNTS = [
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

/** A count as a sentence has it: in words up to ten. */
export function countWords(count: number): string {
  return COUNTS[count] ?? String(count);
}

/** `three` as 3, `none` as 0 and `81` as 81; -1 for what is no number. */
export function countOf(word: string): number {
  const text = word.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  return ['none', 'every'].includes(text) ? 0 : COUNTS.indexOf(text);
}

/** `0.8 above`, `5.3 below`, `the same`. */
export function beside(value: Fraction, other: Fraction): string {
  const by = minus(value, other);
  if (by.n === 0n) return 'the same';
  return `${fixed(size(by), 1)} ${by.n > 0n ? 'above' : 'below'}`;
}

/** `up 0.6`, `down 1.2`, `unchanged`. */
export function upOrDown(from: Fraction, to: Fraction): string {
  const sign = compare(to, from);
  if (sign === 0) return 'unchanged';
  return `${sign > 0 ? 'up' : 'down'} ${fixed(size(minus(to, from)), 1)}`;
}

/** What the groups of a pattern found, with blanks between; empty if it was not found. */
export function foundBy(pattern: RegExp, text: string): string {
  return (pattern.exec(text) ?? [])
    .slice(1)
    .map((part) => (part as string | undefined) ?? '')
    .join(' ')
    .trim();
}
