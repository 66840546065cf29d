import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CouncilQuarters,
  firstRow,
  KEPT,
  sameNumbers,
  type CouncilQuarter,
} from '../../../src/returns/check/council-quarters.ts';
import {
  isDay,
  isLongPast,
  lastQuarterEnd,
  monthByName,
  quarterEndOf,
  quarterOf,
  quarterOfEnd,
} from '../../../src/returns/check/quarter.ts';

describe('a quarter', () => {
  test.each([
    ['2017-01-01', 0, '2017-03-31'],
    ['2017-03-31', 0, '2017-03-31'],
    ['2017-04-01', 1, '2017-06-30'],
    ['2025-06-30', 33, '2025-06-30'],
    ['2025-07-01', 34, '2025-09-30'],
    ['2025-10-01', 35, '2025-12-31'],
    ['2025-12-31', 35, '2025-12-31'],
    ['2026-01-01', 36, '2026-03-31'],
    ['2016-12-31', -1, '2016-12-31'],
  ])('of %s is number %i and ends on %s', (day, number, end) => {
    expect([quarterOf(day), quarterEndOf(number)]).toEqual([number, end]);
  });

  test('is known by its last day, from 2017 on', () => {
    const days = ['2017-03-31', '2017-03-30', '2016-12-31', '2025-12-31', '2025-11-30'];
    expect(days.map(quarterOfEnd)).toEqual([0, -1, -1, 35, -1]);
  });

  test.each([
    ['2026-01-01', '2025-12-31'],
    ['2026-03-30', '2025-12-31'],
    ['2026-03-31', '2026-03-31'],
    ['2017-01-15', '2016-12-31'],
  ])('the latest to have ended by %s ended on %s', (today, end) => {
    expect(lastQuarterEnd(today)).toBe(end);
  });
});

test('two years ago is not long past, and a day earlier is', () => {
  expect(isLongPast('2024-06-15', '2026-06-15')).toBe(false);
  expect(isLongPast('2024-06-14', '2026-06-15')).toBe(true);
});

test('a day is one of the calendar', () => {
  const days = ['2024-02-29', '2025-12-31'];
  const none = [
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-1-01',
    '2025-01-01x',
    'x2025-01-01',
    '2025-00-10',
  ];
  expect(days.filter(isDay)).toEqual(days);
  expect(none.filter(isDay)).toEqual([]);
});

test('a month is known by three letters or more of its name', () => {
  const months = ['Sep', 'sept.', 'SEPTEMBER', 'mar', 'May', 'june', 'jun.', 'Jan'];
  expect(months.map(monthByName)).toEqual([9, 9, 9, 3, 5, 6, 6, 1]);
  const none = ['', 'Ju', 'Marsh', 'Septembers', 'xyz', 'Se.'];
  expect(none.map(monthByName)).toEqual(none.map(() => undefined));
});

describe('the numbers of a file by council and quarter', () => {
  const place = fc.record({
    council: fc.nat(12),
    quarter: fc.nat(5),
    position: fc.nat(3),
    kept: fc.constantFrom(...Object.values(KEPT)),
  });

  test('are where they were put, however many councils and quarters there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.integer()), { maxLength: 120 }), (puts) => {
        const quarters = new CouncilQuarters(4);
        const expected = new Map<string, number>();
        for (const [{ council, quarter, position, kept }, value] of puts) {
          quarters.of(council, quarter).setNumber(kept, position, value);
          expected.set([council, quarter, position, kept].join(' '), value);
        }
        for (const [key, value] of expected) {
          const [council = 0, quarter = 0, position = 0, kept = 0] = key.split(' ').map(Number);
          const found = quarters.get(council, quarter);
          expect(found?.number(kept as (typeof KEPT)['cases'], position)).toBe(value);
        }
        const pairs = new Set(puts.map(([{ council, quarter }]) => `${council} ${quarter}`));
        expect([...quarters.all()].map((one) => `${one.council} ${one.quarter}`)).toEqual([
          ...pairs,
        ]);
      }),
    );
  });

  test('of a council are not those of another, nor of another quarter', () => {
    const quarters = new CouncilQuarters(2);
    quarters.of(1, 1).setRow(0, 5, 1);
    expect(quarters.of(1, 2).row(0)).toBe(0);
    expect(quarters.of(2, 1).row(0)).toBe(0);
    expect(quarters.of(1, 1).row(0)).toBe(5);
    expect(quarters.of(1, 1).definition(0)).toBe(1);
    expect(quarters.of(1, 1).number(KEPT.fte, 0)).toBeNaN();
    expect(quarters.get(3, 3)).toBeUndefined();
  });
});

/** A quarter with rows at positions, and some of their numbers. */
function quarterWith(
  rows: readonly number[],
  numbers: readonly (readonly [keyof typeof KEPT, number, number])[] = [],
): CouncilQuarter {
  const quarter = new CouncilQuarters(rows.length).of(0, 0);
  for (const [position, row] of rows.entries()) if (row !== 0) quarter.setRow(position, row, 0);
  for (const [kept, position, value] of numbers) quarter.setNumber(KEPT[kept], position, value);
  return quarter;
}

test('the first row of a quarter is the lowest, 0 if there is none', () => {
  expect(firstRow(quarterWith([0, 7, 3, 9]))).toBe(3);
  expect(firstRow(quarterWith([2, 7]))).toBe(2);
  expect(firstRow(quarterWith([0, 0]))).toBe(0);
});

describe('two quarters have the same numbers', () => {
  const one = quarterWith([1, 0], [['cases', 0, 100]]);
  test.each([
    ['with the same rows and numbers', quarterWith([9, 0], [['cases', 0, 100]]), true],
    ['with another number', quarterWith([9, 0], [['cases', 0, 101]]), false],
    ['with one more row', quarterWith([9, 8], [['cases', 0, 100]]), false],
    [
      'with one number more',
      quarterWith(
        [9, 0],
        [
          ['cases', 0, 100],
          ['fte', 0, 5],
        ],
      ),
      false,
    ],
    [
      'with another limit, which is not compared',
      quarterWith(
        [9, 0],
        [
          ['cases', 0, 100],
          ['limit', 0, 5],
        ],
      ),
      true,
    ],
    ['without its row', quarterWith([0, 0]), false],
  ])('%s', (_what, other, same) => {
    expect([sameNumbers(one, other), sameNumbers(other, one)]).toEqual([same, same]);
  });

  test('not where neither has any', () => {
    expect(sameNumbers(quarterWith([1]), quarterWith([2]))).toBe(false);
    expect(sameNumbers(quarterWith([0]), quarterWith([0]))).toBe(false);
  });
});
