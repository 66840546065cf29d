/** How many averages are over a cap, and how many workers would bring each down to it. */
import { compare, fraction, minus, over, plus, type Fraction } from './exact.ts';
import type { Published } from './figures.ts';

export const CAP = fraction(20);

/** The sum of max(0, cases / cap - FTE). */
export function extraFte(figures: readonly Published[], cap: Fraction): Fraction {
  return figures
    .map(({ numbers: { cases, fte } }) => minus(over(cases, cap), fte))
    .filter((extra) => extra.n > 0n)
    .reduce(plus, fraction(0));
}

/** How many averages are greater than a cap. */
export function countOver(figures: readonly Published[], cap: Fraction): number {
  return figures.filter(({ numbers }) => compare(numbers.average, cap) > 0).length;
}
