/** Pairs of councils within a distance of each other, and how many times the one average the other is. */
import { rankingIn, type Country } from '../country.ts';
import { compareFractions } from '../decimals/fraction.ts';
import { isMore } from '../decimals/decimal.ts';
import { rememberedMiles, type Distance } from '../places/remembered-miles.ts';
import { withFlags, type FlaggedEntry } from './flagged-entries.ts';
import { fairEntries, timesOf, type Times } from './lottery.ts';

/** Two figures of councils near each other. Small councils and missing figures are in no pair. */
export interface NearPair extends Times {
  readonly lowest: FlaggedEntry;
  readonly highest: FlaggedEntry;
  /** Miles between the two, or between the nearest of their councils. */
  readonly apart: number;
}

/**
 * Every pair of a year within the distance of each other whose averages differ: the widest gap first, and of equal
 * ones the nearest first. Two figures are at most once in it together.
 */
export function nearPairs(
  country: Country,
  year: number,
  miles: number,
  distance = rememberedMiles(),
): NearPair[] {
  const entries = withFlags(country, fairEntries(rankingIn(country, year).ranked));
  return entries
    .flatMap((one, index) =>
      entries.slice(index + 1).flatMap((other) => pairOf(one, other, miles, distance) ?? []),
    )
    .sort((a, b) => compareFractions(b.exact, a.exact) || a.apart - b.apart);
}

/** Which pair is said first, and which are wider but have a count to ask about. */
export interface LeadingPair {
  /** The widest pair without a flag; the widest of all if each has one. Undefined of no pairs. */
  readonly leading: NearPair | undefined;
  /** Wider ones, widest first: each has a flag. */
  readonly wider: readonly NearPair[];
}

/**
 * Chooses what is said first.
 * @param pairs widest first
 */
export function leadingPair(pairs: readonly NearPair[]): LeadingPair {
  const place = pairs.findIndex(({ lowest, highest }) => lowest.flag === '' && highest.flag === '');
  return { leading: pairs[Math.max(0, place)], wider: pairs.slice(0, Math.max(0, place)) };
}

/**
 * Pairs to list: the widest, each figure in one pair only, so that two councils do not fill the whole list. Those with a
 * flag are left out where others are left.
 * @param pairs widest first
 */
export function pairsToList(pairs: readonly NearPair[], most: number): NearPair[] {
  const usual = pairs.filter(({ lowest, highest }) => lowest.flag === '' && highest.flag === '');
  const listed = new Set<unknown>();
  const chosen = (usual.length > 0 ? usual : pairs).filter(({ lowest, highest }) => {
    const ends = [lowest.figure, highest.figure];
    if (ends.some((figure) => listed.has(figure))) return false;
    for (const figure of ends) listed.add(figure);
    return true;
  });
  return chosen.slice(0, most);
}

/** Of two figures in order of their averages, highest first; undefined if they are equal or too far apart. */
function pairOf(
  highest: FlaggedEntry,
  lowest: FlaggedEntry,
  miles: number,
  distance: Distance,
): NearPair | undefined {
  const [high, low] = [highest.figure.average_caseload, lowest.figure.average_caseload];
  if (!isMore(high, low)) return undefined;
  const apart = nearestOf(highest, lowest, distance);
  return apart <= miles ? { lowest, highest, apart, ...timesOf(high, low) } : undefined;
}

function nearestOf(a: FlaggedEntry, b: FlaggedEntry, distance: Distance): number {
  const all = a.councils.flatMap((one) => b.councils.map((other) => distance(one, other)));
  return Math.min(...all.map((miles) => miles ?? Infinity));
}
