/** Lines for trend charts: a value or the reason for a gap, year by year. */
import type { Figure } from '../../schemas/figure.ts';
import { isSameUnit } from './combined-figures.ts';
import type { YearFigure } from './history.ts';
import { NOT_PUBLISHED_SHORT, REASON_SHORT } from './absence-wording.ts';

/** A year's value, or a few words that say why there is none. */
export type SeriesPoint =
  | {
      readonly year: number;
      readonly value: number;
      /** It is of another unit than the value before, so that no line joins them. */
      readonly apart?: true;
    }
  | { readonly year: number; readonly reason: string };

/** A history as points of a line. */
export function seriesPoints(history: readonly YearFigure[]): SeriesPoint[] {
  let before: Figure | undefined;
  return history.map(({ year, figure }) => {
    if (figure?.status === 'published') {
      const joins = before === undefined || isSameUnit(before, figure);
      before = figure;
      return { year, value: figure.average_caseload, ...(joins ? {} : { apart: true as const }) };
    }
    return {
      year,
      reason: figure === undefined ? NOT_PUBLISHED_SHORT : REASON_SHORT[figure.status],
    };
  });
}
