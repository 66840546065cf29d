/** How many case holders hold how many cases: shares of them in steps of five cases, with the cap as a line. */
import { oneDecimal } from '../../dataset/text/format.ts';
import type { ShareStep } from '../../dataset/cap/distribution-wording.ts';
import { CLEAR, uprightCap } from '../core/cap-line.ts';
import { line, picture, rectanglePath, tag, text, type Picture } from '../core/svg.ts';
import { textWidth } from '../core/text-width.ts';

export interface SpreadOptions extends Picture {
  readonly steps: readonly ShareStep[];
  readonly cap: number;
  /** The average of the same people, marked on the axis. */
  readonly average: number;
}

const TOP = 44;
const HEIGHT = 130;

/** The middle of words that would run through the cap line: moved to the side where more of them is. */
function beside(middle: number, words: string, capX: number): number {
  const room = textWidth(words, 'bold') / 2 + CLEAR;
  if (Math.abs(middle - capX) >= room) return middle;
  return middle < capX ? capX - room : capX + room;
}

/** A histogram. Steps that lie wholly beyond the cap stand out; the open one is drawn one step wide. */
export function spread(options: SpreadOptions): string {
  const { width, steps, cap, average } = options;
  const size = (steps[0]?.to ?? 5) - (steps[0]?.from ?? 0);
  const end = (steps.at(-1)?.from ?? 0) + size;
  const x = (cases: number): number => 1 + (Math.min(cases, end) / end) * (width - 2);
  const bottom = TOP + HEIGHT;
  const tallest = Math.max(1, ...steps.map(({ share }) => share));
  const bars = steps.map(({ from, share }) => {
    const tall = (share / tallest) * HEIGHT;
    const name = from >= cap ? 'over-fill' : 'under-fill';
    const left = x(from);
    const wide = x(from + size) - left;
    const words = `${oneDecimal(share)}%`;
    return (
      tag('path', { class: name, d: rectanglePath(left + 1, bottom - tall, wide - 2, tall) }) +
      text([beside(left + wide / 2, words, x(cap)), bottom - tall - 6], words, 'label', 'middle')
    );
  });
  const ticks = steps.map(({ from }) =>
    text([x(from), bottom + 17], String(from), 'note', from === 0 ? 'start' : 'middle'),
  );
  return picture(
    options,
    bottom + 44,
    'spread',
    ...bars,
    line([0, bottom], [width, bottom], 'axis'),
    ...ticks,
    text([width, bottom + 17], 'more', 'note', 'end'),
    line([x(average), bottom], [x(average), bottom + 24], 'england'),
    text([x(average), bottom + 38], `average ${oneDecimal(average)}`, 'note', 'middle'),
    uprightCap({ cap, x: x(cap), top: 2, bottom: bottom + 4, width }),
  );
}
