/** The page about differences between councils near each other, and the same around one council. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { type FigureEntry } from '../dataset/figures/combined-figures.ts';
import { LOTTERY_MILES } from '../dataset/lottery/lottery-range.ts';
import { widestGaps, type GapsInYear } from '../dataset/lottery/lottery-gaps.ts';
import { lotteryAround, type LotteryAround } from '../dataset/lottery/lottery-around.ts';
import { aroundDetail, aroundFinding } from '../dataset/lottery/lottery-wording.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import {
  lotteryView,
  type AroundView as LiveAroundView,
  type LotteryView,
} from '../live/lottery/view.ts';
import type { Council } from '../schemas/council.ts';
import type { Fact } from '../schemas/evidence.ts';
import type { Boundaries } from '../schemas/geography.ts';
import { rankingOf, type Context } from './context.ts';

export interface AroundView {
  readonly around: LotteryAround;
  readonly finding: string;
  readonly detail: string;
  /** Every figure of the year, for the shapes around the circle. */
  readonly everybody: readonly FigureEntry[];
  readonly boundaries: Boundaries;
}

export interface LotteryPageView {
  /** The council that the page is built around. */
  readonly slug: string;
  /** What follows the choice of a reader, before there is one. */
  readonly live: LotteryView;
  readonly around: LiveAroundView;
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

/** Makes the page around the council with the highest figure of the widest gap. */
export function lotteryPageView({ country, dataset }: Context): LotteryPageView {
  const [widest] = widestGaps(country, LOTTERY_MILES);
  const slug = widest?.lottery.highest[0]?.councils[0].slug ?? '';
  const figures = { country, boundaries: dataset.boundaries };
  const live = lotteryView(figures, { slug, miles: LOTTERY_MILES, cap: PROPOSED_CAP });
  if (live.around === undefined) throw new Error('no council has a lottery');
  return {
    slug,
    live,
    around: live.around,
    widestEver: live.years.reduce((most, one) => (one.widest > most.widest ? one : most)),
    found: dataset.evidence.facts.filter(({ id }) =>
      ['variation-itv', 'variation-own'].includes(id),
    ),
  };
}
