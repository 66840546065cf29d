/** The chart of several lines as text, for pages that are not yet made of components. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Lines, type LinesProps } from './Lines.tsx';

export type { Line } from './Lines.tsx';

/** The markup of the chart. */
export function lines(options: LinesProps): string {
  return toText(h(Lines, options));
}
