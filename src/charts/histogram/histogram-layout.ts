/** Where the bars and words of a histogram are. */
import { oneDecimal } from '../../dataset/text/format.ts';
import type { ShareStep } from '../../dataset/cap/distribution-wording.ts';
import { linear } from '../core/axis.ts';
import { CLEAR } from '../core/cap-label.ts';
import { textWidth } from '../core/text-width.ts';

/** Top and bottom of the bars' room, in CSS pixels. */
const TOP = 44;
export const BOTTOM = 174;

export interface HistogramContent {
  readonly steps: readonly ShareStep[];
  readonly cap: number;
}

export interface PlacedBar {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Whether all that it counts is at or beyond the cap. */
  readonly over: boolean;
  readonly words: string;
  /** The middle of its words. */
  readonly wordsX: number;
}

export interface HistogramLayout {
  /** The pixel of a number of cases: whatever is beyond the last step is at the right end. */
  readonly x: (cases: number) => number;
  readonly bars: readonly PlacedBar[];
}

/** Bars on a scale from zero. All steps are as wide as the first, the open one among them. */
export function layoutHistogram({ steps, cap }: HistogramContent, width: number): HistogramLayout {
  const size = (steps[0]?.to ?? 5) - (steps[0]?.from ?? 0);
  const end = (steps.at(-1)?.from ?? 0) + size;
  const scale = linear([0, end], [1, width - 1]);
  const x = (cases: number): number => scale(Math.min(cases, end));
  const tallest = Math.max(1, ...steps.map(({ share }) => share));
  const y = linear([0, tallest], [BOTTOM, TOP]);
  const bars = steps.map(({ from, share }): PlacedBar => {
    const [left, right] = [x(from), x(from + size)];
    const words = `${oneDecimal(share)}%`;
    const wordsX = besideCap((left + right) / 2, words, x(cap));
    return { left, right, top: y(share), over: from >= cap, words, wordsX };
  });
  return { x, bars };
}

/** The middle of words: where they would run through the cap line, they are moved to the side that most of them is on. */
function besideCap(middle: number, words: string, capX: number): number {
  const room = textWidth(words, 'bold') / 2 + CLEAR;
  if (Math.abs(middle - capX) >= room) return middle;
  return middle < capX ? capX - room : capX + room;
}
