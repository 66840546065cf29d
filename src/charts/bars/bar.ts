/** One council's figure as a bar from zero, against the cap and England. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { CLEAR, placeCapLabel, uprightCap, type UprightCap } from '../core/cap-line.ts';
import { centredWithin } from '../core/dodge.ts';
import { classOf } from '../core/colouring.ts';
import { line, picture, rectanglePath, tag, text, type Picture } from '../core/svg.ts';
import { LINE_HEIGHT, textWidth, wrap } from '../core/text-width.ts';

export interface BarOptions extends Picture {
  /** Cases per FTE case holder, or a few words that say why there is no figure. */
  readonly figure: number | { readonly reason: string };
  readonly cap: number;
  /** The average of England in the same year, if published. */
  readonly england?: number | undefined;
  /** Right end of the scale, to draw several bars alike; otherwise chosen to hold everything. */
  readonly max?: number | undefined;
}

const BAR_HEIGHT = 20;

/** The bar: what is over the cap stands out beyond the line; a missing figure is hatched, with its reason. */
export function bar(options: BarOptions): string {
  const { width, figure, cap } = options;
  const max = options.max ?? scaleEnd([cap, options.england, valueOf(figure)]);
  const at = (value: number): number => 1 + (value / max) * (width - 2);
  const reason = reasonLines(options, { cap, x: at(cap), top: 0, bottom: 0, width });
  const top = LINE_HEIGHT * Math.max(1, reason.length) + 4;
  const bottom = top + BAR_HEIGHT;
  const cap_ = { cap, x: at(cap), top: top - 19, bottom: bottom + 6, width };
  const reasonText = reason.map((words, i) => text([0, 11 + i * LINE_HEIGHT], words, 'note'));
  return picture(
    options,
    bottom + 26,
    'bar',
    ...reasonText,
    ...fills(options, at, top),
    line([1, top - 4], [1, bottom + 4], 'axis'),
    englandTick(options, at, top),
    uprightCap(cap_),
  );
}

/** The end of a scale from zero: at least a fifth of it lies beyond the cap, and every value fits. */
export function scaleEnd(values: readonly (number | undefined)[]): number {
  const present = values.filter((value) => value !== undefined);
  const [cap = 20] = present;
  return Math.max(cap * 1.2, ...present.map((value) => value * 1.04));
}

function valueOf(figure: BarOptions['figure']): number | undefined {
  return typeof figure === 'number' ? figure : undefined;
}

/** The words of the reason, broken so as not to meet the label of the cap. */
function reasonLines({ figure, width }: BarOptions, cap: UprightCap): string[] {
  if (typeof figure === 'number') return [];
  const { left, right } = placeCapLabel(cap);
  const room = Math.min(left, cap.x) - 2 * CLEAR;
  const beside = wrap(figure.reason, room);
  const fits = right <= width && beside.every((words) => textWidth(words) <= room);
  return fits && beside.length <= 2 ? beside : [...wrap(figure.reason, width), ''];
}

function fills(
  { figure, cap, width }: BarOptions,
  at: (v: number) => number,
  top: number,
): string[] {
  const rectangle = (className: string, from: number, to: number): string =>
    tag('path', { class: className, d: rectanglePath(from, top, to - from, BAR_HEIGHT) });
  if (typeof figure !== 'number') return [rectangle('missing', 1, width - 1)];
  if (figure <= cap) return [rectangle(classOf(figure, cap), 1, at(figure))];
  return [
    rectangle(classOf(cap, cap), 1, at(cap)),
    rectangle(classOf(figure, cap), at(cap), at(figure)),
  ];
}

function englandTick(
  { england, width }: BarOptions,
  at: (v: number) => number,
  top: number,
): string {
  if (england === undefined) return '';
  const words = `England ${oneDecimal(england)}`;
  const { left } = centredWithin(at(england), textWidth(words), { left: 0, right: width });
  const bottom = top + BAR_HEIGHT;
  const from = [at(england), top] as const;
  const to = [at(england), bottom + 7] as const;
  return (
    line(from, to, 'halo') + line(from, to, 'england') + text([left, bottom + 21], words, 'note')
  );
}
