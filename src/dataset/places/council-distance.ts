/** How far councils are apart: in a straight line between their centres, which are in the middle of their addresses. */
import type { Council } from '../../schemas/council.ts';
import { milesOnEllipsoid, type LonLat } from './ellipsoid.ts';

/** Straight-line distance between two councils' centres in miles; undefined if either has none. */
export function milesBetween(a: Council, b: Council): number | undefined {
  const [from, to] = [centreOf(a), centreOf(b)];
  return from && to && milesOnEllipsoid(from, to);
}

/** A degree of latitude has 68.7 miles at the equator, and more everywhere else. */
export const FEWEST_MILES_IN_A_DEGREE = 68;

function centreOf({ latitude, longitude }: Council): LonLat | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}
