import { expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { ENGLAND } from '../../../src/dataset/figures/areas.ts';
import { measuresJson } from '../../../src/site/exports/measures-table.ts';
import { LATEST } from '../../releases/latest.ts';

const context = siteContext();

function newestOf(key: string) {
  const one = context.bySlug.get(key) ?? context.areas.get(key);
  if (one === undefined) throw new Error(key);
  return measuresJson(context, one).find(({ year }) => year === LATEST.year) ?? {};
}

test('the change since the first year is split into cases and staff', () => {
  const england = newestOf(ENGLAND);
  const names = ['cases_change', 'fte_change', 'from_cases', 'from_fte'];
  expect(names.map((name) => england[`${name}_since_first`])).toEqual(LATEST.changes.england);
  expect(england.first_comparable_year).toBe(LATEST.firstYear);
});

test('the change in a year is too, and says where a count is unusual', () => {
  const bolton = newestOf('bolton');
  const names = ['cases_change', 'fte_change', 'from_cases', 'from_fte'];
  expect(names.map((name) => bolton[`${name}_in_year`])).toEqual(LATEST.changes.bolton);
  expect(bolton.unusual_in_year).toBe(true);
});

test('without a figure the year before only the change since the first year is split', () => {
  // Birmingham has no figure for 2024.
  const birmingham = newestOf('birmingham');
  expect(birmingham.in_year_parts_status).toBe('not_calculated');
  expect(birmingham.from_cases_in_year).toBeNull();
  expect(birmingham.since_first_status).toBe('calculated');
});
