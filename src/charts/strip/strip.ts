/** Every council as a dot on one scale, with the cap as a line between them. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { uprightCap } from '../core/cap-line.ts';
import { CLASSES, classOf } from '../core/colouring.ts';
import { CAP_SIDE, placeStripLabels, type PlacedLabel } from './strip-labels.ts';
import { binsFor, middleOf, stack, type Bins } from './strip-stacks.ts';
import { circlePath, escapeText, line, picture, tag, text, type Picture } from '../core/svg.ts';
import { LINE_HEIGHT } from '../core/text-width.ts';

/** A council on the strip. */
export interface StripDot {
  readonly value: number;
  /** Its name, for the few that are labelled; the figure is added. */
  readonly label?: string | undefined;
  /** The council the page is about: ringed in ink. */
  readonly here?: boolean | undefined;
}

export interface StripOptions extends Picture {
  /** One for each figure: a joint return is one dot. Councils without a figure are counted in words elsewhere. */
  readonly dots: readonly StripDot[];
  readonly cap: number;
}

/** A dot with its place in the picture. */
interface Placed {
  readonly dot: StripDot;
  readonly x: number;
  readonly y: number;
}

/** The strip: stacked dots, named ones labelled clear of the cap line and of each other. */
export function strip(options: StripOptions): string {
  const { dots, cap, width } = options;
  const { from, x, bins } = scaleOf(options);
  const placed = placeDots(dots, cap, bins, x);
  const tallest = Math.min(0, ...placed.map(({ y }) => y)) - bins.radius;
  const capX = x(cap);
  const labels = placeStripLabels({
    named: placed.filter(({ dot }) => dot.label !== undefined).map(wishOf),
    stacks: placed.map((dot) => ({ x: dot.x, top: dot.y - bins.radius })),
    cap,
    capX,
    width,
    ceiling: tallest,
  });
  const top = labels.capTop;
  const height = -labels.top + LINE_HEIGHT + 8;
  const content = [
    ...labels.placed.map(drawLeader),
    ...CLASSES.map((name) => drawDots(placed, name, cap, bins.radius)),
    ...placed.filter(({ dot }) => dot.here).map((dot) => ring(dot, bins.radius)),
    line([0, 0], [width, 0], 'axis'),
    ...ticks(from, x, width),
    uprightCap({ cap, x: capX, top, bottom: 4, width, prefer: CAP_SIDE }),
    ...labels.placed.map(({ words, left, baseline }) => text([left, baseline], words, 'label')),
  ];
  const moved = tag('g', { transform: `translate(0 ${Math.ceil(-labels.top)})` }, ...content);
  return picture(options, height, 'strip', moved);
}

/** The scale ends a little beyond the figures and always holds the cap. It need not start at zero: dots have no length. */
function scaleOf({ dots, cap, width }: StripOptions): {
  from: number;
  x: (value: number) => number;
  bins: Bins;
} {
  const values = [cap, ...dots.map(({ value }) => value)];
  const from = Math.max(0, Math.floor(Math.min(...values)) - 1);
  const to = Math.ceil(Math.max(...values, cap + 1)) + 1;
  const scale = width / (to - from);
  return { from, x: (value) => (value - from) * scale, bins: binsFor(scale) };
}

function placeDots(
  dots: readonly StripDot[],
  cap: number,
  bins: Bins,
  x: (value: number) => number,
): Placed[] {
  const items = dots.map((dot) => ({ dot, value: dot.value, named: dot.label !== undefined }));
  const step = 2 * bins.radius + 0.6;
  return stack(items, cap, bins).map(({ item: { dot }, bin, level }) => ({
    dot,
    x: x(middleOf(bin, cap, bins)),
    y: -bins.radius - 2 - level * step,
  }));
}

function wishOf({ dot, x, y }: Placed): { x: number; y: number; words: string } {
  return { x, y, words: `${dot.label ?? ''} ${oneDecimal(dot.value)}` };
}

function drawDots(
  placed: readonly Placed[],
  className: string,
  cap: number,
  radius: number,
): string {
  const circles = placed
    .filter(({ dot }) => classOf(dot.value, cap) === className)
    .map(({ x, y }) => circlePath([x, y], radius));
  return circles.length === 0
    ? ''
    : tag('path', { class: `dot ${className}`, d: circles.join('') });
}

function ring({ dot, x, y }: Placed, radius: number): string {
  const words = `${dot.label ?? ''} ${oneDecimal(dot.value)}`.trim();
  const title = `<title>${escapeText(words)}</title>`;
  return tag('circle', { class: 'here', cx: x, cy: y, r: radius + 0.6 }, title);
}

function drawLeader({ anchor: [x, y], baseline }: PlacedLabel): string {
  return y - baseline < 8 ? '' : line([x, baseline + 4], [x, y], 'leader');
}

function ticks(from: number, x: (value: number) => number, width: number): string[] {
  const step = x(from + 2) - x(from) < 30 ? 4 : 2;
  const first = Math.ceil(from / step) * step;
  const last = Math.floor(width / (x(1) - x(0)) + from);
  const values: number[] = [];
  for (let value = first; value <= last; value += step) values.push(value);
  return values
    .filter((value) => x(value) > 8 && x(value) < width - 8)
    .map((value) => text([x(value), LINE_HEIGHT + 2], String(value), 'note', 'middle'));
}
