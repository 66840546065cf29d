/** The postcode lottery around one council: every figure within the distance, and the lottery among them. */
import type { Council } from '../../schemas/council.ts';
import { rankingIn, type Country } from '../country.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { averageOf } from '../figures/figures.ts';
import { milesBetween } from '../places/council-distance.ts';
import { allEntries } from '../ranking/ranking.ts';
import { entriesWithin, lotteryOf, type Lottery } from './lottery.ts';

/** A figure within the circle, with how far its nearest council is. */
export interface NearbyEntry extends FigureEntry {
  readonly miles: number;
}

export interface LotteryAround {
  readonly council: Council;
  readonly miles: number;
  readonly year: number;
  /** Highest first; missing figures at the end. */
  readonly near: readonly NearbyEntry[];
  /** Undefined if there is no fair figure within the circle. */
  readonly lottery: Lottery | undefined;
}

/** The lottery around one council in the newest year. */
export function lotteryAround(country: Country, council: Council, miles: number): LotteryAround {
  const year = country.latestYear;
  const within = entriesWithin(council, allEntries(rankingIn(country, year)), miles);
  const near = within.map((entry): NearbyEntry => ({ ...entry, miles: nearest(council, entry) }));
  return {
    council,
    miles,
    year,
    near: near.sort((a, b) => height(b) - height(a) || a.miles - b.miles),
    lottery: lotteryOf(within),
  };
}

function nearest(council: Council, { councils }: FigureEntry): number {
  const miles = councils.map((one) => (one === council ? 0 : milesBetween(council, one)));
  return Math.min(...miles.map((one) => one ?? Infinity));
}

/** What entries are sorted by: a missing figure comes after every average. */
function height({ figure }: FigureEntry): number {
  return averageOf(figure) ?? -1;
}
