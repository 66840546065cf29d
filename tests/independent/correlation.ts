/** How far two lists rise and fall together, by their ranks. */
import { compare, type Fraction } from './exact.ts';

/** Twice the mean place of each value, which is whole even where values are equal. */
function places(values: readonly Fraction[]): number[] {
  return values.map((one) => {
    const signs = values.map((other) => compare(other, one));
    const [less, same] = [signs.filter((sign) => sign < 0), signs.filter((sign) => sign === 0)];
    return 2 * less.length + same.length + 1;
  });
}

/** Spearman's rank correlation of pairs, with two decimals and without a sign before zero. */
export function rankCorrelation(pairs: readonly (readonly [Fraction, Fraction])[]): string {
  const [a, b] = [places(pairs.map(([one]) => one)), places(pairs.map(([, one]) => one))];
  const mean = pairs.length + 1;
  const sumOf = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, one, at) => sum + (one - mean) * ((y[at] ?? mean) - mean), 0);
  const found = (sumOf(a, b) / Math.sqrt(sumOf(a, a) * sumOf(b, b))).toFixed(2);
  return found === '-0.00' ? '0.00' : found;
}
