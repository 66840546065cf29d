/** One council's figure against a cap, in sentences: on its page, and again where a reader comes with another cap. */
import { isOver } from './cap.ts';
import { inWords, oneDecimal } from '../text/format.ts';
import { currentRun, publishedIn, type YearFigure } from '../figures/history.ts';
import { againstCap, apart } from '../ranking/rank-wording.ts';

/** What a sentence about a figure needs. */
export interface StatedFigure {
  /** The council, or both of a joint return, as they stand in a sentence. */
  readonly names: string;
  readonly year: number;
  readonly average: number;
  /** England's average of the same year, if published. */
  readonly england: number | undefined;
}

/** The figure in a plain sentence that can be quoted. */
export function figureSentence(
  { names, year, average, england }: StatedFigure,
  cap: number,
): string {
  const beside =
    england === undefined ? '' : ` and ${apart(average, england)} England’s ${oneDecimal(england)}`;
  return `On 30 September ${year}, social workers in ${names} who held cases had ${oneDecimal(average)} each on average, ${againstCap(average, cap)}${beside}.`;
}

/** `at it`, `0.8 above`: short, beside the words 'against the cap'. */
export function shortAgainst(average: number, cap: number): string {
  return average === cap ? 'at it' : apart(average, cap);
}

/**
 * For how long a line has been over the cap: `six years in a row`, `in 2025`, `in 2025 and five earlier years`.
 * @returns undefined if its last year is not over it, or has no figure
 */
export function overSince(history: readonly YearFigure[], cap: number): string | undefined {
  const run = currentRun(history, cap);
  if (run?.over !== true) return undefined;
  if (run.years > 1) return `${inWords(run.years)} years in a row`;
  const earlier = publishedIn(history).filter(
    ({ year, average_caseload: average }) => year < run.since && isOver(average, cap),
  ).length;
  if (earlier === 0) return `in ${run.since}`;
  return `in ${run.since} and ${inWords(earlier)} earlier ${earlier === 1 ? 'year' : 'years'}`;
}
