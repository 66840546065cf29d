/** Pairs of councils within a distance of each other, and how many times the one average the other is. */
import type { Council } from '../../schemas/council.ts';
import { rankingIn, type Country } from '../country.ts';
import { compareFractions } from '../decimals/fraction.ts';
import { isMore } from '../decimals/decimal.ts';
import { keptNearCouncils, type NearCouncils } from '../places/near-councils.ts';
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
export function nearPairs(country: Country, year: number, miles: number): NearPair[] {
  return pairsIn(country, year, miles).sort(byWidth);
}

/** The first of all pairs, and the first of those without a flag, in the order of `nearPairs`. */
export interface WidestPairs {
  readonly widest: NearPair | undefined;
  readonly unflagged: NearPair | undefined;
}

/** Finds the widest without putting all others in order. */
export function widestPairs(country: Country, year: number, miles: number): WidestPairs {
  const pairs = pairsIn(country, year, miles);
  return { widest: firstOf(pairs), unflagged: firstOf(pairs.filter(hasNoFlag)) };
}

/** Pairs in the order in which the year's figures are ranked. */
function pairsIn(country: Country, year: number, miles: number): NearPair[] {
  const near = keptNearCouncils(country.councils, miles);
  const entries = withFlags(country, fairEntries(rankingIn(country, year).ranked));
  const places = new Map(
    entries.flatMap(({ councils }, place) => councils.map((one) => [one, place] as const)),
  );
  return entries.flatMap((one, place) =>
    placesNear(one, near, places)
      .filter((other) => other > place)
      .flatMap((other) => pairOf(one, entries[other], near) ?? []),
  );
}

/** Where among a year's figures those of councils near an entry are, each once and in order. */
function placesNear(
  { councils }: FlaggedEntry,
  near: NearCouncils,
  places: ReadonlyMap<Council, number>,
): number[] {
  const found = councils.flatMap((one) =>
    [...(near.get(one)?.keys() ?? [])].flatMap((other) => places.get(other) ?? []),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

function byWidth(a: NearPair, b: NearPair): number {
  return compareFractions(b.exact, a.exact) || a.apart - b.apart;
}

function firstOf(pairs: readonly NearPair[]): NearPair | undefined {
  const [first, ...others] = pairs;
  return first && others.reduce((least, one) => (byWidth(one, least) < 0 ? one : least), first);
}

function hasNoFlag({ lowest, highest }: NearPair): boolean {
  return lowest.flag === '' && highest.flag === '';
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
  const place = pairs.findIndex(hasNoFlag);
  return { leading: pairs[Math.max(0, place)], wider: pairs.slice(0, Math.max(0, place)) };
}

/**
 * Pairs to list: the widest, each figure in one pair only, so that two councils do not fill the whole list. Those with a
 * flag are left out where others are left.
 * @param pairs widest first
 */
export function pairsToList(pairs: readonly NearPair[], most: number): NearPair[] {
  const usual = pairs.filter(hasNoFlag);
  const listed = new Set<unknown>();
  const chosen = (usual.length > 0 ? usual : pairs).filter(({ lowest, highest }) => {
    const ends = [lowest.figure, highest.figure];
    if (ends.some((figure) => listed.has(figure))) return false;
    for (const figure of ends) listed.add(figure);
    return true;
  });
  return chosen.slice(0, most);
}

/** Of two figures in order of their averages, highest first; undefined if they are equal. */
function pairOf(
  highest: FlaggedEntry,
  lowest: FlaggedEntry | undefined,
  near: NearCouncils,
): NearPair | undefined {
  if (lowest === undefined) return undefined;
  const [high, low] = [highest.figure.average_caseload, lowest.figure.average_caseload];
  if (!isMore(high, low)) return undefined;
  return { lowest, highest, apart: nearestOf(highest, lowest, near), ...timesOf(high, low) };
}

function nearestOf(a: FlaggedEntry, b: FlaggedEntry, near: NearCouncils): number {
  const all = a.councils.flatMap((one) =>
    b.councils.map((other) => near.get(one)?.get(other) ?? Infinity),
  );
  return Math.min(...all);
}
