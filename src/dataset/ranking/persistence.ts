/**
 * Whether those with the highest figures of a year have them the next year too, and whether those over a cap are over it
 * again: how much a high rank says, and how long an average stays over a cap.
 *
 * - The ten highest are the figures of the first ten places, small councils left out. Those that tie for the last
 *   place are all among them, so there may be more than ten.
 * - Over a cap are all figures greater than it, those of small councils included, as wherever they are counted.
 * - A combined figure is one figure. It has stayed if a figure of either of its councils has.
 * - A council without a figure in the next year, or abolished by then, has not stayed.
 */
import type { Council } from '../../schemas/council.ts';
import { isOver } from '../cap/cap.ts';
import { isMore } from '../decimals/decimal.ts';
import { onceFor } from '../once.ts';
import type { RankedEntry, Ranking } from './ranking.ts';

/** How many places at the top are looked at. */
export const TOP_PLACES = 10;

export interface Persistence {
  /** The first year of all. */
  readonly since: number;
  /** Figures among the highest (or over the cap) of a year that has a next one, all years together. */
  readonly all: number;
  /** Of these, how many were so the next year too. */
  readonly stayed: number;
  /** For each year but the last, oldest first. */
  readonly years: readonly {
    readonly year: number;
    readonly all: number;
    readonly stayed: number;
  }[];
}

/** The figures of a year that are looked at. */
type Chosen = (ranking: Ranking) => readonly RankedEntry[];

/**
 * Counts those among the ten highest that stayed there from each year to the next.
 * @param rankings of years that follow each other, oldest first
 * @returns undefined for fewer than two years
 */
export function persistence(rankings: readonly Ranking[]): Persistence | undefined {
  return persistenceOf(rankings, (ranking) => topOf(ranking));
}

/**
 * Counts those over a cap that were over it again from each year to the next.
 * @param rankings of years that follow each other, oldest first
 * @returns undefined for fewer than two years
 */
export function persistenceOver(
  rankings: readonly Ranking[],
  cap: number,
): Persistence | undefined {
  return persistenceOf(rankings, ({ ranked }) =>
    ranked.filter(({ figure }) => isOver(figure.average_caseload, cap)),
  );
}

function persistenceOf(rankings: readonly Ranking[], chosen: Chosen): Persistence | undefined {
  const years = rankings.slice(0, -1).flatMap((ranking, index) => {
    const next = rankings[index + 1];
    return next === undefined
      ? []
      : [{ year: ranking.year, ...stayedFrom(chosen(ranking), chosen(next)) }];
  });
  const [first] = years;
  if (first === undefined) return undefined;
  const count = (of: 'all' | 'stayed'): number => years.reduce((sum, year) => sum + year[of], 0);
  return { since: first.year, all: count('all'), stayed: count('stayed'), years };
}

function stayedFrom(
  now: readonly RankedEntry[],
  next: readonly RankedEntry[],
): { all: number; stayed: number } {
  const later = new Set<Council>(next.flatMap(({ councils }) => councils));
  const stayed = now.filter(({ councils }) => councils.some((council) => later.has(council)));
  return { all: now.length, stayed: stayed.length };
}

/** The figures of the first places, those that tie for the last of them included; small councils left out. */
export function topOf(
  { ranked }: Pick<Ranking, 'ranked'>,
  places = TOP_PLACES,
): readonly RankedEntry[] {
  const fair = ranked.filter(({ small }) => !small);
  const last = fair[places - 1]?.figure.average_caseload;
  if (last === undefined) return fair;
  const after = fair.findIndex(({ figure }) => isMore(last, figure.average_caseload));
  return after === -1 ? fair : fair.slice(0, after);
}

const highestOf = onceFor((ranking: Ranking): ReadonlySet<RankedEntry> => new Set(topOf(ranking)));

/** Whether a figure is one of the ten highest of its year. */
export function isAmongHighest(ranking: Ranking, place: RankedEntry): boolean {
  return highestOf(ranking).has(place);
}
