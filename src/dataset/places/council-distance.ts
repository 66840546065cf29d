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

/**
 * The same for councils that may be within so many miles.
 * @returns undefined without measuring where their latitudes alone are further apart
 */
export function milesIfNear(a: Council, b: Council, miles: number): number | undefined {
  const degrees = Math.abs((a.latitude ?? 0) - (b.latitude ?? 0));
  return degrees * FEWEST_MILES_IN_A_DEGREE > miles ? undefined : milesBetween(a, b);
}

function centreOf({ latitude, longitude }: Council): LonLat | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}
