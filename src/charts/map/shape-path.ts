/** Shapes as compact path data: whole numbers on a grid, each step relative to the one before. */
import { coarser } from './coarser.ts';
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
    const visible = visibleOf(rings);
    return visible.length > 0 ? ringsPath(visible) : speck(rings[0]?.[0] ?? [0, 0]);
  };
}

/**
 * Makes a writer for shapes that are small and many: several of them are one path, and their borders lose the corners
 * that are hardly seen.
 * @param step how far a border may be from where it is, in grid units; the corners that are left are whole steps
 * @param exact the arcs that keep all their corners, by their places; only their ends are whole steps
 */
export function coarseWriter(
  arcs: Arc[],
  grid: Grid,
  step: number,
  exact: ReadonlySet<number>,
): (shapes: readonly Shape[]) => string {
  const snapped = ([x, y]: Position): Position => [
    Math.round(x / step) * step,
    Math.round(y / step) * step,
  ];
  const rounded = arcs.map((arc, index) => {
    const fine = onGrid(arc, grid);
    if (!exact.has(index)) return coarser(fine, step).map(snapped);
    return fine.map((corner, at) =>
      at === 0 || at === fine.length - 1 ? snapped(corner) : corner,
    );
  });
  return (shapes) =>
    ringsPath(
      shapes.flatMap((shape) => {
        const rings = ringsOf(shape, rounded);
        const visible = visibleOf(rings);
        return visible.length > 0 ? visible : [speckRing(rings[0]?.[0] ?? [0, 0])];
      }),
    );
}

function visibleOf(rings: readonly Position[][]): Position[][] {
  return rings.filter((ring) => Math.abs(twiceArea(ring)) >= 2);
}

function speckRing([x, y]: Position): Position[] {
  return [
    [x, y],
    [x + 2, y],
    [x + 2, y + 2],
    [x, y + 2],
  ];
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
