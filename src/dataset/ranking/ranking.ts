/**
 * The rule for ranks.
 *
 * - Competition ranking (1, 2, 2, 4): a figure's rank is 1 plus the number of figures that are greater, so that the
 *   highest caseload comes first and equal figures share a rank.
 * - Figures are compared as they are published, to one decimal. Where several are equal, each could have any of their
 *   ranks before it was rounded.
 * - A combined figure is ranked once, for both of its councils (figures/combined-figures.ts).
 * - A missing figure is listed with its reason. It has no rank.
 * - A small council has a rank. It is never called highest or lowest, because one or two people change its average.
 *
 * How far a rank can be trusted from one year to the next is in rank-uncertainty.ts.
 */
import type { Council } from '../../schemas/council.ts';
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import { inCouncil, isPublished, type ByPlace } from '../figures/figures.ts';

/** A council with fewer FTE case holders than this is small. */
export const SMALL_FTE = 20;

/** One figure of one year with the council, or the two councils of a joint return, it belongs to. */
export interface Entry<F extends Figure = Figure> {
  /** In alphabetical order of name. */
  readonly councils: readonly [Council, ...Council[]];
  readonly figure: F;
}

export interface Ranked extends Entry<PublishedFigure> {
  /** 1 is the highest average caseload. */
  readonly rank: number;
  /** How many figures share the rank, this one included. */
  readonly tied: number;
  /** Whether it is the figure of a small council. */
  readonly small: boolean;
}

export interface Ranking {
  readonly year: number;
  /** Highest first; equal figures by name. */
  readonly ranked: readonly Ranked[];
  /** Figures that were not published, by name. */
  readonly unranked: readonly Entry[];
}

/** Every figure of a year, a joint return once. */
export function entriesOf(
  councils: readonly Council[],
  figures: ByPlace<Figure>,
  year: number,
): Entry[] {
  const byFigure = new Map<Figure, [Council, ...Council[]]>();
  for (const council of [...councils].sort(byName)) {
    const figure = inCouncil(figures, council, year);
    if (figure === undefined) continue;
    const together = byFigure.get(figure);
    if (together === undefined) byFigure.set(figure, [council]);
    else together.push(council);
  }
  return [...byFigure].map(([figure, together]) => ({ councils: together, figure }));
}

/** Ranks the councils of a year by the published figure. */
export function rankCouncils(
  councils: readonly Council[],
  figures: ByPlace<Figure>,
  year: number,
): Ranking {
  const entries = entriesOf(councils, figures, year);
  const published = entries.filter(hasFigure);
  return {
    year,
    ranked: published.map((entry) => rankAmong(entry, published)).sort(byRank),
    unranked: entries.filter((entry) => !hasFigure(entry)),
  };
}

/**
 * Ranks one figure among others: 1 plus the number of figures that are greater.
 * Published figures are rounded to one decimal, so only equal ones can stand in another order:
 * the true rank lies between `rank` and `rank + tied - 1`.
 */
function rankAmong(entry: Entry<PublishedFigure>, all: readonly Entry<PublishedFigure>[]): Ranked {
  const { average_caseload: average } = entry.figure;
  return {
    ...entry,
    rank: 1 + all.filter(({ figure }) => figure.average_caseload > average).length,
    tied: all.filter(({ figure }) => figure.average_caseload === average).length,
    small: isSmall(entry.figure),
  };
}

/** Whether so few social workers have cases that one or two of them change the average a lot. */
export function isSmall({ case_holders_fte: fte }: PublishedFigure): boolean {
  return fte < SMALL_FTE;
}

/** Every figure of a ranking: the ranked ones, highest first, then those that are missing, by name. */
export function allEntries({ ranked, unranked }: Pick<Ranking, 'ranked' | 'unranked'>): Entry[] {
  return [...ranked, ...unranked];
}

/** The highest figures of a year, ties included; small councils left out. */
export function highest({ ranked }: Ranking): readonly Ranked[] {
  const fair = ranked.filter(({ small }) => !small);
  return fair.filter((entry) => isEqual(entry, fair[0]));
}

/** The lowest figures of a year, ties included; small councils left out. */
export function lowest({ ranked }: Ranking): readonly Ranked[] {
  const fair = ranked.filter(({ small }) => !small);
  return fair.filter((entry) => isEqual(entry, fair.at(-1)));
}

/** The place of a council in a ranking; undefined if it has no figure that year. */
export function placeOf({ ranked }: Ranking, council: Council): Ranked | undefined {
  return ranked.find(({ councils }) => councils.includes(council));
}

function isEqual({ figure }: Ranked, other: Ranked | undefined): boolean {
  return figure.average_caseload === other?.figure.average_caseload;
}

/** Narrows an entry to one with a published figure. */
export function hasFigure(entry: Entry): entry is Entry<PublishedFigure> {
  return isPublished(entry.figure);
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || byName(a.councils[0], b.councils[0]);
}

/** Alphabetical order of councils, independent of the machine's locale. */
export function byName(a: Pick<Council, 'name'>, b: Pick<Council, 'name'>): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
