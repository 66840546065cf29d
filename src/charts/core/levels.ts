/** Level hairlines across a chart, with their figures on the left. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { line, text } from './svg.ts';

/** What levels need to know of a chart. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
}

/**
 * One line and figure for each tick; the first is the axis.
 * @param capY where the cap line lies: it takes the place of the line it covers
 */
export function levels(
  ticks: readonly number[],
  { left, right, y }: Frame,
  capY: number | undefined,
): string[] {
  return ticks.map((tick, index) => {
    const at = y(tick);
    const covered = capY !== undefined && Math.abs(at - capY) < 1;
    const words = Number.isInteger(tick) ? String(tick) : oneDecimal(tick);
    const level = covered ? '' : line([left, at], [right, at], index === 0 ? 'axis' : 'grid');
    return level + text([left - 6, at + 4.5], words, 'note', 'end');
  });
}
