/** The rate chart as text, for pages that are not yet made of components. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Rate, type RateProps } from './Rate.tsx';

/** The markup of the chart. */
export function rate(options: RateProps): string {
  return toText(h(Rate, options));
}
