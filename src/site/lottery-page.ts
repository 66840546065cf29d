/** The page about differences between councils near each other, and the same around one council. */
import { rounded } from '../dataset/decimals/rounding.ts';
import { compareFractions } from '../dataset/decimals/fraction.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { type FigureEntry } from '../dataset/figures/combined-figures.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { LOTTERY_MILES } from '../dataset/lottery/lottery-range.ts';
import { type GapsInYear } from '../dataset/lottery/lottery-gaps.ts';
import { leadingPair, nearPairs } from '../dataset/lottery/lottery-pairs.ts';
import { askSentences } from '../dataset/lottery/lottery-pairs-wording.ts';
import { lotteryAround, type LotteryAround } from '../dataset/lottery/lottery-around.ts';
import { aroundDetail, aroundFinding, ratioText } from '../dataset/lottery/lottery-wording.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import { namesOf } from '../dataset/text/council-names.ts';
import { oneDecimal } from '../dataset/text/format.ts';
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
  readonly cap: number;
}

export interface LotteryPageView {
  /** The council that the page is built around. */
  readonly slug: string;
  /** What follows the choice of a reader, before there is one. */
  readonly live: LotteryView;
  readonly around: LiveAroundView;
  /** The widest gap of all years, as sentences. */
  readonly widestEver: string;
  readonly found: readonly Fact[];
}

/** The lottery of one council at the site's own distance; undefined without a centre or a fair figure. */
export function aroundView(context: Context, council: Council): AroundView | undefined {
  const { latitude, code, in_force_to: end } = council;
  if (!isEnglish(council) || latitude === undefined || code === undefined || end !== undefined)
    return undefined;
  const around = lotteryAround(context.country, council, LOTTERY_MILES);
  if (around.lottery === undefined) return undefined;
  return {
    around,
    finding: aroundFinding(around),
    detail: aroundDetail(around),
    everybody: allEntries(rankingOf(context, context.latestYear)),
    boundaries: context.dataset.boundaries,
    cap: PROPOSED_CAP,
  };
}

/** Makes the page around the council with the highest figure of the widest gap. */
export function lotteryPageView({ country, dataset }: Context): LotteryPageView {
  const { leading } = leadingPair(nearPairs(country, country.latestYear, LOTTERY_MILES));
  const slug = leading?.highest.councils[0].slug ?? '';
  const figures = { country, boundaries: dataset.boundaries };
  const live = lotteryView(figures, { slug, miles: LOTTERY_MILES, cap: PROPOSED_CAP });
  if (live.around === undefined) throw new Error('no council has a lottery');
  return {
    slug,
    live,
    around: live.around,
    widestEver: widestEver(live.years),
    found: dataset.evidence.facts.filter(({ id }) => id === 'variation-itv'),
  };
}

/** `The widest gap in official averages at that distance was 2.41 times, in 2022. …`, with what to ask about the two counts. */
function widestEver(years: readonly GapsInYear[]): string {
  const { year, widest } = years.reduce((most, one) =>
    compareFractions(one.widest.exact, most.widest.exact) > 0 ? one : most,
  );
  const { lowest, highest, ratio, apart } = widest;
  const [high, low] = [highest, lowest].map(
    ({ councils, figure }) => `${oneDecimal(figure.average_caseload)} in ${namesOf(councils)}`,
  );
  return [
    `The widest gap in official averages at that distance was ${ratioText(ratio)} times, in ${year}.`,
    'We do not know how the reporters counted, so the two may not be comparable.',
    `The official gap was between ${high ?? ''} and ${low ?? ''}, ${rounded(apart, 0)} miles away.`,
    ...askSentences(widest),
  ].join(' ');
}
