/**
 * Whether a published average agrees with the cases and FTE published beside it. The publisher divides by unrounded FTE
 * and then publishes FTE with one decimal, so a small disagreement is explained by that rounding.
 */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { hundredthsOf } from '../decimals/decimal.ts';

/**
 * Whether |cases / FTE - average| <= 0.05. Worked in whole tenths, because binary fractions cannot hold 0.05.
 */
export function agrees(figure: PublishedFigure): boolean {
  const { tenths, fteTenths } = inTenths(figure);
  return Math.abs(200 * figure.cases - 2 * tenths * fteTenths) <= fteTenths;
}

/** Whether some FTE within 0.05 of the published one gives an average within 0.05 of the published one. */
export function isExplainedByRoundedFte(figure: PublishedFigure): boolean {
  const { tenths, fteTenths } = inTenths(figure);
  const lowest = (2 * tenths - 1) * (2 * fteTenths - 1);
  const highest = (2 * tenths + 1) * (2 * fteTenths + 1);
  return lowest <= 400 * figure.cases && 400 * figure.cases <= highest;
}

function inTenths(figure: PublishedFigure): { tenths: number; fteTenths: number } {
  return {
    tenths: hundredthsOf(figure.average_caseload) / 10,
    fteTenths: hundredthsOf(figure.case_holders_fte) / 10,
  };
}
