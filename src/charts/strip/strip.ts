/** The strip as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Strip, type StripProps } from './Strip.tsx';

/** The markup of one strip. */
export function strip(props: StripProps): string {
  return toText(h(Strip, props));
}
