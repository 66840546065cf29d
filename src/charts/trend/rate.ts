/** A rate through the years beside England's: a small picture of the context, without a cap as none is proposed. */
import { escapeText, pathThrough, tag, type Point } from '../core/svg.ts';
import type { TrendPoint } from './trend-frame.ts';

export interface RateOptions {
  /** What is drawn, for those who cannot see it. The numbers stand in a table. */
  readonly title: string;
  readonly years: readonly number[];
  readonly own: readonly TrendPoint[];
  readonly england: readonly TrendPoint[];
  /** Upper end of the scale in per cent; it starts at zero. */
  readonly max: number;
}

/** The drawing's own units: it is stretched to whatever width it is given, its lines keep their weight. */
const [WIDTH, HEIGHT, EDGE] = [200, 60, 3];

/** The council's line in ink, England's dotted; years without a number leave a gap. No type: years stand below in the page. */
export function rate({ title, years, own, england, max }: RateOptions): string {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const x = (year: number): number =>
    EDGE + ((year - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number => HEIGHT - (value / max) * (HEIGHT - EDGE);
  const path = (points: readonly TrendPoint[]): string =>
    runsOf(points)
      .map((run) => pathThrough(run.map(({ year, value }): Point => [x(year), y(value)])))
      .join('');
  const attributes = {
    class: 'chart rate',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': title,
  };
  return tag(
    'svg',
    attributes,
    tag('title', {}, escapeText(title)),
    tag('path', { class: 'axis', d: `M0 ${HEIGHT}H${WIDTH}` }),
    tag('path', { class: 'england', d: path(england) }),
    tag('path', { class: 'council', d: path(own) }),
  );
}

/** Points with a value that follow each other without a gap; a lone one is doubled so that it shows. */
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
