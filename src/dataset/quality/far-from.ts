/**
 * The rule for what is unusual in a count: more than half above, or more than a third below, what it is held against.
 * The two borders are the same distance in both directions, because a number that is half above another has that one a
 * third below it. A number exactly on a border is not unusual. All arithmetic is of whole numbers, so it is exact.
 */

/** A share as two whole numbers above zero. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** Whether a share is more than half above or more than a third below another. */
export function isFarFrom(value: Ratio, from: Ratio): boolean {
  const own = value.part * from.whole;
  const other = from.part * value.whole;
  return 2 * own > 3 * other || 3 * own < 2 * other;
}

/** A number with one decimal at most, such as FTE, as a ratio: tenths of one. */
export function tenthsOf(value: number): Ratio {
  return { part: Math.round(value * 10), whole: 10 };
}

/**
 * The median: the middle one, or the exact mean of the two in the middle.
 * @returns undefined of none
 */
export function medianRatio(ratios: readonly Ratio[]): Ratio | undefined {
  const sorted = [...ratios].sort((a, b) => a.part * b.whole - b.part * a.whole);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return undefined;
  return upper === lower ? upper : mean(lower, upper);
}

function mean(a: Ratio, b: Ratio): Ratio {
  return { part: a.part * b.whole + b.part * a.whole, whole: 2 * a.whole * b.whole };
}

/** How many for each hundred, to one decimal, halves rounded up. */
export function perHundred({ part, whole }: Ratio): number {
  return Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}
