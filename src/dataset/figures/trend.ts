/**
 * The trend on the page of a council or area: its figures through the years with England's average and the median of
 * its statistical neighbours beside them, and the finding over them. The build and the browser make it alike.
 */
import type { Council } from '../../schemas/council.ts';
import type { GssCode } from '../../schemas/cell.ts';
import type { Country } from '../country.ts';
import { medianOf } from '../comparison/similar-councils.ts';
import { ENGLAND } from './areas.ts';
import { isFlagged } from '../quality/flag.ts';
import { areaHistory, councilHistory, publishedIn, type YearFigure } from './history.ts';
import { seriesPoints, type SeriesPoint } from './series.ts';
import { trendHeadline } from './trend-headline.ts';

/** One line of a trend. Years before a council existed are left out of its points. */
export interface TrendSeries {
  readonly kind: 'council' | 'england' | 'neighbours';
  /** Short, at the end of the line. */
  readonly label: string;
  /** In full, for a table. */
  readonly name: string;
  readonly points: readonly SeriesPoint[];
}

export interface TrendView {
  readonly headline: string;
  /** The years in which its own count is unusual; none for most. */
  readonly unusual: readonly number[];
  /** The years of the axis. */
  readonly years: readonly number[];
  /** The council's or area's own points. */
  readonly own: readonly SeriesPoint[];
  /** England's points; none where the trend is England's own. */
  readonly england: readonly SeriesPoint[];
  /** The lines that have points. The council's or area's own is the last, so that it is drawn over the others. */
  readonly series: readonly TrendSeries[];
}

type TrendData = Pick<Country, 'figures' | 'years' | 'england'>;
type CouncilTrendData = TrendData & Pick<Country, 'flagged'>;

/**
 * The trend of a council against a cap.
 * @param neighbours its statistical neighbours; nobody for a council that has none
 */
export function councilTrend(
  data: CouncilTrendData,
  council: Council,
  neighbours: readonly Council[],
  cap: number,
): TrendView {
  const { figures, years, england, flagged } = data;
  const history = councilHistory(council, figures, years);
  const medians = years.flatMap((year) => {
    const value = medianOf(council, neighbours, figures, year);
    return value === undefined ? [] : [{ year, value }];
  });
  const odd = publishedIn(history).filter((figure) => isFlagged(flagged, figure));
  const unusual = odd.map(({ year }) => year);
  return { ...trendOf(council.name, history, england, medians, years, cap), unusual };
}

/** The trend of a nation or region against a cap. England is not seen against itself. */
export function areaTrend(
  { figures, years, england }: TrendData,
  { code, name }: { readonly code: GssCode; readonly name: string },
  cap: number,
): TrendView {
  const history = areaHistory(code, figures, years);
  return trendOf(name, history, code === ENGLAND ? [] : england, [], years, cap);
}

function trendOf(
  name: string,
  history: readonly YearFigure[],
  england: readonly YearFigure[],
  medians: readonly SeriesPoint[],
  years: readonly number[],
  cap: number,
): TrendView {
  const own = seriesPoints(history);
  const beside = seriesPoints(england);
  const series: TrendSeries[] = [
    { kind: 'england', label: 'England', name: 'England', points: beside },
    {
      kind: 'neighbours',
      label: 'similar councils',
      name: 'Median of similar councils',
      points: medians,
    },
    { kind: 'council', label: name, name, points: own },
  ];
  return {
    headline: trendHeadline(history, england, cap),
    unusual: [],
    years,
    own,
    england: beside,
    series: series.filter(({ points }) => points.length > 0),
  };
}
