/** Reads the topology of boundaries: arcs in the drawing plane, rings of arcs, and how far shapes reach. */
import type { Boundaries } from '../../schemas/geography.ts';
import type { Point } from '../core/svg.ts';

/** One council or nation of the topology. */
export type Shape = Boundaries['objects']['councils']['geometries'][number];
/** A line that one or two shapes share, in units of the drawing plane. */
export type Arc = readonly Point[];

/** How far something reaches in the drawing plane. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Undoes the delta encoding of TopoJSON. */
export function decodeArcs({ arcs, transform }: Boundaries): Arc[] {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The rings of a shape as lists of arcs; a negative number is the arc of its complement, backwards. */
export function ringsOf(shape: Shape): readonly (readonly number[])[] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

/** The points of a ring, each corner once: the last one is the first again and left out. */
export function ringPoints(ring: readonly number[], arcs: readonly Arc[]): Point[] {
  return ring.flatMap((index) => {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const forwards = index < 0 ? [...arc].reverse() : arc;
    return forwards.slice(0, -1);
  });
}

/** The box around shapes; an empty one at the origin if there are none. */
export function boxAround(shapes: readonly Shape[], arcs: readonly Arc[]): Box {
  const points = shapes.flatMap((shape) =>
    ringsOf(shape).flatMap((ring) => ringPoints(ring, arcs)),
  );
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** Shapes of which something may be seen in a box: their own boxes touch it. */
export function shapesWithin(shapes: readonly Shape[], arcs: readonly Arc[], view: Box): Shape[] {
  return shapes.filter((shape) => {
    const box = boxAround([shape], arcs);
    const across = box.left < view.right && box.right > view.left;
    return across && box.top < view.bottom && box.bottom > view.top;
  });
}
