/** The headline over a trend: the whole course of the line against the cap, by rule, true for every council. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { distanceFromCap, isOver } from '../cap/cap.ts';
import { PROPOSED_CAP } from '../cap/cap-range.ts';
import { isEqual } from '../decimals/decimal.ts';
import { inWords, listed, oneDecimal } from '../text/format.ts';
import {
  comparableHistory,
  currentRun,
  publishedIn,
  type Run,
  type YearFigure,
} from './history.ts';

/** A line with at least two figures, and what it is seen against. */
interface Line {
  /** Years in force, oldest first. */
  readonly history: readonly YearFigure[];
  readonly published: readonly PublishedFigure[];
  readonly cap: number;
  /** The council was abolished, so that its line ends before the newest year. */
  readonly ended: boolean;
}

/**
 * A finding about a line of figures. It gives the range of all figures, or how far they are over the cap, so that a
 * small difference never sounds like a large one, and it never compares the first figure with the last.
 * A combined figure and one of a council alone are not compared: only the years of the present unit count.
 * @param history the council's years in force, oldest first
 * @param england England's years: a line that ends before them is one of a council that was abolished
 */
export function trendHeadline(
  history: readonly YearFigure[],
  england: readonly YearFigure[],
  cap: number,
): string {
  const comparable = comparableHistory(history);
  const first = comparable.length < history.length ? publishedIn(comparable)[0] : undefined;
  const finding = findingOver(comparable, england, cap, first);
  if (first === undefined || publishedIn(comparable).length === 1) return finding;
  return `${finding}, ${first.joint_with === undefined ? 'reporting alone' : 'in a combined figure'} since ${first.year}`;
}

/**
 * The finding about years that may be compared.
 * @param first the first figure after a change of unit, if there was one
 */
function findingOver(
  history: readonly YearFigure[],
  england: readonly YearFigure[],
  cap: number,
  first: PublishedFigure | undefined,
): string {
  const published = publishedIn(history);
  const last = published.at(-1);
  if (last === undefined) return 'No figure has been published';
  const newest = history.at(-1)?.year ?? last.year;
  const ended = newest < (england.at(-1)?.year ?? newest);
  const value = `${oneDecimal(last.average_caseload)} in ${last.year}`;
  if (published.length === 1)
    return `The only ${onlyOne(first)}${ended ? ' was' : ' so far is'} ${value}`;
  const run = currentRun(history, cap);
  if (run === undefined) return `No figure for ${newest}, after ${value}`;
  const line = { history, published, cap, ended };
  const isOneSided = published.every(
    ({ average_caseload: average }) => isOver(average, cap) === run.over,
  );
  if (isOneSided) return oneSided(line);
  return run.over ? nowOver(line, run) : nowUnder(line, run);
}

/** What the only figure is called: after a change of unit there were figures of another one before. */
function onlyOne(first: PublishedFigure | undefined): string {
  if (first === undefined) return 'figure';
  return first.joint_with === undefined ? 'figure of its own' : 'combined figure';
}

/** All published figures are on one side of the cap. */
function oneSided(line: Line): string {
  const { history, published, cap } = line;
  const side = `${sideOf(published, cap)} ${named(cap)}`;
  const complete = published.length === history.length;
  if (published.length === 2)
    return `${side} in both years${complete ? '' : ' with a figure'}, ${bothOf(published)}`;
  const when = complete ? everyYear(line, history[0]?.year ?? 0) : 'in every year with a figure';
  return `${side} ${when}, ${rangeOf(published)}`;
}

/** `at 14.0 in 2017 and 19.5 in 2018`: two figures have no range. */
function bothOf(published: readonly PublishedFigure[]): string {
  const values = published.map(({ average_caseload: average }) => oneDecimal(average));
  if (values[0] === values[1]) return `at ${values[0]} each time`;
  return `at ${published.map(({ year }, index) => `${values[index]} in ${year}`).join(' and ')}`;
}

/** More years than these are not named beside a figure. */
const MOST_YEARS = 2;

/**
 * `between 11.5 in 2020 and 19.9 in 2017`, `between 15.8 (2025) and 19.4 (2017 and 2018)`. Both ends have their years, or
 * neither does.
 */
