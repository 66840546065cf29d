/** A rank in words. How easily it changes is in rank-uncertainty-wording.ts. */
import { ordinal } from '../text/format.ts';
import type { RankedEntry } from './ranking.ts';

/** The end of a ranking from which a rank is counted. */
type End = 'highest' | 'lowest';

/**
 * A rank counted from the nearer end: `highest of 149`, `joint second lowest of 149`, `10th highest of 149`. A small
 * council is never called highest or lowest: `149th of 149, counted from the highest`.
 * @param of how many figures are ranked
 */
export function rankPhrase(place: RankedEntry, of: number): string {
  const joint = place.tied > 1 ? 'joint ' : '';
  if (place.small) return `${joint}${ordinal(place.rank)} of ${of}, counted from the highest`;
  const end = nearerEnd(place, of);
  return `${joint}${countedFrom(end, bestFrom(end, place, of))} of ${of}`;
}

/** What rounding to one decimal leaves open, from the nearer end; empty where no other figure is equal. */
export function rankRange(place: RankedEntry, of: number): string {
  const { tied } = place;
  if (tied === 1) return '';
  const range = rangeInWords(place, of);
  return tied === 2
    ? `Before rounding, it could be ${range.join(' or ')}.`
    : `Before rounding, it could be anywhere from ${range.join(' to ')}.`;
}

/** `second` and `third lowest`: the first and last rank of figures that are the same. */
function rangeInWords(place: RankedEntry, of: number): [string, string] {
  const { rank, tied, small } = place;
  if (small) return [ordinal(rank), ordinal(rank + tied - 1)];
  const end = nearerEnd(place, of);
  const best = bestFrom(end, place, of);
  const last = countedFrom(end, best + tied - 1);
  return [best === 1 ? end : inOrder(best), last];
}

/** Where both ends are as near, a rank is counted from the highest. */
function nearerEnd(place: RankedEntry, of: number): End {
  return bestFrom('highest', place, of) <= bestFrom('lowest', place, of) ? 'highest' : 'lowest';
}

/** The rank from an end, which figures that are the same share. */
function bestFrom(end: End, { rank, tied }: RankedEntry, of: number): number {
  return end === 'highest' ? rank : of - (rank + tied - 1) + 1;
}

function countedFrom(end: End, n: number): string {
  return n === 1 ? end : `${inOrder(n)} ${end}`;
}

/** The place of a rank from an end, in words up to the ninth: `second`, `ninth`, then `10th`. */
export function inOrder(n: number): string {
  return IN_ORDER[n - 2] ?? ordinal(n);
}

/** From the second on: nobody is called first highest. */
const IN_ORDER = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
