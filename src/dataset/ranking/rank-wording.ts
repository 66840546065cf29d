/** A rank in words, and how far it can be trusted. */
import { capitalised, inWords, oneDecimal, ordinal } from '../text/format.ts';
import type { RankUncertainty } from './rank-uncertainty.ts';
import type { RankedEntry } from './ranking.ts';

/**
 * A small council is never called highest or lowest: `149th of 149`.
 * `2nd highest of 149`, `joint 30th highest of 149`, `highest of 149`, `lowest of 149`.
 */
export function rankPhrase({ rank, tied, small }: RankedEntry, of: number): string {
  const joint = tied > 1 ? 'joint ' : '';
  if (small) return `${joint}${ordinal(rank)} of ${of}`;
  if (rank === 1) return `${joint}highest of ${of}`;
  if (rank + tied - 1 === of) return `${joint}lowest of ${of}`;
  return `${joint}${ordinal(rank)} highest of ${of}`;
}

/** What rounding to one decimal leaves open: nothing unless figures are equal. Empty then. */
export function rankRange({ rank, tied }: RankedEntry): string {
  if (tied === 1) return '';
  const [first, last] = [ordinal(rank), ordinal(rank + tied - 1)];
  // Others are figures: the one other may be the joint return of two councils.
  return tied === 2
    ? `One other published figure is the same. Unrounded, this one could be ${first} or ${last}.`
    : `${capitalised(inWords(tied - 1))} other published figures are the same. Unrounded, this one could be anywhere from ${first} to ${last}.`;
}

/** How far a rank can be trusted, in a sentence; empty where nobody else is near. */
export function rankUncertaintyPhrase({ by, highest, lowest, near }: RankUncertainty): string {
  if (near === 0) return '';
  const others = near === 1 ? 'one other figure' : `${inWords(near)} other figures`;
  return `One year does not tell it apart from ${others}: half of all councils of its size move by ${oneDecimal(by)} or more in a year, and so much would put it anywhere from ${ordinal(highest)} to ${ordinal(lowest)}.`;
}
