/** The published values of a line through the years, and the runs of years without a gap. */
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { pathThrough } from './path-data.ts';

/** A year that has a value. */
export interface PublishedPoint {
  readonly year: number;
  readonly value: number;
  /** It is of another unit than the value before. */
  readonly apart?: true;
}

/** The points of a line that have a value. */
export function published(points: readonly SeriesPoint[]): PublishedPoint[] {
  return points.filter((point) => 'value' in point);
}

/** Years with a value that follow each other, in runs that end at each gap and at each change of unit. */
export function runsOf(points: readonly SeriesPoint[]): PublishedPoint[][] {
  const runs: PublishedPoint[][] = [];
  for (const point of published(points)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1 && point.apart === undefined) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Path data of a line that is interrupted at each gap; empty for a line without values. */
export function linePath(points: readonly SeriesPoint[], { x, y }: Scales): string {
  return runsOf(points)
    .map((run) => pathThrough(run.map(({ year, value }) => [x(year), y(value)])))
    .join('');
}
