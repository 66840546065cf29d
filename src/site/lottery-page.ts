/** The page about differences between councils near each other, and the same around one council. */
import { LOTTERY_MILES } from '../dataset/lottery/lottery-range.ts';
import {
  GAPS_LISTED,
  gapsByRegion,
  gapsByYear,
  lotteryAround,
  widestGaps,
  type Around,
  type Gap,
  type GapsInYear,
} from '../dataset/lottery/lottery-story.ts';
import type { Lottery } from '../dataset/lottery/lottery.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import { type FigureEntry } from '../dataset/figures/combined-figures.ts';
import {
  aroundDetail,
  aroundFinding,
  gapFinding,
  narrowing,
} from '../dataset/lottery/lottery-wording.ts';
import type { Council } from '../schemas/council.ts';
import type { Fact } from '../schemas/evidence.ts';
import type { Boundaries } from '../schemas/geography.ts';
import { rankingOf, type Context } from './context.ts';

export interface AroundView {
  readonly around: Around;
  readonly finding: string;
  readonly detail: string;
  /** Every figure of the year, for the shapes around the circle. */
  readonly everybody: readonly FigureEntry[];
  readonly boundaries: Boundaries;
}

export interface LotteryPageView {
  readonly year: number;
  readonly finding: string;
  readonly gaps: readonly Gap[];
  readonly around: AroundView;
  readonly regions: readonly { readonly region: string; readonly lottery: Lottery }[];
  readonly years: readonly GapsInYear[];
  readonly narrowing: string;
  /** The year with the widest gap of all. */
  readonly widestEver: GapsInYear;
  readonly found: readonly Fact[];
}

/** The lottery of one council at the site's own distance; undefined without a centre or a fair figure. */
export function aroundView(context: Context, council: Council): AroundView | undefined {
  const { latitude, code, in_force_to: end } = council;
  if (latitude === undefined || code === undefined || end !== undefined) return undefined;
  const around = lotteryAround(context.country, council, LOTTERY_MILES);
  if (around.lottery === undefined) return undefined;
  return {
    around,
    finding: aroundFinding(around),
    detail: aroundDetail(around),
    everybody: allEntries(rankingOf(context, context.latestYear)),
    boundaries: context.dataset.boundaries,
  };
}

/** Makes the page; it stands around the council with the highest figure of the widest gap. */
export function lotteryPageView(context: Context): LotteryPageView {
  const { country, dataset, latestYear: year } = context;
  const gaps = widestGaps(country, LOTTERY_MILES);
  const [widest] = gaps;
  const council = widest?.lottery.highest[0]?.councils[0];
  const around = council && aroundView(context, council);
  if (widest === undefined || around === undefined) throw new Error('no council has a lottery');
  const years = gapsByYear(country, LOTTERY_MILES);
  const widestEver = years.reduce((most, one) => (one.widest > most.widest ? one : most));
  return {
    year,
    finding: gapFinding(widest),
    gaps: gaps.slice(0, GAPS_LISTED),
    around,
    regions: gapsByRegion(country),
    years,
    narrowing: narrowing(years),
    widestEver,
    found: dataset.evidence.facts.filter(({ id }) =>
      ['variation-itv', 'variation-own'].includes(id),
    ),
  };
}
