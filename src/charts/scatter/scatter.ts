/** The scatter plot as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Scatter, type ScatterProps } from './Scatter.tsx';

/** The markup of one scatter plot. */
export function scatter(props: ScatterProps): string {
  return toText(h(Scatter, props));
}
