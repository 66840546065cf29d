/** Pairs of councils within a distance of each other, and how many times the one average the other is. */
import type { Council } from '../../schemas/council.ts';
import { rankingIn, type Country } from '../country.ts';
import { compareFractions } from '../decimals/fraction.ts';
import { isMore, minus } from '../decimals/decimal.ts';
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
  const { entries, lowerNear, pairsOf } = groundOf(country, year, miles);
  return entries.flatMap((one) => pairsOf(one, lowerNear(one))).sort(byWidth);
}

/** The first of all pairs, and the first of those without a flag, in the order of `nearPairs`. */
export interface WidestPairs {
  readonly widest: NearPair | undefined;
  readonly unflagged: NearPair | undefined;
}

/**
 * Finds the widest without making all others: of the pairs in which a figure is the higher one, the widest is that with
 * the lowest figure near it.
 */
export function widestPairs(country: Country, year: number, miles: number): WidestPairs {
  const { entries, lowerNear, pairsOf } = groundOf(country, year, miles);
  const [all, usual]: [NearPair[], NearPair[]] = [[], []];
  for (const one of entries) {
    const lower = lowerNear(one);
    all.push(...pairsOf(one, lowestOf(lower)));
    if (isUsual(one)) usual.push(...pairsOf(one, lowestOf(lower.filter(isUsual))));
  }
  return { widest: firstOf(all), unflagged: firstOf(usual) };
}

/** The figures of a year that can be in a pair, and what is near each of them. */
interface Ground {
  /** As they are ranked, the highest first. */
  readonly entries: readonly FlaggedEntry[];
  /** The figures near one that are lower than it. */
  readonly lowerNear: (one: FlaggedEntry) => FlaggedEntry[];
  /** The pairs of one with lower ones, which are taken as they are ranked. */
  readonly pairsOf: (one: FlaggedEntry, lower: readonly FlaggedEntry[]) => NearPair[];
}

function groundOf(country: Country, year: number, miles: number): Ground {
  const near = keptNearCouncils(country.councils, miles);
  const entries = withFlags(country, fairEntries(rankingIn(country, year).ranked));
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const byCouncil = new Map(
    entries.flatMap((entry) => entry.councils.map((council) => [council, entry] as const)),
  );
  const around = (council: Council): FlaggedEntry[] =>
    [...(near.get(council)?.keys() ?? [])].flatMap((other) => byCouncil.get(other) ?? []);
  return {
    entries,
    lowerNear: ({ councils, figure: { average_caseload: high } }) =>
      [...new Set(councils.flatMap(around))].filter(({ figure }) =>
        isMore(high, figure.average_caseload),
      ),
    pairsOf: (one, lower) =>
      lower
        .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        .map((other) => pairOf(one, other, near)),
  };
}

/** The lowest of figures, all that are equal. */
function lowestOf(entries: readonly FlaggedEntry[]): readonly FlaggedEntry[] {
  const least = Math.min(...entries.map(({ figure }) => figure.average_caseload));
  return entries.filter(({ figure }) => minus(figure.average_caseload, least) === 0);
}

function isUsual({ flag }: FlaggedEntry): boolean {
  return flag === '';
}

function byWidth(a: NearPair, b: NearPair): number {
  return compareFractions(b.exact, a.exact) || a.apart - b.apart;
}

function firstOf(pairs: readonly NearPair[]): NearPair | undefined {
  const [first, ...others] = pairs;
  return first && others.reduce((least, one) => (byWidth(one, least) < 0 ? one : least), first);
}

function hasNoFlag({ lowest, highest }: NearPair): boolean {
  return isUsual(lowest) && isUsual(highest);
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

function pairOf(highest: FlaggedEntry, lowest: FlaggedEntry, near: NearCouncils): NearPair {
  const [high, low] = [highest.figure.average_caseload, lowest.figure.average_caseload];
  return { lowest, highest, apart: nearestOf(highest, lowest, near), ...timesOf(high, low) };
}

function nearestOf(a: FlaggedEntry, b: FlaggedEntry, near: NearCouncils): number {
  const all = a.councils.flatMap((one) =>
    b.councils.map((other) => near.get(one)?.get(other) ?? Infinity),
  );
  return Math.min(...all);
}
