/**
 * The staff it would take to bring everybody down to a cap.
 *
 * - The extra staff of one figure are max(0, cases / cap - FTE). Of many figures they are the sum of these. A council
 *   that has more staff than it needs does not make up for another, so this is never the national net.
 * - A combined figure counts once.
 */
import type { FigureEntry } from '../figures/combined-figures.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import {
  compareFractions,
  fractionOf,
  quotient,
  roundedFraction,
  subtract,
  sumOf,
  ZERO,
  type Fraction,
} from '../decimals/fraction.ts';
import { isOver } from './cap.ts';

/**
 * Extra full-time-equivalent social workers with cases that one figure's council needs to bring its average down to
 * the cap: max(0, cases / cap - FTE). Exact, because rounding comes after summing.
 */
export function extraFteOf(
  { cases, case_holders_fte: fte }: Pick<PublishedFigure, 'cases' | 'case_holders_fte'>,
  cap: number,
): Fraction {
  const extra = subtract(quotient(cases, cap), fractionOf(fte));
  return compareFractions(extra, ZERO) > 0 ? extra : ZERO;
}

/** The extra staff of many figures together. Exact. */
export function extraFteOfAll(
  entries: readonly FigureEntry<PublishedFigure>[],
  cap: number,
): Fraction {
  return sumOf(entries.map(({ figure }) => extraFteOf(figure, cap)));
}

/** What a cap would mean in one year. */
export interface CapYear {
  /** Figures over the cap; a joint return counts once. */
  readonly over: number;
  /** Sum of extra FTE over the councils that need any, rounded half up to one decimal. Never the national net. */
  readonly extraFte: number;
}

/** Counts figures over a cap and sums the staff it would take. */
export function capYear(entries: readonly FigureEntry<PublishedFigure>[], cap: number): CapYear {
  return {
    over: entries.filter(({ figure }) => isOver(figure.average_caseload, cap)).length,
    extraFte: roundedFraction(extraFteOfAll(entries, cap), 1),
  };
}
