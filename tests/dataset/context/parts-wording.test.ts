import { expect, test } from 'vitest';
import { partsCourse, partsHeadline } from '../../../src/dataset/context/parts-wording.ts';

// England in the publisher’s file of 2025. By hand: 337,055 / 316,647 = 1.0644; 21,111.4 / 17,840.6 = 1.1833;
// 321,661 / 337,055 = 0.9543; 21,105.4 / 21,111.4 = 0.9997.
const ENGLAND = (
  [
    [2017, 316647, 17840.6, 17.7],
    [2018, 327313, 18787.3, 17.4],
    [2019, 337202, 20003.8, 16.9],
    [2020, 334706, 20530.8, 16.3],
    [2021, 335201, 20548.9, 16.3],
    [2022, 335563, 20206, 16.6],
    [2023, 337055, 21111.4, 16],
    [2024, 320461, 20803.5, 15.4],
    [2025, 321661, 21105.4, 15.2],
  ] as const
).map(([year, cases, fte, average]) => ({ year, cases, fte, average }));
const THEN = { year: 2017, cases: 1000, fte: 100, average: 10 };

test('the parts are described from turn to turn', () => {
  expect(partsCourse(ENGLAND)).toBe(
    'From 2017 to 2023, cases rose by 6.4% and FTE social workers with cases by 18.3%. From 2023 to 2025, cases fell by 4.6% and the number of FTE social workers with cases hardly changed.',
  );
});

test('parts that do not turn are described once', () => {
  expect(partsCourse([THEN, { ...THEN, year: 2018, cases: 1100, fte: 95 }])).toBe(
    'From 2017 to 2018, cases rose by 10.0% and FTE social workers with cases fell by 5.0%.',
  );
  expect(partsCourse([THEN, { ...THEN, year: 2018, fte: 110 }])).toBe(
    'From 2017 to 2018, cases hardly changed and FTE social workers with cases rose by 10.0%.',
  );
  expect(partsCourse([THEN])).toBe('');
});

test('the heading says which way the average went', () => {
  const higher = { ...THEN, year: 2018, average: 11 };
  expect(partsHeadline(THEN, higher)).toBe(
    'England’s average rose from 10.0 in 2017 to 11.0 in 2018',
  );
  expect(partsHeadline(higher, { ...THEN, year: 2019 })).toContain('fell from 11.0 in 2018');
  expect(partsHeadline(THEN, { ...THEN, year: 2018 })).toBe(
    'England’s average was 10.0 in 2017 and in 2018',
  );
});
