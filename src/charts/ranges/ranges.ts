/** From lowest to highest, one row each: a line between two dots, the cap as one line through all rows. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { CLEAR, uprightCap } from '../core/cap-line.ts';
import { classOf } from '../core/colouring.ts';
import { circlePath, line, NARROW, picture, tag, text, type Picture } from '../core/svg.ts';
import { textWidth } from '../core/text-width.ts';

export interface RangeRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

export interface RangesOptions extends Picture {
  readonly rows: readonly RangeRow[];
  readonly cap: number;
}

const TOP = 26;
const RADIUS = 5;

/** Where a name beside its dot would run through the cap line, it stands above it instead. */
function highName(value: number, x: number, y: number, capX: number): string {
  const words = oneDecimal(value);
  const meets = x < capX && x + 9 + textWidth(words, 'bold') > capX - CLEAR;
  return meets
    ? text([capX - CLEAR, y - 9], words, 'label', 'end')
    : text([x + 9, y + 4.5], words, 'label');
}

/** Rows in the order given. On a phone a row's label stands above its line. */
export function ranges(options: RangesOptions): string {
  const { rows, width, cap } = options;
  const narrow = width <= NARROW;
  const step = narrow ? 44 : 30;
  const left = narrow ? 34 : 40 + Math.max(...rows.map(({ label }) => textWidth(label)), 0);
  const right =
    width - RADIUS - 4 - Math.max(...rows.map((row) => textWidth(oneDecimal(row.high), 'bold')), 0);
  const low = Math.floor(Math.min(cap, ...rows.map((row) => row.low))) - 1;
  const high = Math.ceil(Math.max(cap, ...rows.map((row) => row.high)));
  const x = (value: number): number => left + ((value - low) / (high - low)) * (right - left);
  const bottom = TOP + rows.length * step;
  const drawn = rows.map(({ label, low: from, high: to }, index) => {
    const y = TOP + index * step + (narrow ? 30 : step / 2);
    const name = narrow ? text([0, y - 15], label, 'note') : text([0, y + 4.5], label, 'note');
    return [
      name,
      line([x(from), y], [x(to), y], 'span'),
      tag('path', { class: classOf(from, cap), d: circlePath([x(from), y], RADIUS) }),
      tag('path', { class: classOf(to, cap), d: circlePath([x(to), y], RADIUS) }),
      text([x(from) - 9, y + 4.5], oneDecimal(from), 'label', 'end'),
      highName(to, x(to), y, x(cap)),
    ].join('');
  });
  const capX = x(cap);
  return picture(
    options,
    bottom + 6,
    'ranges',
    uprightCap({ cap, x: capX, top: 2, bottom: bottom + 2, width, prefer: 'left' }),
    ...drawn,
  );
}
