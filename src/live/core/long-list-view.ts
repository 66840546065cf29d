/** The rule for lists of all councils: with more rows than a page can have, it has the first of them and says where the rest is. */

import { thousands } from '../../dataset/text/format.ts';

/** With so many rows or fewer, a list is on one page. England has about 150 councils. */
const ON_ONE_PAGE = 400;

/** How many rows a page has of a list that is too long for it. */
const OF_A_LONG_LIST = 200;

/** Whether a list of so many rows is too long for one page. */
export function isLong(rows: number): boolean {
  return rows > ON_ONE_PAGE;
}

/** The rows that a page has: all of them, or the first of a long list. */
export function onOnePage<T>(rows: readonly T[]): readonly T[] {
  return isLong(rows.length) ? rows.slice(0, OF_A_LONG_LIST) : rows;
}

/** What follows the caption of a table that has only the first of its rows; empty for any other. */
export function restText(shown: number, of: number): string {
  return shown === of ? '' : `. The first ${shown} of ${thousands(of)} rows are shown.`;
}
