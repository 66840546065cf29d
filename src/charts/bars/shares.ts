/** Shares as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Shares, type SharesProps } from './Shares.tsx';

/** The markup of one chart of shares. */
export function shares(props: SharesProps): string {
  return toText(h(Shares, props));
}
