/** Short phrases that compare one figure with another. Never louder than the difference. */
import { distanceFromCap } from '../cap/cap.ts';
import { capitalised, inWords, listed, oneDecimal, ordinal, tenths } from '../text/format.ts';
import type { Standing } from '../comparison/similar-councils.ts';
import type { RankUncertainty } from './rank-uncertainty.ts';
import type { RankedEntry } from './ranking.ts';
import { capNamed } from '../cap/cap-wording.ts';

/** `0.8 above`, `5.3 below`, `the same as`. */
export function apart(value: number, other: number): string {
  const difference = tenths(value - other);
  if (difference === 0) return 'the same as';
  return `${oneDecimal(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'}`;
}

/** `0.8 above the proposed cap of 20`, `exactly at the proposed cap of 20`. */
export function againstCap(value: number, cap: number): string {
  return distanceFromCap(value, cap) === 0
    ? `exactly at ${capNamed(cap)}`
    : `${apart(value, cap)} ${capNamed(cap)}`;
}

/** `up 1.2`, `down 3.1`, `unchanged`. */
export function moved(from: number, to: number): string {
  const difference = tenths(to - from);
  if (difference === 0) return 'unchanged';
  return `${difference > 0 ? 'up' : 'down'} ${oneDecimal(Math.abs(difference))}`;
}

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

/** `only one is higher`, `none is higher`, `all are higher`, `four are higher, five lower and one the same`. */
export function standingPhrase({ higher, same, lower, missing }: Standing): string {
  const all = higher.length + same.length + lower.length;
  if (all === 0) return 'none has a figure';
  const every = missing.length > 0 ? 'all with a figure' : 'all';
  if (higher.length === all)
    return all === 1 ? 'the one with a figure is higher' : `${every} are higher`;
  if (lower.length === all)
    return all === 1 ? 'the one with a figure is lower' : `${every} are lower`;
  if (same.length === 0 && higher.length === 1) return 'only one is higher';
  if (same.length === 0 && lower.length === 1) return 'only one is lower';
  const parts = [
    [higher.length, 'higher'],
    [lower.length, 'lower'],
    [same.length, 'the same'],
  ] as const;
  const counted = parts.filter(([n]) => n > 0);
  return listed(
    counted.map(([n, word], index) => {
      const verb = index > 0 ? '' : n === 1 ? 'is ' : 'are ';
      return `${inWords(n)} ${verb}${word}`;
    }),
  );
}

/** How far a rank can be trusted, in a sentence; empty where nobody else is near. */
export function rankUncertaintyPhrase({ by, highest, lowest, near }: RankUncertainty): string {
  if (near === 0) return '';
  const others = near === 1 ? 'one other figure' : `${inWords(near)} other figures`;
  return `One year does not tell it apart from ${others}: half of all councils of its size move by ${oneDecimal(by)} or more in a year, and so much would put it anywhere from ${ordinal(highest)} to ${ordinal(lowest)}.`;
}
