/** The rule for lists of all councils: with more rows than a page can have, it has the first of them and says where the rest is. */

import { thousands } from '../../dataset/text/format.ts';

/** With so many rows or fewer, a list is on one page. England has about 150 councils. */
const ON_ONE_PAGE = 400;

/** How many rows a page has of a list that is too long for it. */
const OF_A_LONG_LIST = 100;

/** Whether a list of so many rows is too long for one page. */
export function isLong(rows: number): boolean {
  return rows > ON_ONE_PAGE;
}

/** The rows that a page has: all of them, or the first of a long list. */
export function onOnePage<T>(rows: readonly T[]): readonly T[] {
  return isLong(rows.length) ? rows.slice(0, OF_A_LONG_LIST) : rows;
}

/** How many rows a page has of one region’s list, where that of the country is too long for a page. */
const OF_A_REGION = 10;

/** The rows of a region’s page: all of them, or the first where the country has too many for a page. */
export function ofRegion<T>(rows: readonly T[], inCountry: number): readonly T[] {
  return isLong(inCountry) ? rows.slice(0, OF_A_REGION) : rows;
}

/** How many entries a list of one kind has in full, where the country has too many for a page. */
export const IN_FULL = 2;

/** What follows the caption of a table that has only the first of its rows; empty for any other. */
export function restText(shown: number, of: number): string {
  return shown === of ? '' : `. The first ${shown} of ${thousands(of)} rows are shown.`;
}

/** With so many years or fewer, a table of councils has a column for each. */
const YEARS_IN_A_TABLE = 15;

/** How many years a table of councils has where there are more. */
const OF_MANY_YEARS = 10;

/** The years that a table of councils has columns for: all of them, or the newest of many. */
export function newestYears(years: readonly number[]): readonly number[] {
  return years.length > YEARS_IN_A_TABLE ? years.slice(-OF_MANY_YEARS) : years;
}

/** The same of rows of which each is a year, the newest first. */
export function newestOf<T>(rows: readonly T[]): readonly T[] {
  return rows.length > YEARS_IN_A_TABLE ? rows.slice(0, OF_MANY_YEARS) : rows;
}
