/** Councils near each other, looked for once: for questions about every council at once. */
import type { Council } from '../../schemas/council.ts';
import { FEWEST_MILES_IN_A_DEGREE, milesBetween } from './council-distance.ts';

/** For each council that has a centre, every other one within a distance, and how many miles it is away. */
export type NearCouncils = ReadonlyMap<Council, ReadonlyMap<Council, number>>;

/**
 * Finds them. Councils are taken from south to north, so that only those of about the same latitude are measured.
 * @param miles the distance, itself included
 */
export function nearCouncils(councils: readonly Council[], miles: number): NearCouncils {
  const placed = councils.filter(({ latitude }) => latitude !== undefined).sort(bySouth);
  const near = new Map(placed.map((council) => [council, new Map<Council, number>()]));
  placed.forEach((council, index) => {
    const north = southOf(council) + miles / FEWEST_MILES_IN_A_DEGREE;
    for (let at = index + 1; at < placed.length; at += 1) {
      const other = placed[at];
      if (other === undefined || southOf(other) > north) break;
      const apart = milesBetween(council, other) ?? Infinity;
      if (apart > miles) continue;
      near.get(council)?.set(other, apart);
      near.get(other)?.set(council, apart);
    }
  });
  return near;
}

const cache = new WeakMap<readonly Council[], Map<number, NearCouncils>>();

/** The same, kept for each list of councils and each distance that was asked for. */
export function keptNearCouncils(councils: readonly Council[], miles: number): NearCouncils {
  const kept = cache.get(councils) ?? new Map<number, NearCouncils>();
  cache.set(councils, kept);
  const known = kept.get(miles) ?? nearCouncils(councils, miles);
  kept.set(miles, known);
  return known;
}

function southOf({ latitude = 0 }: Council): number {
  return latitude;
}

function bySouth(a: Council, b: Council): number {
  return southOf(a) - southOf(b);
}
