/** A flag in a few words, for tables, charts and cards. The sentences about it are in flag-wording.ts. */
import { apart } from '../decimals/decimal.ts';
import { fractionOf } from '../decimals/fraction.ts';
import { listed, oneDecimal, thousands } from '../text/format.ts';
import { percentApart } from './far-from.ts';
import type { Flag } from './flag.ts';

/** What is used of a flag. */
export type FlagNumbers = Pick<Flag, 'kind' | 'value' | 'against'>;

/** What was found, in a few words: `few cases for its children in need`, or for a jump `cases up 59%`. */
function found({ kind, value, against }: FlagNumbers): string {
  const up = value > against;
  const way = up ? 'up' : 'down';
  switch (kind) {
    case 'cases-share':
      return up ? 'many cases for its children in need' : 'few cases for its children in need';
    case 'staff-share':
      return `${up ? 'high' : 'low'} share of social workers with cases`;
    case 'cases-jump':
      return `cases ${way} ${percentage(value, against)}`;
    case 'fte-jump':
      return `workers with cases ${way} ${percentage(value, against)}`;
    case 'average-jump':
      return `average ${way} ${difference(value, against)}`;
  }
}

function isJump({ kind }: FlagNumbers): boolean {
  return kind === 'cases-jump' || kind === 'fte-jump' || kind === 'average-jump';
}

/** Whether any of them is about a change in a year: of the cases, the social workers with cases or the average. */
export function hasJumped(flags: readonly FlagNumbers[]): boolean {
  return flags.some(isJump);
}

/**
 * Several flags as items of a list; what changed in a year is one of them: `cases up 59% and workers with cases up 55% in a
 * year`. The share of social workers with cases is left out where their number changed, which says as much.
 */
export function flagItems(flags: readonly FlagNumbers[]): string[] {
  const jumps = flags.filter(isJump).map(found);
  const hasWorkers = flags.some(({ kind }) => kind === 'fte-jump');
  const others = flags
    .filter((flag) => !isJump(flag) && !(hasWorkers && flag.kind === 'staff-share'))
    .map(found);
  return jumps.length === 0 ? others : [...others, `${listed(jumps)} in a year`];
}

/** That a figure has a flag, where there is no room for more. */
export const UNUSUAL_COUNT = 'The count is unusual, so ask about it first.';

/**
 * Which years of a line of figures have a flag, as a sentence: `The counts of 2018 and 2019 are unusual, …`. None for no years.
 * @param former whether they are of a council that was abolished, which nobody can ask
 */
export function unusualYears(years: readonly number[], former = false): string[] {
  if (years.length === 0) return [];
  const [counts, are, them] =
    years.length === 1 ? ['count', 'is', 'it'] : ['counts', 'are', 'them'];
  const ask = former ? '' : `, so ask about ${them} first`;
  return [`The ${counts} of ${listed(years.map(String))} ${are} unusual${ask}.`];
}

/**
 * All flags of a figure in a few words: `Ask first: few cases for its children in need and average down 10.2 in a year`.
 * @returns nothing where there is no flag
 */
export function flagNote(flags: readonly FlagNumbers[]): string {
  return flags.length === 0 ? '' : `Ask first: ${listed(flagItems(flags))}`;
}

/** How far a number is from what it is compared with, in whole per cent: `48%`. */
export function percentage(value: number, against: number): string {
  return `${thousands(percentApart(fractionOf(value), fractionOf(against)))}%`;
}

/** How far an average is from the one before it: `10.2`. */
export function difference(value: number, against: number): string {
  return oneDecimal(apart(value, against));
}
