/** A council's rank through the years, and how often it was among the highest or over a cap. */
import type { Council } from '../../schemas/council.ts';
import { isOver } from '../cap/cap.ts';
import { isSameUnit } from '../figures/combined-figures.ts';
import { isAmongHighest } from './persistence.ts';
import { placeOf, type RankedEntry, type Ranking } from './ranking.ts';

/** A year in which a council has a rank. */
export interface RankInYear {
  readonly year: number;
  readonly place: RankedEntry;
  /** How many figures are ranked. */
  readonly of: number;
  /** Whether it is among the ten highest, which no small council is. */
  readonly amongHighest: boolean;
  readonly overCap: boolean;
}

/**
 * The years in which a council has a rank, in the order of the rankings. A combined figure and one of a council alone are
 * not compared, so only the years of the newest unit are among them.
 */
export function rankHistory(
  rankings: readonly Ranking[],
  council: Council,
  cap: number,
): readonly RankInYear[] {
  const all = rankings.flatMap((ranking) => {
    const place = placeOf(ranking, council);
    if (place === undefined) return [];
    return [
      {
        year: ranking.year,
        place,
        of: ranking.ranked.length,
        amongHighest: isAmongHighest(ranking, place),
        overCap: isOver(place.figure.average_caseload, cap),
      },
    ];
  });
  const newest = all.at(-1)?.place.figure;
  const other = all.findLastIndex(({ place }) => newest && !isSameUnit(place.figure, newest));
  return all.slice(other + 1);
}
