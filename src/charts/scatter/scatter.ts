/** Caseload against something else: one dot for each figure, the cap as a level line, a few dots named. */
import { capLabel, capLine } from '../core/cap-line.ts';
import { dodge } from '../core/dodge.ts';
import { levels } from '../core/levels.ts';
import { CLASSES, classOf } from '../core/colouring.ts';
import {
  circlePath,
  NARROW,
  picture,
  rectanglePath,
  tag,
  text,
  type Picture,
} from '../core/svg.ts';
import { textWidth } from '../core/text-width.ts';

export interface ScatterPoint {
  /** What it is seen against. */
  readonly x: number;
  /** Average caseload. */
  readonly y: number;
  /** Named beside the dot, for a few. */
  readonly label?: string | undefined;
}

/** A stretch of the axis with the range of caseloads that is usual there. */
export interface UsualBand {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The inner band holds half, the outer one nine in ten. */
  readonly inner: boolean;
}

export interface ScatterOptions extends Picture {
  readonly points: readonly ScatterPoint[];
  readonly cap: number;
  /** What the level axis counts, such as `vacancies, % of posts`. */
  readonly across: string;
  readonly ticks: readonly number[];
  /** For sizes: each step of the axis twice or so the one before. */
  readonly logarithmic?: boolean;
  readonly bands?: readonly UsualBand[] | undefined;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly steps: readonly number[];
}

const LEFT = 28;
const TOP = 22;

/** The chart; the level of caseload starts at zero. */
export function scatter(options: ScatterOptions): string {
  const frame = frameOf(options);
  const { cap, points, across, width } = options;
  const radius = width <= NARROW ? 3.2 : 4.2;
  const { left, right, bottom } = frame;
  const capY = frame.y(cap);
  const dots = CLASSES.map((name) => {
    const d = points
      .filter(({ y }) => classOf(y, cap) === name)
      .map(({ x, y }) => circlePath([frame.x(x), frame.y(y)], radius));
    return d.length === 0 ? '' : tag('path', { class: `dot ${name}`, d: d.join('') });
  });
  return picture(
    options,
    bottom + 42,
    'scatter',
    ...bandsIn(options, frame),
    ...levels(frame.steps, frame, capY),
    ...options.ticks.map((tick) =>
      text([frame.x(tick), bottom + 17], String(tick), 'note', 'middle'),
    ),
    text([right, bottom + 36], across, 'note', 'end'),
    capLine([left, capY], [right, capY]),
    nameCap(options, frame, capY),
    ...dots,
    ...names(options, frame, radius),
  );
}

function frameOf({ width, points, cap, ticks, logarithmic = false }: ScatterOptions): Frame {
  const right = width - 10;
  const bottom = TOP + (width <= NARROW ? 230 : 300);
  const place = (value: number): number => (logarithmic ? Math.log(Math.max(value, 1)) : value);
  const xs = [...points.map(({ x }) => x), ...ticks].map(place);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const most = Math.max(cap, ...points.map(({ y }) => y)) * 1.04;
  const count = Math.ceil(most / 5);
  return {
    left: LEFT,
    right,
    top: TOP,
    bottom,
    x: (value) => LEFT + 8 + ((place(value) - low) / (high - low)) * (right - LEFT - 16),
    y: (value) => bottom - (value / (count * 5)) * (bottom - TOP),
    steps: Array.from({ length: count + 1 }, (_, index) => index * 5),
  };
}

/** The usual range for each stretch; the outer bands first. */
function bandsIn({ bands = [] }: ScatterOptions, { x, y, left, right }: Frame): string[] {
  return [...bands]
    .sort((a, b) => Number(a.inner) - Number(b.inner))
    .map(({ from, to, low, high, inner }) => {
      const [start, end] = [Math.max(left, x(from)), Math.min(right, x(to))];
      const d = rectanglePath(start, y(high), end - start, y(Math.max(0, low)) - y(high));
      return tag('path', { class: inner ? 'band inner' : 'band', d });
    });
}

/** Names beside their dots, on the side that has room, apart from each other. */
function names({ points, width }: ScatterOptions, frame: Frame, radius: number): string[] {
  const named = points.flatMap(({ x, y, label }) =>
    label === undefined ? [] : [{ label, x: frame.x(x), y: frame.y(y) }],
  );
  const wishes = named.map(({ y }) => ({ y, height: 16 }));
  const centres = dodge(wishes, { top: 4, bottom: frame.bottom });
  return named.map(({ label, x, y }, index) => {
    const toLeft = x + radius + 5 + textWidth(label, 'bold') > width;
    const at = toLeft ? x - radius - 5 : x + radius + 5;
    const centre = centres[index] ?? y;
    return (
      tag('circle', { class: 'here', cx: x, cy: y, r: radius + 0.6 }) +
      text([at, centre + 4.5], label, 'label', toLeft ? 'end' : 'start')
    );
  });
}

/** The name of the cap line at its left end, or at its right one where a dot's name is in the way. */
function nameCap({ cap, points, width }: ScatterOptions, frame: Frame, capY: number): string {
  const words = capLabel(cap, width <= NARROW ? 'short' : 'long');
  const room = textWidth(words, 'bold') + 12;
  const inTheWay = points.some(
    ({ x, y, label }) =>
      label !== undefined &&
      frame.x(x) - 12 < frame.left + room &&
      Math.abs(frame.y(y) - (capY - 10)) < 18,
  );
  return inTheWay
    ? text([frame.right, capY - 6], words, 'cap-label', 'end')
    : text([frame.left + 4, capY - 6], words, 'cap-label');
}
