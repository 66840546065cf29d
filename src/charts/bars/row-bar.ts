/** Bars of a table's rows as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import type { RowBarHeadProps, RowBarProps } from './row-bar-places.ts';
import { RowBar } from './RowBar.tsx';
import { RowBarHead } from './RowBarHead.tsx';

export { rowBarMax, rowBarPlaces } from './row-bar-places.ts';

/** The markup of a row's bar. */
export function rowBar(props: RowBarProps): string {
  return toText(h(RowBar, props));
}

/** The markup of the head above the rows' bars. */
export function rowBarHead(props: RowBarHeadProps): string {
  return toText(h(RowBarHead, props));
}
