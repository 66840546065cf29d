/** The postcode lottery around one council: every figure within the distance, and the lottery among them. */
import type { Council } from '../../schemas/council.ts';
import { rankingIn, type Country } from '../country.ts';
import { compareDecimals, isMore } from '../decimals/decimal.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { averageOf } from '../figures/figures.ts';
import { milesBetween } from '../places/council-distance.ts';
import { isFlagged } from '../quality/flag.ts';
import { allEntries } from '../ranking/ranking.ts';
import { entriesWithin, fairEntries, lotteryOf, type FairEntry, type Lottery } from './lottery.ts';
import { withFlags, type FlaggedEntry } from './flagged-entries.ts';

/** A figure within the circle, with how far its nearest council is and what is unusual in its count. */
export interface NearbyEntry extends FigureEntry {
  readonly miles: number;
  /** As a note; empty for most. */
  readonly flag: string;
}

export interface LotteryAround {
  readonly council: Council;
  readonly miles: number;
  readonly year: number;
  /** Highest first; missing figures at the end. */
  readonly near: readonly NearbyEntry[];
  /** Among all fair figures within the circle; undefined if there is none. */
  readonly lottery: Lottery | undefined;
  /** What is said first: among those without a flag, or among all if each has one. */
  readonly leading: Lottery | undefined;
  /** Fair figures with a flag that are lower or higher than those that lead. */
  readonly beyond: readonly FlaggedEntry[];
}

/** The lottery around one council in the newest year. */
export function lotteryAround(country: Country, council: Council, miles: number): LotteryAround {
  const year = country.latestYear;
  const within = entriesWithin(council, allEntries(rankingIn(country, year)), miles);
  const near = withFlags(country, within).map(({ flag, ...entry }): NearbyEntry => {
    return { ...entry, flag, miles: nearest(council, entry) };
  });
  const lottery = lotteryOf(within);
  const leading = lotteryOf(within.filter(({ figure }) => !isFlagged(country.flagged, figure)));
  return {
    ...{ council, miles, year, lottery },
    near: near.sort((a, b) => height(b) - height(a) || a.miles - b.miles),
    leading: leading ?? lottery,
    beyond: leading === undefined ? [] : beyond(country, leading, fairEntries(within)),
  };
}

/** Figures lower than the lowest or higher than the highest that lead, lowest first. They have flags. */
function beyond(country: Country, { lowest, highest }: Lottery, all: FairEntry[]): FlaggedEntry[] {
  const [low, high] = [lowest[0]?.figure.average_caseload, highest[0]?.figure.average_caseload];
  if (low === undefined || high === undefined) return [];
  const outside = all.filter(
    ({ figure: { average_caseload: average } }) => isMore(low, average) || isMore(average, high),
  );
  return withFlags(country, outside).sort((a, b) =>
    compareDecimals(a.figure.average_caseload, b.figure.average_caseload),
  );
}

function nearest(council: Council, { councils }: FigureEntry): number {
  const miles = councils.map((one) => (one === council ? 0 : milesBetween(council, one)));
  return Math.min(...miles.map((one) => one ?? Infinity));
}

/** What entries are sorted by: a missing figure comes after every average. */
function height({ figure }: FigureEntry): number {
  return averageOf(figure) ?? -1;
}
