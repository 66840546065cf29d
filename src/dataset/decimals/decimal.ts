/**
 * Exact arithmetic of published numbers. Averages, full-time equivalents, rates and caps are whole tenths. Medians and
 * percentiles of them are whole hundredths. Binary fractions hold neither, so 20.8 - 20 is 0.8000000000000007 there.
 *
 * Here every number is counted in whole hundredths, worked with as a whole number, and given back as the number
 * nearest to its decimal, which is what `0.8` in a table is read as. Results can therefore be compared with each other
 * and with numbers from a table. Quotients, such as cases for each cap, are in fraction.ts, and rounding in rounding.ts.
 */

/** Parts of one that a number here may have. */
const PARTS = 100;
/** A number this far from whole hundredths is no published number. Larger than any error of a binary fraction. */
const NOISE = 1e-5;

/**
 * A published number in whole hundredths.
 * @throws RangeError for a number that is finer than hundredths, which would lose a part
 */
export function hundredthsOf(value: number): number {
  const parts = Math.round(value * PARTS);
  if (Number.isSafeInteger(parts) && Math.abs(value * PARTS - parts) < NOISE) return parts;
  throw new RangeError(`${value} is not a number of whole hundredths`);
}

/**
 * The published number of so many hundredths. Never minus zero.
 * @throws RangeError for a part of a hundredth
 */
export function fromHundredths(parts: number): number {
  if (!Number.isSafeInteger(parts)) throw new RangeError(`${parts} hundredths are not whole`);
  return (parts + 0) / PARTS;
}

/** The sum of numbers; 0 of none. */
export function totalOf(values: Iterable<number>): number {
  let parts = 0;
  for (const value of values) parts += hundredthsOf(value);
  return fromHundredths(parts);
}

/** `a` and `b` together. */
export function plus(a: number, b: number): number {
  return fromHundredths(hundredthsOf(a) + hundredthsOf(b));
}

/** `a` less `b`. */
export function minus(a: number, b: number): number {
  return fromHundredths(hundredthsOf(a) - hundredthsOf(b));
}

/** A number a whole number of times. */
export function times(value: number, whole: number): number {
  return fromHundredths(hundredthsOf(value) * whole);
}

/** How far two numbers are apart, whichever is larger. */
export function apart(a: number, b: number): number {
  return Math.abs(minus(a, b));
}

/**
 * Below zero if `a` is less than `b`, zero if they are equal, above zero if it is more: for sorting, lowest first.
 * Each is the number nearest to its decimal, so their order is that of the decimals, however fine they are.
 */
export function compareDecimals(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether `a` is more than `b`. A number is not more than itself. */
export function isMore(a: number, b: number): boolean {
  return compareDecimals(a, b) > 0;
}

/** Whether two numbers are equal. */
export function isEqual(a: number, b: number): boolean {
  return compareDecimals(a, b) === 0;
}
