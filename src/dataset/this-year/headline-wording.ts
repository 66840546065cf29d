/** What changed in a year as findings: headings of lists of changes, and the sentences over them. */
import { capNamed } from '../cap/cap-wording.ts';
import { namesOf, namesOrCount, possessiveOf } from '../text/council-names.ts';
import { capitalised, howMany, inWords, listed, oneDecimal } from '../text/format.ts';
import type { LargestChanges } from './largest-changes.ts';
import type { YearChange, YearChanges } from './year-changes.ts';

/**
 * How many averages rose and fell, and how many of them by more than is typical: `Of the 148 averages that can be …`.
 * @returns nothing where none can be compared
 */
export function changesSummary({ changes, year }: Pick<YearChanges, 'changes' | 'year'>): string[] {
  if (changes.length === 0) return [];
  const count = (fits: (change: YearChange) => boolean): number => changes.filter(fits).length;
  const ways = [
    `${howMany(count(({ by }) => by > 0))} were higher`,
    `${howMany(count(({ by }) => by < 0))} were lower`,
    `${howMany(count(({ by }) => by === 0))} were the same`,
  ].map((words) => words.replace(/^one were/, 'one was'));
  const more = count(({ size }) => size !== 'typical');
  return [
    `Of the ${changes.length} averages that can be compared with ${year - 1}, ${listed(ways)}.`,
    `For ${howMany(more)} of them, the change was more than is typical for a council of that size.`,
  ];
}

/** Who went over the cap, or is no longer over it: `North East Lincolnshire’s average was newly over the …`. */
export function crossingHeadline(
  changes: readonly YearChange[],
  side: 'over' | 'not over',
  { cap, year }: { readonly cap: number; readonly year: number },
): string {
  const where = `${side === 'over' ? 'newly' : 'no longer'} over ${capNamed(cap)} in ${year}`;
  const [first] = changes;
  if (first === undefined)
    return side === 'over'
      ? `No average was ${where}`
      : `No average came down from above ${capNamed(cap)} in ${year}`;
  if (changes.length === 1)
    return `${capitalised(possessiveOf(first.councils))} average was ${where}${unusualOne(first)}`;
  return `${capitalised(inWords(changes.length))} averages were ${where}${unusualOnes(changes)}`;
}

function unusualOne({ flagged, councils }: YearChange): string {
  if (!flagged) return '';
  return `, but ${councils.length > 1 ? 'their' : 'its'} count is unusual`;
}

function unusualOnes(changes: readonly YearChange[]): string {
  const flagged = changes.filter((one) => one.flagged).length;
  if (flagged === 0) return '';
  return `, ${inWords(flagged)} of them with ${flagged === 1 ? 'an unusual count' : 'unusual counts'}`;
}

/**
 * The largest rise or fall: `Leaving out unusual counts, the largest fall was 4.3, in Westmorland and Furness`.
 * @param place a region as it is in a sentence; empty for all of England
 */
export function largestHeadline({ way, leading, flagged }: LargestChanges, place = ''): string {
  const inPlace = place === '' ? '' : ` in ${place}`;
  const [first] = leading;
  if (first !== undefined) {
    const which = `largest ${way}${inPlace} was ${size(first)}, ${whereOf(leading)}`;
    return flagged.length === 0 ? `The ${which}` : `Leaving out unusual counts, the ${which}`;
  }
  const [odd] = flagged;
  const moved = way === 'rise' ? 'rose' : 'fell';
  if (odd === undefined)
    return `No average${inPlace} ${moved} by more than is typical for a council of its size`;
  return `${capitalised(possessiveOf(odd.councils))} average ${moved} most${inPlace}, by ${size(odd)}${unusualOne(odd)}`;
}

function size({ by }: YearChange): string {
  return oneDecimal(Math.abs(by));
}

function whereOf(changes: readonly YearChange[]): string {
  return `in ${namesOrCount(changes.map(({ councils }) => namesOf(councils)))}`;
}

/** Whose cases or social workers jumped. */
export function jumpsHeadline(councils: readonly YearChange['councils'][]): string {
  const [first] = councils;
  if (first === undefined) return 'No count changed so much that it has a flag';
  if (councils.length === 1)
    return `${capitalised(possessiveOf(first))} count jumped in a year, so ask about it first`;
  return `${capitalised(inWords(councils.length))} counts jumped in a year, so ask about them first`;
}

/** How many councils have no figure. */
export function missingHeadline(entries: YearChanges['missing'], year: number): string {
  const count = entries.reduce((sum, { councils }) => sum + councils.length, 0);
  if (count === 0) return `Every council in England had a figure for ${year}`;
  return `${capitalised(inWords(count))} ${count === 1 ? 'council' : 'councils'} had no figure for ${year}`;
}

/** Who has a figure again. */
export function againHeadline(entries: YearChanges['again'], year: number): string {
  const names = namesOrCount(entries.map(({ councils }) => namesOf(councils)));
  return `${capitalised(names)} had a figure again for ${year}`;
}

/** How many figures are of new councils, or of two that report together since, so that nothing can be compared. */
export function firstHeadline(entries: YearChanges['first'], year: number): string {
  const figures = entries.length === 1 ? 'average has' : 'averages have';
  return `${capitalised(inWords(entries.length))} ${figures} no comparable figure for ${year - 1}`;
}
