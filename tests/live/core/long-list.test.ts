/** Lists of all councils where there are three times as many as today, in an invented country. */
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { filesIn, invent } from '../../../scripts/trials/tenfold/invent.ts';
import {
  isLong,
  newestOf,
  newestYears,
  ofRegion,
  onOnePage,
} from '../../../src/live/core/long-list-view.ts';
import { leagueTableView, plainLeagueChoice } from '../../../src/live/league-table/view.ts';
import { contextOf } from '../../../src/site/context.ts';
import { directory, isSplitByLetter } from '../../../src/site/directory.ts';
import { findingCounts } from '../../../src/site/findings.ts';
import { methodYear, methodYears } from '../../../src/site/method-years.ts';
import { areasWithList } from '../../../src/site/region.ts';
import { assemble } from '../../../src/tables/assemble.ts';

const SCALE = { councils: 460, years: 3, releases: 1, returns: 0, seed: 1 };
const data = dataFiles();
const [made, real] = [filesIn(invent(SCALE, data)), data].map((files) => {
  const { dataset } = assemble(files);
  if (dataset === undefined) throw new Error('the data cannot be read');
  return contextOf(dataset);
});
if (made === undefined || real === undefined) throw new Error('there is no data');

test('four hundred rows are on one page, and of one more the first hundred', () => {
  const rows = Array.from({ length: 401 }, (_, index) => index);
  expect(isLong(400)).toBe(false);
  expect(onOnePage(rows.slice(1))).toHaveLength(400);
  expect(isLong(401)).toBe(true);
  expect(onOnePage(rows)).toEqual(rows.slice(0, 100));
});

test('fifteen years have a column each, and of one more the newest ten', () => {
  const years = Array.from({ length: 16 }, (_, index) => 2017 + index);
  expect(newestYears(years.slice(1))).toEqual(years.slice(1));
  expect(newestYears(years)).toEqual(years.slice(6));
  const rows = years.toReversed();
  expect(newestOf(rows.slice(1))).toEqual(rows.slice(1));
  expect(newestOf(rows)).toEqual(rows.slice(0, 10));
});

test('a region has all its rows, or the first ten in a country of more than four hundred', () => {
  const rows = Array.from({ length: 60 }, (_, index) => index);
  expect(ofRegion(rows, 400)).toEqual(rows);
  expect(ofRegion(rows, 401)).toEqual(rows.slice(0, 10));
});

test('regions have a page of all their councils only where the country has too many', () => {
  expect(areasWithList(real)).toEqual([]);
  const slugs = areasWithList(made).map(({ slug }) => slug);
  expect(slugs).toContain('london');
  expect(slugs).not.toContain('wales');
});

test('earlier years have a page of figures to ask about only where there are too many councils', () => {
  expect(methodYears(real).earlier).toEqual([]);
  expect(methodYears(real).only).toBeUndefined();
  const { only, jumps, earlier } = methodYears(made);
  expect(only).toBe(2019);
  expect(new Set(jumps.map(({ year }) => year)).size).toBeLessThanOrEqual(1);
  const all = [2019, ...earlier.map(({ year }) => year)].flatMap(
    (year) => methodYear(made, year).jumps,
  );
  expect(all).toHaveLength(findingCounts(made).jumps);
});

describe('the league table of many councils', () => {
  const plain = plainLeagueChoice(2019);
  const all = made.rankings.get(2019);
  const count = (all?.ranked.length ?? 0) + (all?.unranked.length ?? 0);
  const view = leagueTableView(made.country, new Map(), plain);

  test('has the first rows of its order, and says of how many', () => {
    expect(count).toBeGreaterThan(400);
    expect(view.isLong).toBe(true);
    expect(view.table.rows).toHaveLength(100);
    expect(view.table.rows[0]?.councils[0]?.slug).toBe(all?.ranked[0]?.councils[0].slug);
    expect(view.table.caption).toMatch(
      new RegExp(`\\. The first 100 of ${count} rows are shown\\.$`),
    );
    expect(view.status).toBe(
      `100 of ${count} rows are shown. Ranks are among all councils in England.`,
    );
  });

  test('has all rows of a region, whose councils are then on offer to compare with', () => {
    const chosen = leagueTableView(made.country, new Map(), { ...plain, region: 'South East' });
    const rows = chosen.table.rows.map(({ region }) => region);
    expect(new Set(rows)).toEqual(new Set(['South East']));
    expect(chosen.isLong).toBe(false);
    expect(chosen.table.caption).not.toContain('first');
    const optionsOf = ({ fields }: typeof view): number =>
      fields.find(({ name }) => name === 'like')?.options.length ?? 0;
    expect(optionsOf(view)).toBe(1);
    expect(optionsOf(chosen)).toBeGreaterThan(rows.length);
  });
});

test('councils of one letter have a page of their own only where all are too many', () => {
  expect(isSplitByLetter(directory(made))).toBe(true);
  expect(isSplitByLetter(directory(real))).toBe(false);
});
