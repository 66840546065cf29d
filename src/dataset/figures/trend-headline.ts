/** The headline over a trend: what the line shows, by rule, true for every council. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { isOver } from '../cap/cap.ts';
import { isMore, minus } from '../decimals/decimal.ts';
import { inWords, oneDecimal } from '../text/format.ts';
import { currentRun, publishedIn, type Run, type YearFigure } from './history.ts';
import { isSmall } from '../ranking/ranking.ts';

/** A change smaller than this is called about the same: half a case. */
const LITTLE = 0.5;

/** A line with at least two figures, and what it is seen against. */
interface Line {
  /** Years in force, oldest first. */
  readonly history: readonly YearFigure[];
  readonly first: PublishedFigure;
  readonly last: PublishedFigure;
  readonly england: readonly YearFigure[];
  readonly cap: number;
  /** The council was abolished: its line is told in the past. */
  readonly ended: boolean;
}

/**
 * A finding about a line of figures against the cap, and against England's average where that fell meanwhile.
 * @param history the council's years in force, oldest first; one that ends before England's is told in the past
 * @param england England's years
 */
export function trendHeadline(
  history: readonly YearFigure[],
  england: readonly YearFigure[],
  cap: number,
): string {
  const published = publishedIn(history);
  const [first, last] = [published[0], published.at(-1)];
  if (first === undefined || last === undefined) return 'No figure has been published';
  const newest = history.at(-1)?.year ?? last.year;
  const ended = newest < (england.at(-1)?.year ?? newest);
  if (first === last)
    return `One figure${ended ? '' : ' so far'}: ${oneDecimal(last.average_caseload)} in ${last.year}`;
  const run = currentRun(history, cap);
  if (run === undefined)
    return `No figure for ${newest}; ${oneDecimal(last.average_caseload)} in ${last.year}`;
  const line = { history, first, last, england, cap, ended };
  const sides = published.map(({ average_caseload: average }) => isOver(average, cap));
  if (sides.every((over) => over === run.over)) return oneSided(line, published);
  return run.over ? nowOver(line, run) : nowUnder(line, run);
}

/** All published figures are on one side of the cap. */
function oneSided(line: Line, published: readonly PublishedFigure[]): string {
  const complete = published.length === line.history.length;
  const when = complete ? everyYear(line, line.first.year) : 'in every year with a figure';
  return `${sideOf(published, line.cap)} the cap ${when}, ${course(line, published)}`;
}

/** How the figures went from the first to the last. A small council's swing too much to compare two of them. */
function course(line: Line, published: readonly PublishedFigure[]): string {
  const averages = published.map(({ average_caseload: average }) => average);
  if (isSmall(line.last))
    return `between ${oneDecimal(Math.min(...averages))} and ${oneDecimal(Math.max(...averages))}`;
  const change = minus(line.last.average_caseload, line.first.average_caseload);
  return `and ${changeSince(line, change)}${change >= 0 ? whileEngland(line, line.first.year) : ''}`;
}

function changeSince({ first, last, ended }: Line, change: number): string {
  const then = first.year;
  if (Math.abs(change) < LITTLE) {
    const about = change === 0 ? 'the same' : 'about the same';
    return ended ? `${about} in ${last.year} as in ${then}` : `${about} now as in ${then}`;
  }
  const way = `${oneDecimal(Math.abs(change))} ${change > 0 ? 'higher' : 'lower'}`;
  return ended ? `${way} in ${last.year} than in ${then}` : `${way} than in ${then}`;
}

function nowOver(line: Line, run: Run): string {
  if (run.years > 1)
    return `Over the cap ${everyYear(line, run.since)}${whileEngland(line, run.since)}`;
  const before = line.history.slice(0, -1);
  const earlier = currentRun(before, line.cap);
  if (earlier === undefined) return `Over the cap in ${run.since}, after a year without a figure`;
  const years = earlier.years === 1 ? 'a year' : `${inWords(earlier.years)} years`;
  const side = sideOf(publishedIn(before).slice(-earlier.years), line.cap).toLowerCase();
  return `Over the cap in ${run.since}, after ${years} ${side} it`;
}

function nowUnder(line: Line, run: Run): string {
  const within = publishedIn(line.history.slice(-run.years));
  const when = run.years === 1 ? `in ${run.since}` : span(line, run.since);
  const before = line.history.slice(0, -run.years);
  const gap =
    before.at(-1)?.figure?.status === 'published' ? '' : ', after a year without a figure';
  return `${sideOf(within, line.cap)} the cap ${when}${gap}; ${earlierOver(before, line.cap)}`;
}

/** `over it in 2018`, `over it in all eight years before`, `over it in three of the five years before`. */
function earlierOver(before: readonly YearFigure[], cap: number): string {
  const published = publishedIn(before);
  const over = published.filter(({ average_caseload: average }) => isOver(average, cap));
  if (over.length === 1) return `over it in ${over[0]?.year ?? ''}`;
  const years = `years ${published.length === before.length ? '' : 'with a figure '}before`;
  if (over.length < published.length)
    return `over it in ${inWords(over.length)} of the ${inWords(published.length)} ${years}`;
  return over.length === 2
    ? `over it in both ${years}`
    : `over it in all ${inWords(over.length)} ${years}`;
}

/** `every year since 2017`; of a council that is no more, `every year from 2017 to 2022`, `in 2017 and 2018`. */
function everyYear(line: Line, from: number): string {
  const when = span(line, from);
  return when.startsWith('in ') ? when : `every year ${when}`;
}

function span({ history, ended }: Line, from: number): string {
  const to = history.at(-1)?.year ?? from;
  if (!ended) return `since ${from}`;
  return to === from + 1 ? `in ${from} and ${to}` : `from ${from} to ${to}`;
}

/** Over, under, or `at or under` where a figure equals the cap. */
function sideOf(figures: readonly PublishedFigure[], cap: number): string {
  const values = figures.map(({ average_caseload: average }) => average);
  if (values.some((value) => isOver(value, cap))) return 'Over';
  return values.includes(cap) ? 'At or under' : 'Under';
}

/** Says that England's average fell from a year to the line's last, if it did by at least LITTLE. */
function whileEngland({ england, last }: Line, from: number): string {
  const at = (year: number): number | undefined =>
    publishedIn(england).find((figure) => figure.year === year)?.average_caseload;
  const [then, now] = [at(from), at(last.year)];
  return then !== undefined && now !== undefined && !isMore(LITTLE, minus(then, now))
    ? ', while England’s average fell'
    : '';
}
