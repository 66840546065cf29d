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
import { entryOf, type FigureEntry } from '../figures/combined-figures.ts';
import { entriesOf, hasFigure, type ByPlace } from '../figures/figures.ts';
import { onceFor } from '../once.ts';
import { compareDecimals, isMore } from '../decimals/decimal.ts';
import { byName } from '../text/council-names.ts';

/** A council with fewer FTE social workers with cases than this is small. */
export const SMALL_FTE = 20;

export interface RankedEntry extends FigureEntry<PublishedFigure> {
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
  readonly ranked: readonly RankedEntry[];
  /** Figures that were not published, by name. */
  readonly unranked: readonly FigureEntry[];
}

/** Ranks the councils of a year by the published figure. */
export function rankCouncils(
  councils: readonly Council[],
  figures: ByPlace<Figure>,
  year: number,
): Ranking {
  const entries = entriesOf(councils, figures, year);
  return {
    year,
    ranked: ranked(entries.filter(hasFigure)),
    unranked: entries.filter((entry) => !hasFigure(entry)),
  };
}

/**
 * Ranks figures among each other: 1 plus the number of figures that are greater.
 * Published figures are rounded to one decimal, so only equal ones can stand in another order:
 * the true rank lies between `rank` and `rank + tied - 1`.
 */
function ranked(entries: readonly FigureEntry<PublishedFigure>[]): RankedEntry[] {
  const groups = Map.groupBy(entries.toSorted(byAverage), ({ figure }) => figure.average_caseload);
  let rank = 1;
  return [...groups.values()].flatMap((group) => {
    const place = { rank, tied: group.length };
    rank += group.length;
    return group.map((entry) => ({ ...entry, ...place, small: isSmall(entry.figure) }));
  });
}

/** The highest average first, equal ones by name. */
function byAverage(a: FigureEntry<PublishedFigure>, b: FigureEntry<PublishedFigure>): number {
  return (
    compareDecimals(b.figure.average_caseload, a.figure.average_caseload) ||
    byName(a.councils[0], b.councils[0])
  );
}

/** Whether so few social workers have cases that one or two of them change the average a lot. */
export function isSmall({
  case_holders_fte: fte,
}: Pick<PublishedFigure, 'case_holders_fte'>): boolean {
  return isMore(SMALL_FTE, fte);
}

/** Every figure of a ranking: the ranked ones, highest first, then those that are missing, by name. */
export const allEntries = onceFor(
  ({ ranked, unranked }: Pick<Ranking, 'ranked' | 'unranked'>): readonly FigureEntry[] => [
    ...ranked,
    ...unranked,
  ],
);

/** The place of a council in a ranking; undefined if it has no figure that year. */
export function placeOf(ranking: Ranking, council: Council): RankedEntry | undefined {
  return entryOf(ranking.ranked, council);
}
