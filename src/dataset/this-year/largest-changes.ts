/**
 * Which changes of a year may be called the largest: those of councils that are not small, and that are more than the
 * typical change for their size. One with a flag leads no headline, and is named with its flag beside those that do.
 */
import { apart, compareDecimals, isEqual } from '../decimals/decimal.ts';
import type { YearChange } from './year-changes.ts';

/** A direction of change. */
export type Way = 'rise' | 'fall';

/** The largest changes in one direction. */
export interface LargestChanges {
  readonly way: Way;
  /** The largest whose counts have no flag, ties included; none where no change is more than typical. */
  readonly leading: readonly YearChange[];
  /** Those with a flag that are as large or larger, the largest first. */
  readonly flagged: readonly YearChange[];
}

/** How many changes are listed in each direction. */
const MOST_LISTED = 10;

/** The changes in one direction that are news, the largest first: of councils that are not small, and more than typical. */
export function newsOf(changes: readonly YearChange[], way: Way): YearChange[] {
  const sign = way === 'rise' ? 1 : -1;
  return changes
    .filter(({ by, small, size }) => Math.sign(by) === sign && !small && size !== 'typical')
    .sort((a, b) => sign * compareDecimals(b.by, a.by));
}

/** The largest in one direction, and those with a flag beside them. */
export function largestChanges(changes: readonly YearChange[], way: Way): LargestChanges {
  const news = newsOf(changes, way);
  const first = news.find(({ flagged }) => !flagged);
  const isSame = ({ by }: YearChange): boolean => first !== undefined && isEqual(by, first.by);
  const asLarge = first === undefined ? news : news.slice(0, news.findLastIndex(isSame) + 1);
  return {
    way,
    leading: asLarge.filter((change) => isSame(change) && !change.flagged),
    flagged: asLarge.filter(({ flagged }) => flagged),
  };
}

/** The first changes of a list, and all that are as large as the last of them. */
export function firstOf(changes: readonly YearChange[], most = MOST_LISTED): YearChange[] {
  const last = changes[most - 1];
  if (last === undefined) return [...changes];
  return changes.filter(({ by }, index) => index < most || apart(by, last.by) === 0);
}
