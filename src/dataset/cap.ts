/** The cap: who is over it, and what it would take. Over means greater than. */
import { sum } from 'd3-array';
import type { Entry } from './ranking.ts';
import type { PublishedFigure } from '../schemas/figure.ts';
import { tenths } from './format.ts';

/** The cap proposed for child protection caseloads (Social Work Tutor in Community Care, 2016). */
export const PROPOSED_CAP = 20;
/** Caps a reader may choose. */
export const LOWEST_CAP = 8;
export const HIGHEST_CAP = 30;

/** From one cap a reader may choose to the next. */
export const CAP_STEP = 0.5;

/** Every whole cap a reader may choose, lowest first. */
export const WHOLE_CAPS: readonly number[] = Array.from(
  { length: HIGHEST_CAP - LOWEST_CAP + 1 },
  (_, index) => LOWEST_CAP + index,
);

/**
 * The cap that somebody typed or that an address carries, moved to the nearest one that can be chosen.
 * @returns the proposed cap for what is no number
 */
export function capFrom(typed: string | null): number {
  const value = Number((typed ?? '').trim().replace(',', '.'));
  if (typed === null || typed.trim() === '' || !Number.isFinite(value)) return PROPOSED_CAP;
  const stepped = Math.round(value / CAP_STEP) * CAP_STEP;
  return Math.min(HIGHEST_CAP, Math.max(LOWEST_CAP, stepped));
}

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
