/** Distances between councils that are worked out once. */
import type { Council } from '../../schemas/council.ts';
import { milesBetween } from './council-distance.ts';

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
