/** What extra staff might cost at a cap and at the cost that a reader entered: the sum, step by step. */
import { capEffect, extraUnlisted, figuresOverCap } from '../../dataset/cap/cap-effect.ts';
import { costOf, pounds } from '../../dataset/cap/cost.ts';
import type { Country } from '../../dataset/country.ts';
import {
  compareFractions,
  decimalText,
  fractionText,
  ZERO,
  type Fraction,
} from '../../dataset/decimals/fraction.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { counted } from '../../dataset/text/counted.ts';
import { thousands } from '../../dataset/text/format.ts';
import type { LinkedCouncil } from '../core/CouncilLinks.tsx';

/** One figure over the cap with what its extra staff might cost. */
export interface CostRow {
  /** None for what rounding leaves over. */
  readonly councils: readonly LinkedCouncil[];
  /** What is unusual in the count of the figure; empty for most. */
  readonly flag: string;
  /** More FTE needed, two decimals. */
  readonly extra: string;
  readonly cost: string;
}

export interface CostView {
  readonly cap: number;
  readonly year: number;
  /** A sentence for each step. */
  readonly steps: readonly string[];
  /** Highest average first. */
  readonly rows: readonly CostRow[];
  readonly extra: string;
  /** `£123,456`, to the nearest pound. */
  readonly total: string;
  /** What is read out. */
  readonly announcement: string;
}

/** Makes the view. @param costOfOne whole pounds a year for one FTE */
export function costView(country: Country, cap: number, costOfOne: number): CostView {
  const effect = capEffect(country, cap);
  const over = figuresOverCap(country, cap);
  const unlisted = extraUnlisted(over, effect);
  const rowOf = (councils: readonly LinkedCouncil[], flag: string, extra: Fraction): CostRow => ({
    councils,
    flag,
    extra: fractionText(extra, 2),
    cost: pounds(costOf(extra, costOfOne)),
  });
  const rows = over.map(({ councils, flags, extra }) => rowOf(councils, flagNote(flags), extra));
  const total = pounds(costOf(effect.extra, costOfOne));
  const { year } = effect.newest;
  return {
    cap,
    year,
    steps: stepsOf(cap, rows.length, effect.extra, costOfOne, total),
    rows: compareFractions(unlisted, ZERO) > 0 ? [...rows, rowOf([], '', unlisted)] : rows,
    extra: fractionText(effect.extra, 2),
    total,
    announcement: `At a cap of ${cap} and £${thousands(costOfOne)} for one FTE, the extra staff might cost ${total} a year.`,
  };
}

function stepsOf(
  cap: number,
  over: number,
  extra: Fraction,
  costOfOne: number,
  total: string,
): string[] {
  if (compareFractions(extra, ZERO) === 0)
    return [`No council would need more social workers at a cap of ${cap}, so the sum is £0.`];
  const staff = decimalText(extra);
  return [
    `For each average over the cap, its cases are divided by ${cap}, and the FTE it has is taken off.`,
    `Over ${counted(over, 'average')}, that adds up to ${staff} FTE. Spare staff in one council are not taken off for another.`,
    `${staff} FTE × £${thousands(costOfOne)} = ${total} a year, to the nearest pound.`,
  ];
}
