/** The figures of a council's postcode lottery as text, for pages that do not render components yet. */
import { h } from 'preact';
import type { Around } from '../../dataset/lottery/lottery-story.ts';
import { aroundFinding } from '../../dataset/lottery/lottery-wording.ts';
import { toText } from '../core/to-text.ts';
import { LotteryStrip } from './LotteryStrip.tsx';

/** Every figure in the circle as a dot. */
export function aroundStrip(around: Around, width: number, cap: number): string {
  return toText(h(LotteryStrip, { around, width, cap, title: aroundFinding(around) }));
}
