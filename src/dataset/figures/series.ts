/** Lines for trend charts: a value or the reason for a gap, year by year. */
import type { YearFigure } from './history.ts';
import { NOT_PUBLISHED_SHORT, REASON_SHORT } from './absence-wording.ts';

/** A year's value, or a few words that say why there is none. */
export type SeriesPoint =
  | { readonly year: number; readonly value: number }
  | { readonly year: number; readonly reason: string };

/** A history as points of a line. */
export function seriesPoints(history: readonly YearFigure[]): SeriesPoint[] {
  return history.map(({ year, figure }) => {
    if (figure?.status === 'published') return { year, value: figure.average_caseload };
    return {
      year,
      reason: figure === undefined ? NOT_PUBLISHED_SHORT : REASON_SHORT[figure.status],
    };
  });
}
