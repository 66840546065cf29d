/** Medians and percentiles of published numbers, exact. */
import { compareDecimals, fromHundredths, hundredthsOf } from './decimal.ts';
import { add, compareFractions, divide, fractionOf, subtract, type Fraction } from './fraction.ts';

/**
 * The middle value, or the mean of the two middle ones, unrounded: of whole tenths it may be a half of a tenth.
 * @param values whole tenths
 * @returns undefined of none
 */
export function median(values: readonly number[]): number | undefined {
  return tenthsThrough(values, 5);
}

/**
 * The value that nine in ten do not exceed, between the two nearest ranks in proportion (type 7 of Hyndman and Fan).
 * @param values whole tenths
 * @returns undefined of none
 */
export function ninetiethPercentile(values: readonly number[]): number | undefined {
  return tenthsThrough(values, 9);
}

/** The value so many tenths of the way through the sorted values. Whole tenths of whole tenths are whole hundredths. */
function tenthsThrough(values: readonly number[], way: number): number | undefined {
  const sorted = values.toSorted(compareDecimals);
  const place = way * (sorted.length - 1);
  const beyond = place % 10;
  const [low, high] = [(place - beyond) / 10, (place - beyond) / 10 + 1].map((n) => sorted[n]);
  if (low === undefined) return undefined;
  const from = hundredthsOf(low);
  return fromHundredths(from + ((hundredthsOf(high ?? low) - from) * beyond) / 10);
}

/**
 * A quarter of the way through sorted fractions, or half or three quarters, between the two nearest ranks in proportion
 * (type 7 of Hyndman and Fan). Exact.
 * @param quarters 1, 2 or 3
 * @returns undefined of none
 */
export function quartileFraction(
  values: readonly Fraction[],
  quarters: 1 | 2 | 3,
): Fraction | undefined {
  const sorted = values.toSorted(compareFractions);
  const place = quarters * (sorted.length - 1);
  const beyond = place % 4;
  const low = sorted[(place - beyond) / 4];
  const high = sorted[(place - beyond) / 4 + 1] ?? low;
  if (low === undefined || high === undefined) return undefined;
  const step = subtract(high, low);
  return add(low, divide({ top: step.top * beyond, bottom: step.bottom }, fractionOf(4)));
}

/** The middle of fractions, or the mean of the two middle ones; undefined of none. */
export function medianFraction(values: readonly Fraction[]): Fraction | undefined {
  const sorted = values.toSorted(compareFractions);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((n) => sorted[n]);
  return low && high && divide(add(low, high), fractionOf(2));
}
