/** Where years and values are in a chart of lines through the years. */
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { linear, ticksUpTo } from './axis.ts';
import type { Span } from './dodge.ts';
import { published } from './runs.ts';

/** The room for the lines, in CSS pixels, and the scales in it. */
export interface YearFrame extends Span {
  readonly top: number;
  readonly bottom: number;
  /** Pixels from one year to the next. */
  readonly step: number;
  readonly ticks: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

export interface YearFrameOptions {
  /** The years of the axis, in order. */
  readonly years: readonly number[];
  readonly series: readonly { readonly points: readonly SeriesPoint[] }[];
  readonly cap?: number | undefined;
  /** Where the axis of values starts. */
  readonly from: number;
  /** The value it reaches at least. */
  readonly least: number;
  readonly room: Span & { readonly top: number; readonly bottom: number };
  /** Lines start so many pixels inside the room, so that the marks at their ends are whole. */
  readonly inset: number;
}

/** Air above the highest value, as a share of it. */
const HEADROOM = 0.03;
const MOST_TICKS = 8;

/** Lays out the frame: values reach beyond the highest one and the cap. */
export function yearFrame(options: YearFrameOptions): YearFrame {
  const { years, from, least, room, inset } = options;
  const [left, right] = [room.left + inset, room.right - inset];
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const ticks = ticksUpTo(MOST_TICKS, from, Math.max(least, highest(options) * (1 + HEADROOM)));
  return {
    ...room,
    step: (right - left) / Math.max(1, last - first),
    ticks,
    x: linear([first, last], [left, right]),
    y: linear([ticks[0] ?? from, ticks.at(-1) ?? least], [room.bottom, room.top]),
  };
}

function highest({ series, cap, from }: YearFrameOptions): number {
  const values = series.flatMap(({ points }) => published(points).map(({ value }) => value));
  return Math.max(from, cap ?? from, ...values);
}
