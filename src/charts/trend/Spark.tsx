/** A trend small enough for a cell of a table: the line, the cap, and the last point in its colour. */
import type { JSX } from 'preact';
import { linear } from '../core/axis.ts';
import { CapLine } from '../core/CapLine.tsx';
import { classOf } from '../core/colouring.ts';
import { circlePath } from '../core/path-data.ts';
import { linePath } from '../core/runs.ts';

export interface SparkProps {
  /** One for each year in order; undefined where there is no figure. */
  readonly values: readonly (number | undefined)[];
  readonly cap: number;
  /** Ends of the scale, shared by the rows of a table. It need not start at zero: a line has no length. */
  readonly min: number;
  readonly max: number;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

const INSET = 4;

/** Hidden from assistive technology, as the figures are in the table. Nothing is drawn if there are none. */
export function Spark(props: SparkProps): JSX.Element | null {
  const { values, cap, min, max, width = 96, height = 26 } = props;
  const points = values.flatMap((value, year) => (value === undefined ? [] : [{ year, value }]));
  const last = points.at(-1);
  if (last === undefined) return null;
  const x = linear([0, values.length - 1], [INSET, width - INSET]);
  const y = linear([min, max], [height - INSET, INSET]);
  const end = circlePath([x(last.year), y(last.value)], 3);
  return (
    <svg
      class="spark outlined"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <CapLine from={[0, y(cap)]} to={[width, y(cap)]} />
      <path class="council" d={linePath(points, { x, y })} />
      <path class={`point ${classOf(last.value, cap)}`} d={end} />
    </svg>
  );
}
