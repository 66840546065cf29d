/** The sum behind a split change, step by step on England's figures, and how changes of councils were split. */
import { isFall, kindCounts, type ChangeKind } from '../dataset/change/change-kind.ts';
import { isSplit, splitChange, stepsOf, type ChangeSplit } from '../dataset/change/change-split.ts';
import { partsSentence } from '../dataset/change/change-wording.ts';
import { plus } from '../dataset/decimals/decimal.ts';
import { roundedText } from '../dataset/decimals/rounding.ts';
import { ENGLAND } from '../dataset/figures/areas.ts';
import { inArea, inCouncil } from '../dataset/figures/figures.ts';
import {
  inWords,
  signed,
  thousands,
  thousandsAndTenths,
  twoDecimals,
} from '../dataset/text/format.ts';
import { rankingOf, type Context } from './context.ts';

export interface MethodChangeView {
  readonly from: number;
  readonly to: number;
  /** The steps for cases, for staff, and for the average. */
  readonly rows: readonly StepRow[];
  /** The logarithmic mean of both averages. */
  readonly mean: string;
  /** What came out, in a sentence. */
  readonly found: string;
  /** How the changes of councils were split, in sentences. */
  readonly councils: string;
}

export interface StepRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** The later number over the earlier one, to four decimals. */
  readonly factor: string;
  /** Its logarithm, with the sign that it has in the sum. */
  readonly logarithm: string;
  /** In cases for each FTE. */
  readonly adds: string;
}

/** Makes the example; undefined where England has no figures to compare. */
export function methodChange(context: Context): MethodChangeView | undefined {
  const { figures, firstYear, latestYear } = context;
  const split = splitChange(
    inArea(figures, ENGLAND, firstYear),
    inArea(figures, ENGLAND, latestYear),
  );
  if (!isSplit(split)) return undefined;
  return {
    from: firstYear,
    to: latestYear,
    rows: rowsOf(split),
    mean: twoDecimals(stepsOf(split).mean),
    found: partsSentence(split),
    councils: councilsOf(context),
  };
}

function rowsOf(split: ChangeSplit): StepRow[] {
  const { from, to, cases, fte } = split;
  const { quotients, logarithms } = stepsOf(split);
  return [
    {
      what: 'Cases',
      before: thousands(from.cases),
      after: thousands(to.cases),
      ...logarithmOf(logarithms.cases, 1),
      adds: signed(cases.adds),
    },
    {
      what: 'FTE social workers with cases',
      before: thousandsAndTenths(from.case_holders_fte),
      after: thousandsAndTenths(to.case_holders_fte),
      ...logarithmOf(logarithms.fte, -1),
      adds: signed(fte.adds),
    },
    {
      what: 'Cases divided by FTE',
      before: twoDecimals(quotients[0]),
      after: twoDecimals(quotients[1]),
      ...logarithmOf(logarithms.average, 1),
      adds: signed(plus(cases.adds, fte.adds)),
    },
  ];
}

function logarithmOf(value: number, sign: 1 | -1): Pick<StepRow, 'factor' | 'logarithm'> {
  const text = roundedText(Math.abs(value), 4);
  return {
    factor: roundedText(Math.exp(value), 4),
    logarithm: `${value * sign < 0 ? '−' : '+'}${text}`,
  };
}

/** How many averages fell since the first year, and how their parts changed. */
function councilsOf(context: Context): string {
  const { figures, firstYear, latestYear } = context;
  const splits = rankingOf(context, latestYear)
    .ranked.map(({ councils: [first], figure }) =>
      splitChange(inCouncil(figures, first, firstYear), figure),
    )
    .filter(isSplit);
  const counts = kindCounts(splits);
  const count = (kind: ChangeKind): string => inWords(counts.get(kind) ?? 0);
  const fell = splits.filter(isFall).length;
  return `Of ${splits.length} averages for both ${firstYear} and ${latestYear}, ${fell} fell. Of these, ${count('fell-both-up')} had more cases and even more staff. Another ${count('fell-apart')} had fewer cases, or as many, and more staff. The other ${count('fell-both-down')} had fewer of both.`;
}
