/** A trend small enough for a cell of a table: the line, the cap, and the last point in its colour. */
import { capLine } from '../core/cap-line.ts';
import { classOf } from '../core/colouring.ts';
import { circlePath, pathThrough, tag, type Point } from '../core/svg.ts';

export interface SparkOptions {
  /** One for each year in order; undefined where there is no figure. */
  readonly values: readonly (number | undefined)[];
  readonly cap: number;
  /** Ends of the scale, shared by the rows of a table. It need not start at zero: a line has no length. */
  readonly min: number;
  readonly max: number;
  readonly width?: number;
  readonly height?: number;
}

/** Hidden from assistive technology: the figures stand in the table. Empty if there are none. */
export function spark({ values, cap, min, max, width = 96, height = 26 }: SparkOptions): string {
  const inset = 4;
  const y = (value: number): number =>
    height - inset - ((value - min) / (max - min)) * (height - 2 * inset);
  const step = (width - 2 * inset) / Math.max(1, values.length - 1);
  const points = values.map((value, i): Point | undefined =>
    value === undefined ? undefined : [inset + i * step, y(value)],
  );
  const last = values.findLast((value) => value !== undefined);
  const end = points.findLast((point) => point !== undefined);
  if (last === undefined || end === undefined) return '';
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return tag(
    'svg',
    { class: 'spark', ...size, 'aria-hidden': 'true' },
    capLine([0, y(cap)], [width, y(cap)]),
    tag('path', { class: 'council', d: runs(points).map(pathThrough).join('') }),
    tag('path', { class: `point ${classOf(last, cap)}`, d: circlePath(end, 3) }),
  );
}

/** Points that follow each other without a gap. */
function runs(points: readonly (Point | undefined)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter((run) => run.length > 0);
}
