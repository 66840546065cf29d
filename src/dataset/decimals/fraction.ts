/** Exact quotients of published numbers, such as cases for each cap or one average over another. */
import { hundredthsOf } from './decimal.ts';
import { roundedText } from './rounding.ts';

/** A number as one whole number over another, which is above zero. In lowest terms. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/** Nothing. */
export const ZERO: Fraction = { top: 0, bottom: 1 };

/**
 * One published number over another.
 * @throws RangeError if the other is zero
 */
export function quotient(value: number, by: number): Fraction {
  return fraction(hundredthsOf(value), hundredthsOf(by));
}

/** A published number. */
export function fractionOf(value: number): Fraction {
  return quotient(value, 1);
}

/** The sum of two. */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

/** The first less the second. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom });
}

/** One over the other. @throws RangeError if the other is zero */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Below zero if the first is less, zero if they are equal, above zero if it is more. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return safe(a.top * b.bottom) - safe(b.top * a.bottom);
}

/** Half up, away from zero, to so many decimals. Worked in whole numbers, so that a half is a half. */
export function roundedFraction({ top, bottom }: Fraction, places: number): number {
  const scale = 10 ** places;
  const halves = safe(2 * Math.abs(top) * scale + bottom);
  const parts = (halves - (halves % (2 * bottom))) / (2 * bottom);
  return (Math.sign(top) * parts + 0) / scale;
}

/** The same as text, with all of its decimals: `4.95`, `20.0`. */
export function fractionText(fraction: Fraction, places: number): string {
  return roundedText(roundedFraction(fraction, places), places);
}

/** The sum of several; nothing of none. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(add, ZERO);
}

/** One whole number over another, in lowest terms. @throws RangeError if the other is zero, or one is too large to be exact */
export function fraction(top: number, bottom: number): Fraction {
  if (bottom === 0) throw new RangeError('a fraction of zero parts');
  const shared = commonFactor(Math.abs(safe(top)), Math.abs(safe(bottom))) * Math.sign(bottom);
  return { top: top / shared + 0, bottom: bottom / shared };
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

/** A whole number that is held exactly. @throws RangeError for one too large */
function safe(whole: number): number {
  if (Number.isSafeInteger(whole)) return whole;
  throw new RangeError(`${whole} is too large to be exact`);
}

/**
 * All decimals of a fraction that is not negative: `22.5`, `16`. One with more than three is cut off and says so:
 * `25.714…`. It is not rounded, so that what is rounded from it later is rounded once.
 */
export function decimalText({ top, bottom }: Fraction): string {
  const parts = safe(top * 1000);
  const whole = (parts - (parts % bottom)) / bottom;
  const text = String(fromThousandths(whole));
  return parts % bottom === 0 ? text : `${withThreeDecimals(text)}…`;
}

function fromThousandths(parts: number): number {
  return parts / 1000;
}

function withThreeDecimals(text: string): string {
  const [whole = '0', decimals = ''] = text.split('.');
  return `${whole}.${decimals.padEnd(3, '0')}`;
}
