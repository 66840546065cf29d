/** A rate through the years beside England's: a small picture of the context, without a cap as none is proposed. */
import type { JSX } from 'preact';
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { linear } from '../core/axis.ts';
import { pathThrough } from '../core/path-data.ts';
import { runsOf } from '../core/runs.ts';

export interface RateProps {
  /** What is drawn, as a text description. The numbers are in a table. */
  readonly title: string;
  readonly years: readonly number[];
  readonly own: readonly SeriesPoint[];
  readonly england: readonly SeriesPoint[];
  /** Upper end of the scale in per cent; it starts at zero. */
  readonly max: number;
}

/** The drawing's own units: it is stretched to whatever width it is given, its lines keep their weight. */
const [WIDTH, HEIGHT, EDGE] = [200, 60, 3];

/**
 * The council's line in ink, England's dotted. Years without a number leave a gap. It has no type, as type
 * would be stretched: the page writes the years below it.
 */
export function Rate({ title, years, own, england, max }: RateProps): JSX.Element {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const x = linear([first, last], [EDGE, WIDTH - EDGE]);
  const y = linear([0, max], [HEIGHT, EDGE]);
  return (
    <svg
      class="chart rate"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
      <Line points={england} class="england" x={x} y={y} />
      <Line points={own} class="council" x={x} y={y} />
    </svg>
  );
}

interface LineProps {
  readonly points: readonly SeriesPoint[];
  readonly class: string;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** A line that is interrupted at gaps. A lone number is drawn twice: a line to the same place shows as a dot. */
function Line({ points, x, y, ...rest }: LineProps): JSX.Element | null {
  const runs = runsOf(points).map((run) => (run.length === 1 ? [...run, ...run] : run));
  const d = runs.map((run) => pathThrough(run.map(({ year, value }) => [x(year), y(value)])));
  return d.length === 0 ? null : <path class={rest.class} d={d.join('')} />;
}
