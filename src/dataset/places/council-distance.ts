/** How far councils are apart: in a straight line between their centres, which are in the middle of their addresses. */
import type { Council } from '../../schemas/council.ts';
import { milesOnEllipsoid, type LonLat } from './ellipsoid.ts';

/** Straight-line distance between two councils' centres in miles; undefined if either has none. */
export function milesBetween(a: Council, b: Council): number | undefined {
  const [from, to] = [centreOf(a), centreOf(b)];
  return from && to && milesOnEllipsoid(from, to);
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
