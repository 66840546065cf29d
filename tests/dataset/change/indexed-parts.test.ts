import { expect, test } from 'vitest';
import { indexedParts } from '../../../src/dataset/change/indexed-parts.ts';
import { firstComparable, splitSinceFirst } from '../../../src/dataset/change/since-first.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { absent, council, published } from '../findings/examples.ts';

const CODE = 'E06000001';
const OTHER = 'E06000002';
const ASH = council('ash', CODE);

test('cases and staff of each year are beside those of the first, which are 100', () => {
  const first = published(CODE, 2021, 20, 1000, 50);
  const years = indexedParts(
    [
      { year: 2020, figure: published(CODE, 2020, 18, 900, 50) },
      { year: 2021, figure: first },
      { year: 2022, figure: published(CODE, 2022, 12.5, 1250, 100) },
      { year: 2023, figure: absent(CODE, 2023, 'suppressed') },
      { year: 2024, figure: undefined },
      // 995 / 60 is 16.58. For 1,000 cases 995 are 99.5, and for 50 FTE 60 are 120.
      { year: 2025, figure: published(CODE, 2025, 16.6, 995, 60) },
    ],
    first,
  );
  expect(years.map(({ cases }) => cases)).toEqual([
    { year: 2021, value: 100 },
    { year: 2022, value: 125 },
    { year: 2023, reason: 'suppressed' },
    { year: 2024, reason: 'not published' },
    { year: 2025, value: 99.5 },
  ]);
  expect(years.map(({ fte }) => fte)).toEqual([
    { year: 2021, value: 100 },
    { year: 2022, value: 200 },
    { year: 2023, reason: 'suppressed' },
    { year: 2024, reason: 'not published' },
    { year: 2025, value: 120 },
  ]);
  expect(years.map(({ figure }) => figure?.cases)).toEqual([1000, 1250, undefined, undefined, 995]);
  expect(years.map(({ change }) => change?.change)).toEqual([
    undefined,
    -7.5,
    undefined,
    undefined,
    undefined,
  ]);
});

const country = (...figures: Figure[]) => ({
  figures: byPlace(figures),
  years: [2023, 2024, 2025],
});

test('the change since the first year is from the first figure that compares', () => {
  const alone = country(
    published(CODE, 2023, 20, 1000, 50),
    published(CODE, 2024, 15, 750, 50),
    published(CODE, 2025, 10, 500, 50),
  );
  const since = splitSinceFirst(alone, ASH, 2025);
  expect([since?.from.year, since?.to.year, since?.change]).toEqual([2023, 2025, -10]);
  expect(splitSinceFirst(alone, ASH, 2024)?.change).toBe(-5);
  expect(splitSinceFirst(alone, ASH, 2023)).toBeUndefined();
  expect(firstComparable(alone, ASH, 2023)?.average_caseload).toBe(20);
});

test('a combined figure is not compared with one from before it was combined', () => {
  const joined = country(
    published(CODE, 2023, 20, 1000, 50),
    published(CODE, 2024, 15, 1500, 100, OTHER),
    published(CODE, 2025, 10, 1000, 100, OTHER),
  );
  expect(firstComparable(joined, ASH, 2025)?.year).toBe(2024);
  expect(splitSinceFirst(joined, ASH, 2025)?.change).toBe(-5);
  expect(splitSinceFirst(joined, ASH, 2024)).toBeUndefined();
});

test('what is published of later years does not change with what a year compares', () => {
  // Until 2024 the council reported alone: its combined figure of 2025 is another unit.
  const joinedLater = country(
    published(CODE, 2023, 20, 1000, 50),
    published(CODE, 2024, 15, 750, 50),
    published(CODE, 2025, 10, 1000, 100, OTHER),
  );
  expect(firstComparable(joinedLater, ASH, 2024)?.year).toBe(2023);
  expect(splitSinceFirst(joinedLater, ASH, 2024)?.change).toBe(-5);
});

test('without a figure in the year there is no change', () => {
  const gone = country(published(CODE, 2023, 20, 1000, 50), absent(CODE, 2025, 'not_available'));
  expect(splitSinceFirst(gone, ASH, 2025)).toBeUndefined();
  expect(splitSinceFirst(country(), ASH, 2025)).toBeUndefined();
});
