/** How far councils near each other differ, as the page about it shows it: around one council, and everywhere. */
import type { DistanceMapProps } from '../../charts/distance-map/DistanceMap.tsx';
import { lotteryCircle, lotteryDots } from '../../charts/distance-map/lottery-circle.ts';
import type { LinesProps } from '../../charts/lines/Lines.tsx';
import type { RangesProps } from '../../charts/ranges/Ranges.tsx';
import type { StripProps } from '../../charts/strip/Strip.tsx';
import { rankingIn, type Country } from '../../dataset/country.ts';
import {
  GAPS_LISTED,
  gapsByRegion,
  gapsByYear,
  widestGaps,
  type LotteryGap,
  type GapsInYear,
} from '../../dataset/lottery/lottery-gaps.ts';
import { lotteryAround, type LotteryAround } from '../../dataset/lottery/lottery-around.ts';
import {
  aroundDetail,
  aroundFinding,
  gapFinding,
  narrowing,
} from '../../dataset/lottery/lottery-wording.ts';
import type { Distance } from '../../dataset/places/council-distance.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import type { Council } from '../../schemas/council.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import type { ChartView } from '../core/chart-view.ts';
import { gapLines, regionRanges, type RegionGap } from './lottery-charts.ts';

/** What the page is made from. */
export interface LotteryFigures {
  readonly country: Country;
  readonly boundaries: Boundaries;
  /** Remembers the distances between councils where many views are made. */
  readonly distance?: Distance | undefined;
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
  /** The widest gap in the country; undefined where no two councils are within the distance. */
  readonly finding: string | undefined;
  readonly aroundFinding: string;
  /** Undefined for a council without figures. */
  readonly around: AroundView | undefined;
  /** Widest first, as many as are listed. */
  readonly gaps: readonly LotteryGap[];
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

const NO_FIGURES = 'No figures are published by that council';

/** Makes the view. */
export function lotteryView(figures: LotteryFigures, choice: LotteryChoice): LotteryView {
  const { country, distance } = figures;
  const { slug, miles, cap } = choice;
  const council = country.bySlug.get(slug);
  const around = council?.latitude === undefined ? undefined : aroundView(figures, council, choice);
  const gaps = widestGaps(country, miles, distance);
  const years = gapsByYear(country, miles, distance);
  const regions = gapsByRegion(country);
  const aroundFound = around === undefined ? NO_FIGURES : aroundFinding(around.around);
  return {
    miles,
    cap,
    year: country.latestYear,
    finding: gaps[0] && gapFinding(gaps[0]),
    aroundFinding: aroundFound,
    around,
    gaps: gaps.slice(0, GAPS_LISTED),
    years,
    lines: linesView(years, miles),
    regions,
    ranges: rangesView(country, regions, cap),
    announcement: `${aroundFound}. ${around?.detail ?? ''}`.trim(),
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
      heading: 'The same councils on one scale',
      subtitle: `One dot for each figure in the circle, ${year}; a joint return is one.`,
      chart: { title: aroundFinding(around), dots: lotteryDots(around), cap },
    },
  };
}

function linesView(years: readonly GapsInYear[], miles: number): ChartView<LinesProps> {
  const finding = narrowing(years);
  return {
    heading: finding,
    subtitle: `Highest over lowest average within ${miles} miles of each council: of the council in the middle, and the widest of all.`,
    chart: { title: finding, ...gapLines(years) },
  };
}

function rangesView(
  { latestYear: year }: Country,
  regions: readonly RegionGap[],
  cap: number,
): ChartView<RangesProps> {
  return {
    heading: 'By region',
    subtitle: `Lowest and highest average caseload in each region, ${year}; small councils left out.`,
    chart: { title: 'From lowest to highest in each region', rows: regionRanges(regions), cap },
  };
}
