/** Plane geometry of shapes with many points: what is inside, and how far a border is. */

/** x and y. */
export type PlanePoint = readonly [x: number, y: number];

export interface PlaneShape {
  /** Outer rings and holes alike, each as x, y, x, y; the last point is the first again. */
  readonly rings: readonly Float64Array[];
}

/** Whether a point is in a shape, by the even-odd rule. */
export function isInside({ rings }: PlaneShape, [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 2; index < ring.length; index += 2) {
      const [ax, ay] = [at(ring, index - 2), at(ring, index - 1)];
      const [bx, by] = [at(ring, index), at(ring, index + 1)];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** How far a point is from the border of a shape, in the units of its coordinates. */
export function distanceTo({ rings }: PlaneShape, [x, y]: PlanePoint): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 2; index < ring.length; index += 2) {
      const [ax, ay] = [at(ring, index - 2), at(ring, index - 1)];
      const [dx, dy] = [at(ring, index) - ax, at(ring, index + 1) - ay];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
      const part = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - part * dx, y - ay - part * dy));
    }
  }
  return nearest;
}

function at(ring: Float64Array, index: number): number {
  return ring[index] ?? NaN;
}
