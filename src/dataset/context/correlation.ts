/** How strongly two things are linked among councils. It never says why. */
import { ascending, mean } from 'd3-array';

/** A pair of numbers about one council. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/**
 * Spearman's rank correlation: Pearson's, of ranks, equal values sharing the mean of theirs.
 * 1 if one always rises with the other, -1 if it always falls, near 0 if neither.
 * @returns undefined for fewer than three pairs, or if either never varies
 */
export function rankCorrelation(pairs: readonly Pair[]): number | undefined {
  if (pairs.length < 3) return undefined;
  const [xs, ys] = [ranksOf(pairs.map(({ x }) => x)), ranksOf(pairs.map(({ y }) => y))];
  const [middleX, middleY] = [mean(xs) ?? 0, mean(ys) ?? 0];
  const together = xs.reduce((sum, x, i) => sum + (x - middleX) * ((ys[i] ?? 0) - middleY), 0);
  const size = Math.sqrt(squares(xs, middleX) * squares(ys, middleY));
  return size === 0 ? undefined : together / size;
}

function squares(values: readonly number[], middle: number): number {
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** Places of values from the lowest, 1 first; equal ones share the mean of their places. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort(ascending);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
