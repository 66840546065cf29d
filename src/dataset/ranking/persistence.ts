/**
 * Whether those with the highest figures of a year have them the next year too: how much a high rank says.
 *
 * - The ten highest are the figures of the first ten places, small councils left out. Those that tie for the last
 *   place are all among them, so there may be more than ten.
 * - A combined figure is one figure. It has stayed if a figure of either of its councils is among the highest.
 * - A council without a figure in the next year, or abolished by then, has not stayed.
 */
import type { Council } from '../../schemas/council.ts';
import { isMore } from '../decimals/decimal.ts';
import type { RankedEntry, Ranking } from './ranking.ts';

/** How many places at the top are looked at. */
export const TOP_PLACES = 10;

export interface Persistence {
  /** The first year of all. */
  readonly since: number;
  /** Figures among the highest of a year that has a next one, all years together. */
  readonly all: number;
  /** Of these, how many were among the highest of the next year. */
  readonly stayed: number;
  /** For each year but the last, oldest first. */
  readonly years: readonly {
    readonly year: number;
    readonly all: number;
    readonly stayed: number;
  }[];
}

/**
 * Counts those that stayed from each year to the next.
 * @param rankings of years that follow each other, oldest first
 * @returns undefined for fewer than two years
 */
export function persistence(rankings: readonly Ranking[]): Persistence | undefined {
  const years = rankings.slice(0, -1).flatMap((ranking, index) => {
    const next = rankings[index + 1];
    return next === undefined ? [] : [{ year: ranking.year, ...stayedFrom(ranking, next) }];
  });
  const [first] = years;
  if (first === undefined) return undefined;
  const count = (of: 'all' | 'stayed'): number => years.reduce((sum, year) => sum + year[of], 0);
  return { since: first.year, all: count('all'), stayed: count('stayed'), years };
}

function stayedFrom(ranking: Ranking, next: Ranking): { all: number; stayed: number } {
  const later = new Set<Council>(topOf(next).flatMap(({ councils }) => councils));
  const top = topOf(ranking);
  const stayed = top.filter(({ councils }) => councils.some((council) => later.has(council)));
  return { all: top.length, stayed: stayed.length };
}

/** The figures of the first places, those that tie for the last of them included; small councils left out. */
export function topOf(
  { ranked }: Pick<Ranking, 'ranked'>,
  places = TOP_PLACES,
): readonly RankedEntry[] {
  const fair = ranked.filter(({ small }) => !small);
  const last = fair[places - 1]?.figure.average_caseload;
  if (last === undefined) return fair;
  return fair.filter(({ figure }) => !isMore(last, figure.average_caseload));
}
