/** Medians and quartiles of fractions, exact. */
import { add, compareFractions, divide, fractionOf, subtract, type Fraction } from './fraction.ts';

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
