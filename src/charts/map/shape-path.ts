/** Shapes as compact path data: whole numbers on a grid, each step relative to the one before. */
import { onceFor, onceForBoth, onceForEach } from '../../dataset/once.ts';
import { coarser } from './coarser.ts';
import { arcsOf, ringsOf, type Arc, type Position, type Shape } from './topology.ts';

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
 * points in the middle of straight runs. A map is drawn on many pages, so each of its shapes is written once.
 */
export const shapeWriter = onceForBoth((arcs: Arc[], grid: Grid): ((shape: Shape) => string) => {
  const rings = ringsFrom(fineArcs(arcs, grid));
  return onceFor((shape) => {
    const all = rings(shape);
    const visible = visibleOf(all);
    return visible.length > 0 ? ringsPath(visible) : speck(all[0]?.[0] ?? [0, 0]);
  });
});

/** An arc by its place in the topology, moved and rounded as a picture needs it. */
type ArcAt = (place: number) => Arc;

/** The arcs on a grid, each rounded when it is first asked for. */
const fineArcs = onceForBoth((arcs: Arc[], grid: Grid): ArcAt => {
  const rounded: Arc[] = [];
  return (place) => (rounded[place] ??= onGrid(arcs[place] ?? [], grid));
});

/** The rings of shapes that are made of these arcs. */
function ringsFrom(arcAt: ArcAt): (shape: Shape) => Position[][] {
  const arcs: Arc[] = [];
  return (shape) => {
    for (const place of arcsOf([shape])) arcs[place] ??= arcAt(place);
    return ringsOf(shape, arcs);
  };
}

/**
 * Makes a writer for shapes that are small and many: several of them are one path, and their borders lose the corners
 * that are hardly seen. What is not exact on one map is the same on all, and is made once.
 * @param step how far a border may be from where it is, in grid units; the corners that are left are whole steps
 * @param exact the arcs that keep all their corners, by their places; only their ends are whole steps
 */
export function coarseWriter(
  arcs: Arc[],
  grid: Grid,
  step: number,
  exact: ReadonlySet<number>,
): (shapes: readonly Shape[]) => string {
  const fine = fineArcs(arcs, grid);
  const { coarse, rings, path } = coarseShapes(fine, step);
  const isExact = (shape: Shape): boolean => [...arcsOf([shape])].some((place) => exact.has(place));
  const ownRings = ringsFrom((place) =>
    exact.has(place) ? withWholeEnds(fine(place), step) : coarse(place),
  );
  return (shapes) => {
    const [first, ...others] = shapes;
    if (first !== undefined && others.length === 0 && !isExact(first)) return path(first);
    return ringsPath(
      shapes.flatMap((shape) => (isExact(shape) ? drawnRings(ownRings(shape)) : rings(shape))),
    );
  };
}

/** Shapes of which no arc is exact, by the step. */
const coarseShapes = onceForEach((fine: ArcAt, step: number) => {
  const coarse = (place: number): Arc =>
    coarser(fine(place), step).map((corner) => snapped(corner, step));
  const all = ringsFrom(coarse);
  const rings = onceFor((shape: Shape) => drawnRings(all(shape)));
  return { coarse, rings, path: onceFor((shape: Shape) => ringsPath(rings(shape))) };
});

/** An arc whose ends alone are whole steps. */
function withWholeEnds(arc: Arc, step: number): Arc {
  return arc.map((corner, at) =>
    at === 0 || at === arc.length - 1 ? snapped(corner, step) : corner,
  );
}

function snapped([x, y]: Position, step: number): Position {
  return [Math.round(x / step) * step, Math.round(y / step) * step];
}

/** The rings that are seen; of a shape that is too small for the grid, a speck. */
function drawnRings(rings: readonly Position[][]): readonly Position[][] {
  const visible = visibleOf(rings);
  return visible.length > 0 ? visible : [speckRing(rings[0]?.[0] ?? [0, 0])];
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
