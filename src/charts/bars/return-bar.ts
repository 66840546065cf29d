/** A return's bar as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { ReturnBar, type ReturnBarProps } from './ReturnBar.tsx';

/** The markup of one bar. */
export function returnBar(props: ReturnBarProps): string {
  return toText(h(ReturnBar, props));
}
