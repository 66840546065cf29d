/** Ranges as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Ranges, type RangesProps } from './Ranges.tsx';

/** The markup of one chart of ranges. */
export function ranges(props: RangesProps): string {
  return toText(h(Ranges, props));
}
