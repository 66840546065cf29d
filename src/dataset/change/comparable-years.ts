/** Which years of a history are compared with each other: never across a change of unit. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { isSameUnit } from '../figures/combined-figures.ts';
import { publishedIn, type YearFigure } from '../figures/history.ts';
import { splitIfKnown, type ChangeSplit } from './change-split.ts';

/**
 * The last published figures of a history that are of one unit, oldest first: a combined figure is not compared with
 * one of a council alone, so those before a change of unit are left out.
 */
export function comparableIn(history: readonly YearFigure[]): PublishedFigure[] {
  const published = publishedIn(history);
  const last = published.at(-1);
  if (last === undefined) return [];
  const otherUnit = published.findLastIndex((figure) => !isSameUnit(figure, last));
  return published.slice(otherUnit + 1);
}

/** The changes worth a sentence: since the first comparable year, and in the last year where that is another change. */
export interface SplitsOfHistory {
  readonly since: ChangeSplit | undefined;
  readonly inYear: ChangeSplit | undefined;
}

/** Splits the newest change of a history and the one since its first comparable year. */
export function splitsOf(history: readonly YearFigure[]): SplitsOfHistory {
  const figures = comparableIn(history);
  const [first, last] = [figures[0], figures.at(-1)];
  const before = figures.at(-2);
  const isNextYear = before !== undefined && before.year + 1 === last?.year;
  return {
    since: first === last ? undefined : splitIfKnown(first, last),
    inYear: isNextYear && before !== first ? splitIfKnown(before, last) : undefined,
  };
}
