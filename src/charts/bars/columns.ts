/** A count for each year as columns from zero, each with its number above it. */
import { thousands } from '../../dataset/text/format.ts';
import { line, NARROW, picture, rectanglePath, tag, text, type Picture } from '../core/svg.ts';

export interface ColumnsOptions extends Picture {
  readonly columns: readonly { readonly year: number; readonly value: number }[];
  /** The end of the scale, to keep columns comparable while they change; at least the highest value. */
  readonly max: number;
}

const TOP = 20;
const HEIGHT = 96;
/** Room a number with a decimal needs. */
const DECIMAL_ROOM = 44;

/** Columns as wide as they can be with air between; a zero is a line on the axis and its number. */
export function columns(options: ColumnsOptions): string {
  const { width, columns: all, max } = options;
  const step = width / Math.max(1, all.length);
  const thick = Math.min(56, step * 0.62);
  const bottom = TOP + HEIGHT;
  const last = all.at(-1)?.year;
  const drawn = all.map(({ year, value }, index) => {
    const middle = (index + 0.5) * step;
    const tall = max === 0 ? 0 : (value / max) * HEIGHT;
    const bar = rectanglePath(middle - thick / 2, bottom - tall, thick, tall);
    const short = width <= NARROW && index > 0 && year !== last;
    const words = short ? `’${String(year).slice(-2)}` : String(year);
    return [
      tag('path', { class: 'over-fill', d: bar }),
      text([middle, bottom - tall - 6], shortNumber(value, step), 'label', 'middle'),
      text([middle, bottom + 17], words, 'note', 'middle'),
    ].join('');
  });
  return picture(
    options,
    bottom + 22,
    'columns',
    ...drawn,
    line([0, bottom], [width, bottom], 'axis'),
  );
}

/** A sum loses its decimal where columns are too close for it. */
function shortNumber(value: number, room: number): string {
  return thousands(room < DECIMAL_ROOM ? Math.round(value) : value);
}
