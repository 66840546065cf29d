/** Columns as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Columns, type ColumnsProps } from './Columns.tsx';

/** The markup of one chart of columns. */
export function columns(props: ColumnsProps): string {
  return toText(h(Columns, props));
}
