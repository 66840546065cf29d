/**
 * The rule of the cap: who is over it, and the staff it would take to bring everybody down to it.
 *
 * - Over the cap means greater than it. A figure equal to the cap is not over it.
 * - Published averages are compared as they are published, to one decimal.
 * - The extra staff of one figure are max(0, cases / cap - FTE). Of many figures they are the sum of these. A council
 *   that has more staff than it needs does not make up for another, so this is never the national net.
 * - A combined figure counts once.
 *
 * The proposed cap itself and the caps a reader may choose are in cap-range.ts.
 */
import { sum } from 'd3-array';
import type { FigureEntry } from '../figures/combined-figures.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { tenths } from '../text/format.ts';

/** A figure equal to the cap keeps it. */
export function isOver(average: number, cap: number): boolean {
  return average > cap;
}

/** Published average less cap, exact to one decimal: 0.8 is over by 0.8. */
export function distanceFromCap(average: number, cap: number): number {
  return tenths(average - cap);
}

/**
 * Extra full-time-equivalent case holders one figure's council needs to bring its average down to the cap:
 * max(0, cases / cap - FTE). Unrounded.
 */
export function extraFteOf(
  { cases, case_holders_fte: fte }: Pick<PublishedFigure, 'cases' | 'case_holders_fte'>,
  cap: number,
): number {
  return Math.max(0, cases / cap - fte);
}

/** What a cap would mean in one year. */
export interface CapYear {
  /** Figures over the cap; a joint return counts once. */
  readonly over: number;
  /** Sum of extra FTE over the councils that need any, one decimal; never the national net. */
  readonly extraFte: number;
}

/** Counts figures over a cap and sums the staff it would take. */
export function capYear(entries: readonly FigureEntry<PublishedFigure>[], cap: number): CapYear {
  return {
    over: entries.filter(({ figure }) => isOver(figure.average_caseload, cap)).length,
    extraFte: tenths(sum(entries, ({ figure }) => extraFteOf(figure, cap))),
  };
}
