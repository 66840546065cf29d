/**
 * Why an average changed, as arithmetic: how much of the change comes from cases and how much from staff.
 *
 * The average is cases / FTE, so ln(average2 / average1) = ln(cases2 / cases1) - ln(FTE2 / FTE1), exactly. Each term is
 * the share of one part. Multiplied by the logarithmic mean of the two averages, the terms are in cases for each FTE
 * social worker with cases, and they add up to the change (the method is known as LMDI). Neither part has to be taken
 * as unchanged first, so the order of the parts does not matter.
 *
 * What is split is the quotient of the published cases and the published FTE. The published average was divided by
 * unrounded FTE and then rounded, so the published change may differ from the sum of the parts by a little.
 */
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import {
  compareFractions,
  divide,
  fractionOf,
  quotient,
  roundedFraction,
  subtract,
  type Fraction,
} from '../decimals/fraction.ts';
import { rounded } from '../decimals/rounding.ts';
import { changeBetween } from '../figures/figure-change.ts';
import { isPublished } from '../figures/figures.ts';
import { isExplainedByRoundedFte } from '../figures/parts-agree.ts';

/** How one part of the average changed, and what that did to the average. */
export interface PartChange {
  /** Change in per cent, exact to one decimal. */
  readonly percent: number;
  /** 1 if it rose, -1 if it fell, 0 if it is exactly the same. */
  readonly way: Way;
  /** What its change adds to the average, in cases for each FTE, to one decimal. Below zero if it takes off. */
  readonly adds: number;
}

export type Way = -1 | 0 | 1;

/** The change of an average between two years, split. */
export interface ChangeSplit {
  readonly from: PublishedFigure;
  readonly to: PublishedFigure;
  /** The published change, later less earlier, exact to one decimal. */
  readonly change: number;
  readonly cases: PartChange;
  /** Full-time-equivalent social workers with cases. */
  readonly fte: PartChange;
}

/** Why a change is not split. */
export const NO_SPLITS = ['missing', 'other unit', 'no parts', 'parts disagree'] as const;
export type NoSplit = (typeof NO_SPLITS)[number];

/**
 * Splits the change from one figure of a council or area to a later one.
 * @returns why it is not split, where either figure is missing, where one is combined and the other is not, where a
 * part is zero, or where no rounding explains why the parts do not give the published average
 */
export function splitChange(
  from: Figure | undefined,
  to: Figure | undefined,
): ChangeSplit | NoSplit {
  if (!isPublished(from) || !isPublished(to)) return 'missing';
  const change = changeBetween(from, to);
  if (change === undefined) return 'other unit';
  if (!hasParts(from) || !hasParts(to)) return 'no parts';
  if (!isExplainedByRoundedFte(from) || !isExplainedByRoundedFte(to)) return 'parts disagree';
  const mean = logarithmicMean(quotientOf(from), quotientOf(to));
  return {
    from,
    to,
    change,
    cases: partChange(from.cases, to.cases, mean),
    fte: partChange(from.case_holders_fte, to.case_holders_fte, -mean),
  };
}

/** The split of a change; undefined where it is not split. */
export function splitIfKnown(
  from: Figure | undefined,
  to: Figure | undefined,
): ChangeSplit | undefined {
  const found = splitChange(from, to);
  return isSplit(found) ? found : undefined;
}

/** Whether a change was split. */
export function isSplit(found: ChangeSplit | NoSplit | undefined): found is ChangeSplit {
  return typeof found === 'object';
}

/** The numbers between the published parts and the split, unrounded: for showing the sum step by step. */
export interface SplitSteps {
  /** Published cases divided by published FTE, in the earlier and the later year. */
  readonly quotients: readonly [from: number, to: number];
  /** Natural logarithms of the later number over the earlier one. That of FTE is taken off. */
  readonly logarithms: { readonly cases: number; readonly fte: number; readonly average: number };
  /** The logarithmic mean of the quotients, by which each logarithm is multiplied. */
  readonly mean: number;
}

/** The steps of a split. */
export function stepsOf({ from, to }: Pick<ChangeSplit, 'from' | 'to'>): SplitSteps {
  const [a, b] = [quotientOf(from), quotientOf(to)];
  const [before, after] = [a.top / a.bottom, b.top / b.bottom];
  return {
    quotients: [before, after],
    logarithms: {
      cases: Math.log(to.cases / from.cases),
      fte: Math.log(to.case_holders_fte / from.case_holders_fte),
      average: Math.log(after / before),
    },
    mean: logarithmicMean(a, b),
  };
}

function hasParts({ cases, case_holders_fte: fte }: PublishedFigure): boolean {
  return cases > 0 && fte > 0;
}

function quotientOf({ cases, case_holders_fte: fte }: PublishedFigure): Fraction {
  return quotient(cases, fte);
}

/** (b - a) / ln(b / a), which is between the two; of two equal numbers it is the number. */
function logarithmicMean(a: Fraction, b: Fraction): number {
  const [from, to] = [a.top / a.bottom, b.top / b.bottom];
  return compareFractions(a, b) === 0 ? from : (to - from) / Math.log(to / from);
}

function partChange(from: number, to: number, weight: number): PartChange {
  return {
    percent: percentChange(from, to),
    way: wayOf(from, to),
    adds: rounded(weight * Math.log(to / from), 1),
  };
}

/**
 * Change in per cent, exact to one decimal.
 * @param from above zero
 */
export function percentChange(from: number, to: number): number {
  const ratio = divide(fractionOf(to), quotient(from, 100));
  return roundedFraction(subtract(ratio, fractionOf(100)), 1);
}

function wayOf(from: number, to: number): Way {
  if (from === to) return 0;
  return to > from ? 1 : -1;
}
