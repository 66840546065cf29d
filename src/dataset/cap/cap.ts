/** The cap: who is over it, and what it would take. Over means greater than. */
import { sum } from 'd3-array';
import type { Entry } from '../ranking/ranking.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { tenths } from '../text/format.ts';

export {
  CAP_STEP,
  capFrom,
  HIGHEST_CAP,
  LOWEST_CAP,
  PROPOSED_CAP,
  WHOLE_CAPS,
} from './cap-range.ts';

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
export function capYear(entries: readonly Entry<PublishedFigure>[], cap: number): CapYear {
  return {
    over: entries.filter(({ figure }) => isOver(figure.average_caseload, cap)).length,
    extraFte: tenths(sum(entries, ({ figure }) => extraFteOf(figure, cap))),
  };
}
