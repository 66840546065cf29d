/** Gaps of a trend chart: runs of years without a figure, and where the reason is written. */
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import type { Span } from '../core/dodge.ts';
import { LINE_HEIGHT, widest, wrap } from '../core/text-width.ts';
import type { YearFrame } from '../core/year-frame.ts';

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** A gap in the picture, in CSS pixels. */
export interface PlacedGap extends Span {
  readonly reason: string;
  readonly centre: number;
  /** The reason in lines with their baselines; none where the gap is too narrow: it is written upwards there. */
  readonly lines: readonly { readonly words: string; readonly baseline: number }[];
}

/** The gaps of a line, in the order of its years. */
export function placedGaps(points: readonly SeriesPoint[], frame: YearFrame): PlacedGap[] {
  return gapsOf(points).map((gap) => placed(gap, frame));
}

/** Neighbouring years with the same reason are one gap. */
function gapsOf(points: readonly SeriesPoint[]): Gap[] {
  const gaps: Gap[] = [];
  for (const point of points) {
    if ('value' in point) continue;
    const last = gaps.at(-1);
    const longer = last?.to === point.year - 1 && last.reason === point.reason;
    const from = longer ? last.from : point.year;
    if (longer) gaps.pop();
    gaps.push({ from, to: point.year, reason: point.reason });
  }
  return gaps;
}

function placed({ from, to, reason }: Gap, frame: YearFrame): PlacedGap {
  const left = Math.max(frame.left, frame.x(from) - frame.step * 0.45);
  const right = Math.min(frame.right, frame.x(to) + frame.step * 0.45);
  const wrapped = wrap(reason, right - left);
  const fitting = widest(wrapped) > right - left ? [] : wrapped;
  const first = frame.bottom - 10 - (fitting.length - 1) * LINE_HEIGHT;
  const lines = fitting.map((words, index) => ({ words, baseline: first + index * LINE_HEIGHT }));
  return { left, right, reason, centre: (left + right) / 2, lines };
}
