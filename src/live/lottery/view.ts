/** How far councils near each other differ, as the page about it shows it: around one council, and everywhere. */
import type { DistanceMapProps } from '../../charts/distance-map/DistanceMap.tsx';
import { lotteryCircle, lotteryDots } from '../../charts/distance-map/lottery-circle.ts';
import type { LinesProps } from '../../charts/lines/Lines.tsx';
import type { RangesProps } from '../../charts/ranges/Ranges.tsx';
import type { StripProps } from '../../charts/strip/Strip.tsx';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { courseDetail, courseFinding } from '../../dataset/lottery/gap-course-wording.ts';
import {
  gapsByRegion,
  gapsByYear,
  type GapsInYear,
  type RegionGap,
} from '../../dataset/lottery/lottery-gaps.ts';
import {
  leadingPair,
  nearPairs,
  pairsToList,
  type NearPair,
} from '../../dataset/lottery/lottery-pairs.ts';
import {
  askedAbout,
  askSentences,
  pairDetail,
  pairFinding,
} from '../../dataset/lottery/lottery-pairs-wording.ts';
import { lotteryAround, type LotteryAround } from '../../dataset/lottery/lottery-around.ts';
import { aroundDetail, aroundFinding } from '../../dataset/lottery/lottery-wording.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { AVERAGE_CAPTION_SHORT, COMBINED_MEANING } from '../../dataset/text/terms.ts';
import type { Council } from '../../schemas/council.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import type { ChartView } from '../core/chart-view.ts';
import { gapLines, regionRanges } from './lottery-charts.ts';

/** What the page is made from. */
export interface LotteryFigures {
  readonly country: Country;
  readonly boundaries: Boundaries;
}

/** What a reader asks the page. */
export interface LotteryChoice {
  readonly slug: string;
  readonly miles: number;
  readonly cap: number;
}

export interface LotteryView {
  readonly miles: number;
  readonly cap: number;
  /** The newest year. */
  readonly year: number;
  /** The widest gap in the country between councils within the distance of each other; or that there is none. */
  readonly finding: string;
  /** How wide it is. */
  readonly detail: string;
  /** Wider ones with a count to ask about; empty if there is none. */
  readonly asked: string;
  readonly aroundFinding: string;
  /** Undefined for an unknown council and for one without figures. */
  readonly around: AroundView | undefined;
  /** Pairs of councils, widest gap first, as many as are listed; each council once. */
  readonly gaps: readonly NearPair[];
  /** Oldest first. */
  readonly years: readonly GapsInYear[];
  readonly lines: ChartView<LinesProps>;
  readonly regions: readonly RegionGap[];
  readonly ranges: ChartView<RangesProps>;
  /** What is read out. */
  readonly announcement: string;
}

/** The lottery around one council. */
export interface AroundView {
  readonly around: LotteryAround;
  readonly cap: number;
  readonly detail: string;
  /** The circle without its width. */
  readonly circle: Omit<DistanceMapProps, 'width'> | undefined;
  readonly strip: ChartView<StripProps>;
}

/** How many of the widest gaps a page lists. */
const GAPS_LISTED = 12;

const NO_COUNCIL = 'Choose a council to see the circle around it';
const NO_GAP = 'No two councils this near each other have different figures';

/** Makes the view. */
export function lotteryView(figures: LotteryFigures, choice: LotteryChoice): LotteryView {
  const { country } = figures;
  const { slug, miles, cap } = choice;
  const council = country.bySlug.get(slug);
  const around =
    council?.latitude === undefined || !isEnglish(council)
      ? undefined
      : aroundView(figures, council, choice);
  const gaps = nearPairs(country, country.latestYear, miles);
  const years = gapsByYear(country, miles);
  const regions = gapsByRegion(country);
  const aroundFound = around === undefined ? notAround(council) : aroundFinding(around.around);
  return {
    miles,
    cap,
    year: country.latestYear,
    ...widestView(gaps, miles),
    aroundFinding: aroundFound,
    around,
    gaps: pairsToList(gaps, GAPS_LISTED),
    years,
    lines: linesView(years, miles),
    regions,
    ranges: rangesView(country, regions, cap),
    announcement: `${aroundFound}. ${around?.detail ?? ''}`.trim(),
  };
}

/** Instead of a circle, for an unknown council or one without a place. */
function notAround(council: Council | undefined): string {
  return council === undefined
    ? NO_COUNCIL
    : `There is no circle around ${inSentence(council.name)}, for which no figures are published`;
}

/** What leads the page: the widest gap whose counts are not unusual, then what is wider. */
function widestView(
  gaps: readonly NearPair[],
  miles: number,
): Pick<LotteryView, 'finding' | 'detail' | 'asked'> {
  const { leading, wider } = leadingPair(gaps);
  if (leading === undefined) return { finding: NO_GAP, detail: '', asked: '' };
  return {
    finding: pairFinding(leading),
    detail: pairDetail(leading, miles, wider.length),
    asked: [...askSentences(leading), askedAbout(wider)].join(' ').trim(),
  };
}

function aroundView(
  { country, boundaries }: LotteryFigures,
  council: Council,
  { miles, cap }: LotteryChoice,
): AroundView {
  const around = lotteryAround(country, council, miles);
  const { year } = around;
  const circle = lotteryCircle(around, allEntries(rankingIn(country, year)));
  return {
    around,
    cap,
    detail: aroundDetail(around),
    circle: circle && { ...circle, topology: boundaries, cap },
    strip: {
      heading: 'The councils in the circle on one scale',
      subtitle: `${AVERAGE_CAPTION_SHORT}, 30 September ${year}. Each dot is a figure in the circle. ${COMBINED_MEANING}`,
      chart: { title: aroundFinding(around), dots: lotteryDots(around), cap },
    },
  };
}

function linesView(years: readonly GapsInYear[], miles: number): ChartView<LinesProps> {
  const typical = years.map(({ year, middle: value }) => ({ year, value }));
  const finding = courseFinding(typical);
  return {
    heading: finding,
    subtitle:
      `${courseDetail(typical)} The typical gap is the highest over the lowest average within ${miles} miles of a council, the median of all councils.`.trim(),
    chart: { title: finding, ...gapLines(years) },
  };
}

function rangesView(
  { latestYear: year }: Country,
  regions: readonly RegionGap[],
  cap: number,
): ChartView<RangesProps> {
  return {
    heading: 'The lowest and highest average in each region',
    subtitle: `${AVERAGE_CAPTION_SHORT}, 30 September ${year}. Small councils are left out. The table says which counts to ask about.`,
    chart: { title: 'From lowest to highest in each region', rows: regionRanges(regions), cap },
  };
}
