/** The chart of a trend with its finding, its text description, and its numbers as a table. */
import type { TrendProps } from '../../charts/trend/trend-frame.ts';
import { capNamed } from '../../dataset/cap/cap-wording.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import type { TrendView } from '../../dataset/figures/trend.ts';
import { unusualYears } from '../../dataset/quality/flag-note-wording.ts';
import { NONE, oneDecimal, uncapitalised } from '../../dataset/text/format.ts';
import { AVERAGE_CAPTION_SHORT } from '../../dataset/text/terms.ts';

export interface TrendFigureView {
  /** The finding. */
  readonly heading: string;
  readonly subtitle: string;
  /** The chart without its width. */
  readonly chart: Omit<TrendProps, 'width'>;
  /** Where the page has the numbers already; undefined where they are in `table`. */
  readonly tableHref: string | undefined;
  /** Page where the chart can be taken away from. */
  readonly useHref: string | undefined;
  readonly table: TrendTableView;
}

/** The numbers of a trend. */
export interface TrendTableView {
  /** Whose they are. */
  readonly name: string;
  /** Whether England is beside them. */
  readonly hasEngland: boolean;
  /** Newest year first. */
  readonly rows: readonly TrendRow[];
  /** Address of the page with the records of the figures; empty for this page. */
  readonly recordsHref: string;
}

interface TrendRow {
  readonly year: number;
  /** The average, or why there is none. */
  readonly own: string;
  readonly england: string;
}

/** What a page adds to its trend. */
export interface TrendOptions {
  /** Whose trend it is. */
  readonly name: string;
  readonly cap: number;
  /** Whether it is of a council that was abolished, which nobody can ask. */
  readonly former?: boolean;
  /** Comes before the finding where the page is not about the one place: `England`. */
  readonly prefix?: string;
  readonly recordsHref?: string;
  readonly tableHref?: string;
  readonly useHref?: string;
}

const SUBTITLE = `${AVERAGE_CAPTION_SHORT}, 30 September of each year.`;

/** Makes the chart with everything around it. */
export function trendFigureView(trend: TrendView, options: TrendOptions): TrendFigureView {
  const { name, cap, former, prefix, recordsHref, tableHref, useHref } = options;
  const { headline, unusual, years, series } = trend;
  const heading = prefix === undefined ? headline : `${prefix}: ${uncapitalised(headline)}`;
  const description = `The chart shows the average caseload in ${inSentence(name)} in each year, with ${capNamed(cap)}. The numbers are in a table on this page.`;
  return {
    heading,
    subtitle: [SUBTITLE, ...unusualYears(unusual, former)].join(' '),
    chart: { title: heading, description, years, series, cap },
    tableHref,
    useHref,
    table: trendTableView(trend, name, recordsHref),
  };
}

/** @param recordsHref page with the records of the figures; empty for the page itself */
export function trendTableView(
  { own, england }: TrendView,
  name: string,
  recordsHref = '',
): TrendTableView {
  const englandIn = new Map(england.map((point) => [point.year, point]));
  const rows = own.map((point) => ({
    year: point.year,
    own: wordsOf(point),
    england: averageOf(englandIn.get(point.year)),
  }));
  return { name, hasEngland: england.length > 0, rows: rows.toReversed(), recordsHref };
}

function wordsOf(point: SeriesPoint): string {
  return 'value' in point ? oneDecimal(point.value) : point.reason;
}

function averageOf(point: SeriesPoint | undefined): string {
  return point !== undefined && 'value' in point ? oneDecimal(point.value) : NONE;
}
