import { expect, test } from 'vitest';
import {
  countCourse,
  staffCourse,
  unusualInWords,
} from '../../../src/dataset/cap/cap-effect-wording.ts';

function yearsOf(...counts: readonly number[]): Parameters<typeof countCourse>[0] {
  return {
    years: counts.map((over, index) => ({ year: 2017 + index, of: 9, over, extraFte: over / 2 })),
  };
}

test('every year after the first is within the range that is named', () => {
  expect(countCourse(yearsOf(7, 5, 6, 2))).toBe(
    'The count was 7 of 9 in 2017, and between 2 and 6 in each year since.',
  );
  expect(staffCourse(yearsOf(7, 5, 6, 2))).toBe(
    'The number needed was 3.5 in 2017, and between 1.0 and 3.0 in each year since.',
  );
  expect(countCourse(yearsOf(7, 5, 5))).toBe(
    'The count was 7 of 9 in 2017, and 5 in each year since.',
  );
});

test('one year has no course', () => {
  expect(countCourse(yearsOf(7))).toBe('');
  expect(staffCourse(yearsOf(7))).toBe('');
});

test('unusual counts over a cap are named, and many of them are counted', () => {
  const of = (...names: string[]): Parameters<typeof unusualInWords>[0] =>
    names.map((name) => ({ councils: [{ name }] }));
  expect(unusualInWords([])).toBe('');
  expect(unusualInWords(of('Ashby'))).toBe(
    'The count of cases and social workers in Ashby is unusual, so ask about it first.',
  );
  expect(unusualInWords(of('Ashby', 'Newton'))).toBe(
    'The count of cases and social workers in Ashby and Newton is unusual, so ask about it first.',
  );
  expect(unusualInWords(of('Ashby', 'Newton', 'Barton'))).toBe(
    'For three of these, the count of cases and social workers is unusual, so ask about it first.',
  );
});