function rangeOf(published: readonly PublishedFigure[]): string {
  const averages = published.map(({ average_caseload: average }) => average);
  const ends = [Math.min(...averages), Math.max(...averages)] as const;
  if (isEqual(...ends)) return `always at ${oneDecimal(ends[0])}`;
  const years = ends.map((end) => yearsAt(end, published));
  const most = Math.max(...years.map(({ length }) => length));
  const [lowest, highest] = ends.map((end, index) => {
    const when = listed((years[index] ?? []).map(String));
    if (most > MOST_YEARS) return oneDecimal(end);
    return most === 1 ? `${oneDecimal(end)} in ${when}` : `${oneDecimal(end)} (${when})`;
  });
  return `between ${lowest} and ${highest}`;
}

function yearsAt(value: number, published: readonly PublishedFigure[]): number[] {
  return published
    .filter(({ average_caseload: average }) => isEqual(average, value))
    .map(({ year }) => year);
}

function nowOver(line: Line, run: Run): string {
  const { history, cap } = line;
  const by = distances(history.slice(-run.years), cap);
  const before = history.slice(0, -run.years);
  const earlier = overBefore(before, cap);
  const again = earlier === '' ? '' : `, and over it in ${earlier}`;
  if (run.years > 1) return `Over ${named(cap)} ${everyYear(line, run.since)}, by ${by}${again}`;
  const over = `Over ${named(cap)} by ${by} in ${run.since}`;
  const last = currentRun(before, cap);
  if (last === undefined) return `${over}, after a year without a figure${again}`;
  if (again !== '') return `${over}${again}`;
  const years = last.years === 1 ? 'a year' : `${inWords(last.years)} years`;
  const side = sideOf(publishedIn(before).slice(-last.years), cap).toLowerCase();
  return `${over}, after ${years} ${side} it`;
}

function nowUnder(line: Line, run: Run): string {
  const { history, cap } = line;
  const within = publishedIn(history.slice(-run.years));
  const side = `${sideOf(within, cap)} ${named(cap)}`;
  const by =
    sideOf(within, cap) === 'Under' ? `by ${distances(history.slice(-run.years), cap)}` : '';
  const when = run.years === 1 ? `in ${run.since}` : span(line, run.since);
  const before = history.slice(0, -run.years);
  const isAfterGap = publishedIn(before.slice(-1)).length === 0;
  const finding = [side, run.years === 1 ? by : '', when].filter((part) => part !== '').join(' ');
  const gap = isAfterGap ? ', after a year without a figure' : '';
  return `${finding}${gap}${earlierOver(before, cap, isAfterGap)}`;
}

/** `, after 20.3 in 2018`, ` but over it in all eight years before`, ` but over it in three of the five years before`. */
function earlierOver(before: readonly YearFigure[], cap: number, isAfterGap: boolean): string {
  const [first, ...others] = overIn(before, cap);
  if (first !== undefined && others.length === 0)
    return `${isAfterGap ? ' and' : ', after'} ${oneDecimal(first.average_caseload)} in ${first.year}`;
  return `${isAfterGap ? ', but' : ' but'} over it in ${overBefore(before, cap)}`;
}

/** In which of the years before it was over the cap: `2019`, `both years before`, `five of the eight years before`; empty for none. */
function overBefore(before: readonly YearFigure[], cap: number): string {
  const published = publishedIn(before);
  const over = overIn(before, cap);
  const years = `${published.length === before.length ? 'years' : 'figures'} before`;
  if (over.length < 2) return over.map(({ year }) => `${year}`).join('');
  if (over.length < published.length)
    return `${inWords(over.length)} of the ${inWords(published.length)} ${years}`;
  return over.length === 2 ? `both ${years}` : `all ${inWords(over.length)} ${years}`;
}

function overIn(history: readonly YearFigure[], cap: number): PublishedFigure[] {
  return publishedIn(history).filter(({ average_caseload: average }) => isOver(average, cap));
}

/** How far figures are from the cap: `0.9`, or `0.2 to 1.5`. */
function distances(history: readonly YearFigure[], cap: number): string {
  const away = publishedIn(history).map(({ average_caseload: average }) =>
    Math.abs(distanceFromCap(average, cap)),
  );
  const [least, most] = [Math.min(...away), Math.max(...away)];
  return isEqual(least, most) ? oneDecimal(least) : `${oneDecimal(least)} to ${oneDecimal(most)}`;
}

/** `every year since 2017`; of an abolished council `every year from 2017 to 2022`, `in 2017 and 2018`. */
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

/** `the cap` is the proposed one; a cap that the reader has moved is named. */
function named(cap: number): string {
  return cap === PROPOSED_CAP ? 'the cap' : `a cap of ${cap}`;
}
