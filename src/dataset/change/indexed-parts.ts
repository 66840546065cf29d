/** Cases and staff through the years as index numbers, so that both can be seen in one chart. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { divide, fractionOf, quotient, roundedFraction } from '../decimals/fraction.ts';
import { REASON_SHORT, NOT_PUBLISHED_SHORT } from '../figures/absence-wording.ts';
import { isPublished } from '../figures/figures.ts';
import type { YearFigure } from '../figures/history.ts';
import type { SeriesPoint } from '../figures/series.ts';
import { splitIfKnown, type ChangeSplit } from './change-split.ts';

/** One year of a history beside its first comparable year. */
export interface IndexedYear {
  readonly year: number;
  /** The published figure; undefined where there is none that is compared. */
  readonly figure: PublishedFigure | undefined;
  /** Cases and FTE where those of the first year are 100, to one decimal; or why there is none. */
  readonly cases: SeriesPoint;
  readonly fte: SeriesPoint;
  /** The change from the year before; undefined where either has no figure. */
  readonly change: ChangeSplit | undefined;
}

/**
 * The years of a history from its first comparable one on.
 * @param first the first comparable figure, whose cases and FTE are 100 each
 */
export function indexedParts(
  history: readonly YearFigure[],
  first: PublishedFigure,
): readonly IndexedYear[] {
  const years = history.filter(({ year }) => year >= first.year);
  return years.map(({ year, figure }, index): IndexedYear => {
    const change = splitIfKnown(years[index - 1]?.figure, figure);
    if (!isPublished(figure)) {
      const reason = figure === undefined ? NOT_PUBLISHED_SHORT : REASON_SHORT[figure.status];
      const none = { year, reason };
      return { year, figure: undefined, cases: none, fte: none, change };
    }
    return {
      year,
      figure,
      cases: { year, value: indexOf(figure.cases, first.cases) },
      fte: { year, value: indexOf(figure.case_holders_fte, first.case_holders_fte) },
      change,
    };
  });
}

/** A number for each hundred of the first one, which is above zero. */
function indexOf(value: number, first: number): number {
  return roundedFraction(divide(fractionOf(value), quotient(first, 100)), 1);
}
