/** Caseload beside the rest of the workforce: how far two things go together, which never says why. */
import { ascending, mean, median } from 'd3-array';
import type { Grade } from '../../schemas/inspection.ts';

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

/** Grades from best to worst. */
export const GRADES: readonly Grade[] = [
  'outstanding',
  'good',
  'requires improvement',
  'inadequate',
];

/** How strongly two things go together, in words that claim no more than the number. */
export function togetherInWords(correlation: number): string {
  const size = Math.abs(correlation);
  if (size < 0.1) return 'no pattern to speak of';
  const way = correlation > 0 ? 'somewhat higher' : 'somewhat lower';
  if (size < 0.3) return `${way}, a weak pattern with many exceptions`;
  if (size < 0.5) return `${way}, a pattern with many exceptions`;
  return correlation > 0 ? 'higher, with exceptions' : 'lower, with exceptions';
}

/** The middle caseload of a group; d3-array's median. */
export function middleCaseload(values: readonly number[]): number | undefined {
  return median(values);
}
