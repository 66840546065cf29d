/** One council or area through the years: what is known, what is not, and runs over the cap. */
import type { Council } from '../../schemas/council.ts';
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import type { GssCode } from '../../schemas/cell.ts';
import { isOver } from '../cap/cap.ts';
import { inForce } from '../dataset.ts';
import { isSameUnit } from './combined-figures.ts';
import { inArea, inCouncil, isPublished, type ByPlace } from './figures.ts';

/** One year of a line; years before a council began or after it ended are not in it. */
export interface YearFigure {
  readonly year: number;
  /** Undefined where a release says nothing at all of the council. */
  readonly figure: Figure | undefined;
}

/** A council's years in force among the given ones, each with its figure. */
export function councilHistory(
  council: Council,
  figures: ByPlace<Figure>,
  years: readonly number[],
): YearFigure[] {
  return years
    .filter((year) => inForce(council, year))
    .map((year) => ({ year, figure: inCouncil(figures, council, year) }));
}

/** An area's years, each with its figure. */
export function areaHistory(
  code: GssCode,
  figures: ByPlace<Figure>,
  years: readonly number[],
): YearFigure[] {
  return years.map((year) => ({ year, figure: inArea(figures, code, year) }));
}

/** The published figures of a history, oldest first. */
export function publishedIn(history: readonly YearFigure[]): PublishedFigure[] {
  return history.map(({ figure }) => figure).filter(isPublished);
}

/**
 * The years of a history that may be compared with its last published figure: those after the last figure of another
 * unit. A combined figure is not compared with one of a council alone, so they are all of it for nearly every council.
 */
export function comparableHistory(history: readonly YearFigure[]): readonly YearFigure[] {
  const last = publishedIn(history).at(-1);
  if (last === undefined) return history;
  const other = history.findLastIndex(
    ({ figure }) => isPublished(figure) && !isSameUnit(figure, last),
  );
  return other === -1 ? history : history.slice(other + 1);
}

/** The published figures of these years, oldest first. */
export function comparableIn(history: readonly YearFigure[]): PublishedFigure[] {
  return publishedIn(comparableHistory(history));
}

/** Consecutive years on one side of the cap that end with the last year of a history. */
export interface Run {
  readonly over: boolean;
  readonly years: number;
  /** First year of the run. */
  readonly since: number;
}

/**
 * The run on one side of the cap up to the last year. A year without a figure ends a run:
 * nobody knows on which side it was.
 * @returns undefined if the last year has no figure
 */
export function currentRun(history: readonly YearFigure[], cap: number): Run | undefined {
  const last = history.at(-1)?.figure;
  if (!isPublished(last)) return undefined;
  const over = isOver(last.average_caseload, cap);
  const broken = history.findLastIndex(
    ({ figure }) => !isPublished(figure) || isOver(figure.average_caseload, cap) !== over,
  );
  const run = history.slice(broken + 1);
  return { over, years: run.length, since: run[0]?.year ?? last.year };
}
