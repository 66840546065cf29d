/** Which years of a history are compared with each other: never across a change of unit. */
import { comparableIn, type YearFigure } from '../figures/history.ts';
import { splitIfKnown, type ChangeSplit } from './change-split.ts';

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
