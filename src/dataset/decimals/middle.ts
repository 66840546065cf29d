/** Medians and percentiles of published numbers, exact. Those of fractions are in middle-fraction.ts. */
import { compareDecimals, fromHundredths, hundredthsOf } from './decimal.ts';

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
