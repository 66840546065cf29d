/** The bar as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Bar, type BarProps } from './Bar.tsx';

/** The markup of one bar. */
export function bar(props: BarProps): string {
  return toText(h(Bar, props));
}
