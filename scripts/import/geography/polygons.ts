/** Plane geometry of polygons: areas, centres, and points sure to be inside. */

/** x and y. */
export type Point = readonly number[];
/** A closed ring: first and last point the same. */
export type Ring = readonly Point[];
/** An outer ring and its holes. */
export type Polygon = readonly Ring[];

/** Signed area of a ring by the shoelace formula, in squared units of its coordinates. */
export function ringArea(ring: Ring): number {
  return edges(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay), 0) / 2;
}

/** Whether a point is inside a polygon and outside its holes, by the even-odd rule. */
export function contains(polygon: Polygon, [x = 0, y = 0]: Point): boolean {
  const crossings = polygon
    .flatMap(edges)
    .filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    );
  return crossings.length % 2 === 1;
}

/**
 * A point inside the largest of the polygons: its centroid if that is inside,
 * else the middle of the widest stretch on a line through it from west to east.
 */
export function pointInside(polygons: readonly Polygon[]): [number, number] {
  const [largest] = [...polygons].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (largest === undefined) throw new Error('a shape without polygons has no point inside');
  const centre = centroid(largest[0] ?? []);
  return contains(largest, centre) ? centre : widestMiddle(largest, centre[1]);
}

function sizeOf(polygon: Polygon): number {
  return Math.abs(ringArea(polygon[0] ?? []));
}

function centroid(ring: Ring): [number, number] {
  const six = 6 * ringArea(ring);
  let [x, y] = [0, 0];
  for (const [[ax, ay], [bx, by]] of edges(ring)) {
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [x / six, y / six];
}

function widestMiddle(polygon: Polygon, y: number): [number, number] {
  const crossings = polygon
    .flatMap(edges)
    .filter(([[, ay], [, by]]) => ay > y !== by > y)
    .map(([[ax, ay], [bx, by]]) => ax + ((y - ay) / (by - ay)) * (bx - ax))
    .sort((a, b) => a - b);
  let best: [number, number] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch: [number, number] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
    if (stretch[1] - stretch[0] > best[1] - best[0]) best = stretch;
  }
  return [(best[0] + best[1]) / 2, y];
}

type Edge = readonly [readonly [number, number], readonly [number, number]];

function edges(ring: Ring): Edge[] {
  return ring.slice(1).map(([bx = 0, by = 0], index): Edge => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    return [
      [ax, ay],
      [bx, by],
    ];
  });
}
