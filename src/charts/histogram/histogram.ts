/** The histogram as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Histogram, type HistogramProps } from './Histogram.tsx';

/** The markup of one histogram. */
export function spread(props: HistogramProps): string {
  return toText(h(Histogram, props));
}
