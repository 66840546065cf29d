/**
 * The staff it would take to bring everybody down to a cap.
 *
 * - The extra staff of one figure are max(0, cases / cap - FTE). Of many figures they are the sum of these. A council
 *   that has more staff than it needs does not make up for another, so this is never the national net.
 * - A combined figure counts once.
 */
import type { FigureEntry } from '../figures/combined-figures.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { hundredthsOf } from '../decimals/decimal.ts';
import { fraction, roundedFraction, type Fraction } from '../decimals/fraction.ts';
import { isOver } from './cap.ts';

/** What is used of a figure. */
type Counts = Pick<PublishedFigure, 'cases' | 'case_holders_fte'>;

/**
 * Extra full-time-equivalent social workers with cases that one figure's council needs to bring its average down to
 * the cap: max(0, cases / cap - FTE). Exact, because rounding comes after summing.
 */
export function extraFteOf(figure: Counts, cap: number): Fraction {
  return fraction(extraParts(figure, cap), partsAt(cap));
}

/** The extra staff of many figures together. Exact. */
export function extraFteOfAll(
  entries: readonly FigureEntry<PublishedFigure>[],
  cap: number,
): Fraction {
  const parts = entries.reduce((sum, { figure }) => sum + extraParts(figure, cap), 0);
  return fraction(parts, partsAt(cap));
}

/** The parts of one in which the extra staff of every figure are whole numbers at a cap, so that they are quick to add. */
function partsAt(cap: number): number {
  return 100 * hundredthsOf(cap);
}

function extraParts({ cases, case_holders_fte: fte }: Counts, cap: number): number {
  return Math.max(0, 100 * hundredthsOf(cases) - hundredthsOf(fte) * hundredthsOf(cap));
}

/** What a cap would mean in one year. */
export interface CapYear {
  /** Figures over the cap. A combined figure counts once. */
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
