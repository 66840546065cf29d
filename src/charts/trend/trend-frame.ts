/** Where years and figures stand in a trend chart. */
import type { Span } from '../core/dodge.ts';
import type { Picture } from '../core/svg.ts';
import { NARROW } from '../core/svg.ts';

/** A year's figure, or a few words that say why there is none. */
export type TrendPoint =
  | { readonly year: number; readonly value: number }
  | { readonly year: number; readonly reason: string };

/** One line of a trend chart. Years before a council existed are left out of its points. */
export interface TrendSeries {
  readonly kind: 'council' | 'england' | 'region' | 'neighbours';
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendOptions extends Picture {
  /** The years of the axis, in order. */
  readonly years: readonly number[];
  readonly series: readonly TrendSeries[];
  readonly cap: number;
  /** Short labels that stand at a year on the axis, such as `created 2023`. */
  readonly notes?: readonly { readonly year: number; readonly label: string }[] | undefined;
}

/** A published point of a line. */
export interface Published {
  readonly year: number;
  readonly value: number;
}

/** The room for the lines and the places of years and values in it. */
export interface Frame extends Span {
  readonly top: number;
  readonly bottom: number;
  /** Pixels from one year to the next. */
  readonly step: number;
  readonly ticks: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

const LEFT = 24;
const TOP = 12;
/** Lines start a little inside the frame, so that points and gaps at its ends are whole. */
const INSET = 9;

/** Lays out the frame, leaving `gutter` pixels for labels on the right. The axis starts at zero. */
export function frameOf(options: TrendOptions, gutter: number): Frame {
  const { years, width } = options;
  const right = width - gutter;
  const bottom = TOP + (width <= NARROW ? 200 : 250);
  const first = years[0] ?? 0;
  const step = (right - LEFT - 2 * INSET) / Math.max(1, (years.at(-1) ?? first) - first);
  const ticks = ticksTo(highest(options));
  const max = ticks.at(-1) ?? 1;
  return {
    left: LEFT,
    right,
    top: TOP,
    bottom,
    step,
    ticks,
    x: (year) => LEFT + INSET + (year - first) * step,
    y: (value) => bottom - (value / max) * (bottom - TOP),
  };
}

/** The values of a line, without its gaps. */
export function published(points: readonly TrendPoint[]): Published[] {
  return points.filter((point) => 'value' in point);
}

/** Years that follow each other without a gap. */
export function runsOf(points: readonly TrendPoint[]): Published[][] {
  const runs: Published[][] = [];
  for (const point of published(points)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function highest({ series, cap }: TrendOptions): number {
  const values = series.flatMap(({ points }) => published(points).map(({ value }) => value));
  return Math.max(cap, ...values);
}

/** Round numbers from zero to beyond the highest value, at least to 25 so that councils look alike. */
function ticksTo(value: number): number[] {
  const spacing = value > 38 ? 10 : 5;
  const count = Math.ceil(Math.max(25, value * 1.03) / spacing);
  return Array.from({ length: count + 1 }, (_, index) => index * spacing);
}
