/** Shapes as compact path data: whole numbers on a grid, each step relative to the one before. */
import { ringsOf, type Arc, type Position, type Shape } from './topology.ts';

/** How the drawing plane is put onto a grid: first moved, then scaled, then rounded. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  /** Grid units for each unit of the plane. */
  readonly scale: number;
}

/**
 * Makes a writer of path data for shapes that share arcs. Arcs are rounded once, so that what was a
 * common border stays one. That is why rounding is not left to `quantize` of topojson-client: it keeps
 * points in the middle of straight runs.
 */
export function shapeWriter(arcs: Arc[], grid: Grid): (shape: Shape) => string {
  const rounded = arcs.map((arc) => onGrid(arc, grid));
  return (shape) => {
    const rings = ringsOf(shape, rounded);
    const visible = rings.filter((ring) => Math.abs(twiceArea(ring)) >= 2);
    return visible.length > 0 ? ringsPath(visible) : speck(rings[0]?.[0] ?? [0, 0]);
  };
}

/** Rounds to the grid and leaves out points that add nothing: repeated, or in the middle of a straight run. */
function onGrid(arc: Arc, { left, top, scale }: Grid): Arc {
  const kept: Arc = [];
  for (const [x, y] of arc) {
    const point: Position = [Math.round((x - left) * scale), Math.round((y - top) * scale)];
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && same(last, point)) continue;
    if (before !== undefined && last !== undefined && straight(before, last, point)) kept.pop();
    kept.push(point);
  }
  const [only] = kept;
  return kept.length === 1 && only !== undefined ? [only, only] : kept;
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function straight([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): boolean {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - bx, cy - by];
  return dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

function twiceArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Each ring starts relative to the start of the one before, where the pen is after closing it. */
function ringsPath(rings: readonly (readonly Position[])[]): string {
  let from: Position = [0, 0];
  const written = rings.map((ring) => {
    const start = ring[0] ?? from;
    const steps = [start, ...ring.slice(1).filter((point, i) => !same(point, ring[i] ?? start))];
    const path = `m${relative(steps, from)}z`;
    from = start;
    return path;
  });
  return written.join('');
}

function relative(points: readonly Position[], origin: Position): string {
  let [x, y] = origin;
  const numbers = points.flatMap(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
  return numbers.map((n, i) => (i === 0 || n < 0 ? String(n) : ` ${n}`)).join('');
}

/** A council too small for the grid is still there. */
function speck([x, y]: Position): string {
  return `m${x} ${y}h2v2h-2z`;
}
