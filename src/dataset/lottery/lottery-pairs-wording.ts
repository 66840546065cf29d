/** Sentences about councils within a distance of each other. */
import { rounded } from '../decimals/rounding.ts';
import { namesOf } from '../text/council-names.ts';
import { capitalised, inWords, oneDecimal } from '../text/format.ts';
import type { FlaggedEntry } from './flagged-entries.ts';
import type { NearPair } from './lottery-pairs.ts';
import { ratioText } from './lottery-wording.ts';

/** The widest gap as a headline: `Averages of 10.1 in Islington and 19.5 in Bedford, 45 miles apart`. */
export function pairFinding({ lowest, highest, apart }: NearPair): string {
  return `Averages of ${average(lowest)} in ${names(lowest)} and ${average(highest)} in ${names(highest)}, ${rounded(apart, 0)} miles apart`;
}

/**
 * What the headline is, in two sentences.
 * @param wider how many pairs with an unusual count have a wider gap
 */
export function pairDetail({ ratio }: NearPair, miles: number, wider: number): string {
  const times = `The higher average is ${ratioText(ratio)} times the lower.`;
  const gap = `the widest gap between two councils within ${miles} miles of each other`;
  return wider === 0
    ? `${times} This is ${gap}.`
    : `${times} Leaving out unusual counts, this is ${gap}.`;
}

/**
 * The pairs with an unusual count that are wider than the one that leads: how many, and what to ask about the widest.
 * @param wider widest first; empty if there is none
 */
export function askedAbout(wider: readonly NearPair[]): string {
  const [widest] = wider;
  if (widest === undefined) return '';
  const { lowest, highest, ratio } = widest;
  const figures = `${names(highest)} (${average(highest)}) and ${names(lowest)} (${average(lowest)})`;
  const gap =
    wider.length === 1
      ? `One gap is wider, ${ratioText(ratio)} times, between ${figures}.`
      : `${capitalised(inWords(wider.length))} gaps are wider. The widest, ${ratioText(ratio)} times, is between ${figures}.`;
  return [gap, ...askSentences(widest)].join(' ');
}

/** What to ask about each figure of a pair. */
export function askSentences({ lowest, highest }: NearPair): string[] {
  return [highest, lowest]
    .filter(({ flag }) => flag !== '')
    .map((entry) => `The count for ${names(entry)} is unusual. ${entry.flag}.`);
}

function average({ figure }: FlaggedEntry): string {
  return oneDecimal(figure.average_caseload);
}

function names({ councils }: FlaggedEntry): string {
  return namesOf(councils);
}
