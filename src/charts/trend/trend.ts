/** The trend chart as text, for pages that are not yet made of components. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Trend, type TrendProps } from './Trend.tsx';

export type { SeriesPoint as TrendPoint } from '../../dataset/figures/series.ts';
export type { TrendSeries } from './Trend.tsx';

/** The markup of the chart. */
export function trend(options: TrendProps): string {
  return toText(h(Trend, options));
}
