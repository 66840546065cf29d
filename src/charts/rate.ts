/** A rate through the years beside England's: a small picture of the context, without a cap as none is proposed. */
import { line, pathThrough, picture, tag, text, type Picture, type Point } from './svg.ts';
import type { TrendPoint } from './trend-frame.ts';

export interface RateOptions extends Picture {
  readonly years: readonly number[];
  readonly own: readonly TrendPoint[];
  readonly england: readonly TrendPoint[];
  /** Upper end of the scale in per cent; it starts at zero. */
  readonly max: number;
}

const HEIGHT = 76;
const TOP = 8;
const BOTTOM = HEIGHT - 20;

/** The council's line in ink, England's dotted; years without a number leave a gap. */
export function rate(options: RateOptions): string {
  const { width, years, own, england, max } = options;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const x = (year: number): number =>
    4 + ((year - first) / Math.max(1, last - first)) * (width - 8);
  const y = (value: number): number => BOTTOM - (value / max) * (BOTTOM - TOP);
  const path = (points: readonly TrendPoint[]): string =>
    runsOf(points)
      .map((run) => pathThrough(run.map(({ year, value }): Point => [x(year), y(value)])))
      .join('');
  return picture(
    options,
    HEIGHT,
    'rate',
    line([0, BOTTOM], [width, BOTTOM], 'axis'),
    tag('path', { class: 'england', d: path(england) }),
    tag('path', { class: 'council', d: path(own) }),
    text([0, HEIGHT - 4], String(first), 'note'),
    text([width, HEIGHT - 4], String(last), 'note', 'end'),
  );
}

/** Points with a value that follow each other without a gap; a lone one is doubled so that it shows as a dot. */
function runsOf(points: readonly TrendPoint[]): { year: number; value: number }[][] {
  const runs: { year: number; value: number }[][] = [[]];
  for (const point of points) {
    if ('value' in point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.flatMap((run) => {
    const [only] = run;
    if (only === undefined) return [];
    return [run.length === 1 ? [only, only] : run];
  });
}
