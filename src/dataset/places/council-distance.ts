/** How far councils are apart: in a straight line between their centres, which are in the middle of their addresses. */
import type { Council } from '../../schemas/council.ts';
import { radians } from './map-plane.ts';

/** Mean radius of the Earth in miles (6,371.0088 km, International Union of Geodesy and Geophysics). */
const EARTH_RADIUS_MILES = 3958.7613;

/** Longitude and latitude in degrees. */
type LonLat = readonly [longitude: number, latitude: number];

/** Straight-line distance between two councils' centres in miles; undefined if either has none. */
export function milesBetween(a: Council, b: Council): number | undefined {
  const [from, to] = [centreOf(a), centreOf(b)];
  return from && to && greatCircle(from, to) * EARTH_RADIUS_MILES;
}

/** The angle between two places on a sphere, in radians: the haversine formula, exact for small distances too. */
function greatCircle([x, y]: LonLat, [toX, toY]: LonLat): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(y, toY) + Math.cos(radians(y)) * Math.cos(radians(toY)) * half(x, toX);
  return 2 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function centreOf({ latitude, longitude }: Council): LonLat | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}

/** How far two councils are apart. */
export type Distance = typeof milesBetween;

/** `milesBetween` that works out each pair once: for questions about every council at once. */
export function rememberedMiles(): Distance {
  const known = new Map<Council, Map<Council, number | undefined>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Council, number | undefined>();
    known.set(a, row);
    if (!row.has(b)) row.set(b, known.get(b)?.has(a) ? known.get(b)?.get(a) : milesBetween(a, b));
    return row.get(b);
  };
}
