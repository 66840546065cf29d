/** Councils as shapes on a plane in kilometres: which one a point is in, and how far it is from one. */
import { feature } from 'topojson-client';
import {
  isInside,
  type PlanePoint,
  type PlaneShape,
} from '../../src/dataset/places/plane-geometry.ts';
import type { Council } from '../../src/schemas/council.ts';
import type { Boundaries } from '../../src/schemas/geography.ts';
import type { Polygon } from '../import/geography/polygons.ts';
import { polygonsByCode, type OnsTopology } from '../import/geography/ons-shapes.ts';
import { ukPlane } from '../import/geography/plane.ts';

/** Longitude and latitude in degrees to kilometres on the plane of these shapes. */
export const toKilometres = ukPlane(1);

/** A council's shape. */
export interface CouncilShape extends PlaneShape {
  /** Slug. */
  readonly council: string;
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** Shapes of councils in force, from the publisher's boundaries in degrees. */
export function shapesOfSource(
  topology: OnsTopology,
  councils: readonly Council[],
): CouncilShape[] {
  return shapes(polygonsByCode(topology, 'utla'), councils, toKilometres);
}

/**
 * Shapes of councils in force, from data/geography/boundaries.json.
 * @param unit length of one unit of it, km
 */
export function shapesOfMap(
  topology: Boundaries,
  councils: readonly Council[],
  unit: number,
): CouncilShape[] {
  const { features } = feature<{ code: string }>(topology, topology.objects.councils);
  const polygons = new Map(
    features.map(({ properties: { code }, geometry }): [string, readonly Polygon[]] => {
      if (geometry.type === 'Polygon') return [code, [geometry.coordinates]];
      return [code, geometry.type === 'MultiPolygon' ? geometry.coordinates : []];
    }),
  );
  return shapes(polygons, councils, ([x = 0, y = 0]) => [x * unit, y * unit]);
}

function shapes(
  polygons: ReadonlyMap<string, readonly Polygon[]>,
  councils: readonly Council[],
  toPlane: (point: readonly number[]) => PlanePoint,
): CouncilShape[] {
  return councils.flatMap(({ slug, code, in_force_to }) => {
    const found = code === undefined || in_force_to !== undefined ? undefined : polygons.get(code);
    if (found === undefined) return [];
    const rings = found
      .flat()
      .map((ring) => Float64Array.from(ring.flatMap((point) => [...toPlane(point)])));
    return [{ council: slug, rings, box: boxOf(rings) }];
  });
}

function boxOf(rings: readonly Float64Array[]): CouncilShape['box'] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      const [x = NaN, y = NaN] = ring.subarray(index, index + 2);
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [north, south] = [Math.min(north, y), Math.max(south, y)];
    }
  }
  return [west, north, east, south];
}

/** The council whose shape a point is in, by the even-odd rule; undefined for the sea. */
export function councilAt(all: readonly CouncilShape[], place: PlanePoint): string | undefined {
  return all.find((shape) => isInBox(shape, place) && isInside(shape, place))?.council;
}

function isInBox({ box: [west, north, east, south] }: CouncilShape, [x, y]: PlanePoint): boolean {
  return west <= x && x <= east && north <= y && y <= south;
}
