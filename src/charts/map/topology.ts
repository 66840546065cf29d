/** Reads the topology of boundaries: arcs in the drawing plane, the rings of shapes, and how far shapes reach. */
import { feature } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'topojson-specification';
import { onceFor, onceForBoth } from '../../dataset/once.ts';
import type { Boundaries } from '../../schemas/geography.ts';

/** One council or nation of the topology. */
export type Shape = Boundaries['objects']['councils']['geometries'][number];
/** A place in the drawing plane, or on a grid over it. */
export type Position = [x: number, y: number];
/** A line that one or two shapes share. */
export type Arc = Position[];

/** How far something reaches in the drawing plane. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All arcs with their places in the drawing plane, in the order of the topology: the same list for all who ask. */
export const decodeArcs = onceFor((topology: Boundaries): Arc[] => {
  const arcs = topology.arcs.map((_arc, index) => [index]);
  const lines: MultiLineString = { type: 'MultiLineString', arcs };
  return feature(topology, lines).geometry.coordinates as Arc[];
});

/** Places in the list of arcs of those that shapes are made of. */
export function arcsOf(shapes: readonly Shape[]): ReadonlySet<number> {
  const places = shapes.flatMap((shape) =>
    shape.type === 'Polygon' ? shape.arcs.flat() : shape.arcs.flat(2),
  );
  // A line that a shape follows backwards is given as the complement of its place.
  return new Set(places.map((place) => (place < 0 ? ~place : place)));
}

/**
 * The rings of a shape, each corner once.
 * @param arcs of the topology: decoded, or moved and rounded as a picture needs them. Shapes that share an arc then
 * still share a border.
 */
export function ringsOf(shape: Shape, arcs: Arc[]): Position[][] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  const whole: MultiPolygon = { type: 'MultiPolygon', arcs: polygons };
  const { coordinates } = feature({ type: 'Topology', objects: {}, arcs }, whole).geometry;
  return coordinates.flat().map((ring) => ring.slice(0, -1) as Position[]);
}

/** The box around shapes; an empty one at the origin if there are none. */
export function boxAround(shapes: readonly Shape[], arcs: Arc[]): Box {
  const places = shapes.flatMap((shape) => ringsOf(shape, arcs).flat());
  const [first] = places;
  if (first === undefined) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top] = first;
  let [right, bottom] = first;
  for (const [x, y] of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** The box around one shape. */
const boxOf = onceForBoth((arcs: Arc[], shape: Shape) => boxAround([shape], arcs));

/** Shapes of which something may be seen in a box: their own boxes touch it. */
export function shapesWithin(shapes: readonly Shape[], arcs: Arc[], view: Box): Shape[] {
  return shapes.filter((shape) => {
    const box = boxOf(arcs, shape);
    const across = box.left < view.right && box.right > view.left;
    return across && box.top < view.bottom && box.bottom > view.top;
  });
}
