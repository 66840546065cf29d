/** Distances of councils near each other, for a page that measures many: it is a file of its own, as few pages need it. */
import type { Council } from '../../schemas/council.ts';
import { FEWEST_MILES_IN_A_DEGREE, milesBetween } from './council-distance.ts';

/**
 * The straight-line distance between the centres of councils that may be within so many miles.
 * @returns undefined without measuring where their latitudes alone are further apart
 */
export function milesIfNear(a: Council, b: Council, miles: number): number | undefined {
  const degrees = Math.abs((a.latitude ?? 0) - (b.latitude ?? 0));
  return degrees * FEWEST_MILES_IN_A_DEGREE > miles ? undefined : milesBetween(a, b);
}
