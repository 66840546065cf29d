/** The headline over a trend: what the line shows, by rule, true for every council. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { isOver } from '../cap.ts';
import { inWords, oneDecimal, tenths } from '../format.ts';
import { currentRun, publishedIn, type Run, type YearFigure } from '../history.ts';

/** A change smaller than this is called little changed: half a case. */
const LITTLE = 0.5;

/**
 * A finding about a line of figures against the cap, and against England's average where that fell meanwhile.
 * @param history the council's years in force, oldest first
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
  if (first === last)
    return `One figure so far: ${oneDecimal(last.average_caseload)} in ${last.year}`;
  const run = currentRun(history, cap);
  if (run === undefined) {
    return `No figure for ${history.at(-1)?.year ?? ''}; ${oneDecimal(last.average_caseload)} in ${last.year}`;
  }
  const sides = published.map(({ average_caseload: average }) => isOver(average, cap));
  if (sides.every((over) => over === run.over)) return oneSided(published, history, england, cap);
  return run.over ? nowOver(run, history, england, cap) : nowUnder(run, published, history, cap);
}

/** All published figures are on one side of the cap. */
function oneSided(
  published: readonly PublishedFigure[],
  history: readonly YearFigure[],
  england: readonly YearFigure[],
  cap: number,
): string {
  const [first, last] = [published[0], published.at(-1)];
  if (first === undefined || last === undefined) return '';
  const complete = published.length === history.length;
  const when = complete
    ? `every year since ${first.year}`
    : `every year with a figure since ${first.year}`;
  const change = tenths(last.average_caseload - first.average_caseload);
  const while_ = change >= 0 ? whileEngland(first.year, last.year, england) : '';
  return `${sideOf(published, cap)} the cap ${when}, ${changeSince(change, first.year)}${while_}`;
}

function changeSince(change: number, year: number): string {
  if (change === 0) return `and the same now as in ${year}`;
  if (Math.abs(change) < LITTLE) return 'and little changed';
  return `and ${oneDecimal(Math.abs(change))} ${change > 0 ? 'higher' : 'lower'} than in ${year}`;
}

function nowOver(
  run: Run,
  history: readonly YearFigure[],
  england: readonly YearFigure[],
  cap: number,
): string {
  const last = history.at(-1)?.year ?? run.since;
  if (run.years > 1)
    return `Over the cap every year since ${run.since}${whileEngland(run.since, last, england)}`;
  const before = history.slice(0, -1);
  const earlier = currentRun(before, cap);
  if (earlier === undefined) return `Over the cap in ${last}, after a year without a figure`;
  const years = earlier.years === 1 ? 'a year' : `${inWords(earlier.years)} years`;
  const side = sideOf(publishedIn(before).slice(-earlier.years), cap).toLowerCase();
  return `Over the cap in ${last}, after ${years} ${side} it`;
}

function nowUnder(
  run: Run,
  published: readonly PublishedFigure[],
  history: readonly YearFigure[],
  cap: number,
): string {
  const inRun = published.slice(-run.years);
  const over = published.filter(({ average_caseload: average }) => isOver(average, cap));
  const when = run.years === 1 ? `in ${run.since}` : `since ${run.since}`;
  const before = history.find(({ year }) => year === run.since - 1)?.figure;
  const gap = before?.status === 'published' ? '' : ', with a year missing before that';
  const last = over.at(-1)?.year ?? run.since;
  const earlier =
    over.length === 1
      ? `over it in ${last}`
      : `over it in ${inWords(over.length)} of the years before`;
  return `${sideOf(inRun, cap)} the cap ${when}${gap}; ${earlier}`;
}

/** Over, under, or `at or under` where a figure equals the cap. */
function sideOf(figures: readonly PublishedFigure[], cap: number): string {
  const values = figures.map(({ average_caseload: average }) => average);
  if (values.some((value) => isOver(value, cap))) return 'Over';
  return values.includes(cap) ? 'At or under' : 'Under';
}

/** Says that England's average fell meanwhile, if it did by at least LITTLE. */
function whileEngland(from: number, to: number, england: readonly YearFigure[]): string {
  const at = (year: number): number | undefined =>
    publishedIn(england).find((figure) => figure.year === year)?.average_caseload;
  const [then, now] = [at(from), at(to)];
  return then !== undefined && now !== undefined && then - now >= LITTLE
    ? ', while England’s average fell'
    : '';
}
