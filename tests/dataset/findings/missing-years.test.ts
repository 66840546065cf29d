import { expect, test } from 'vitest';
import { missingYearFindings } from '../../../src/dataset/findings/missing-years.ts';
import { published, release } from './examples.ts';

const of = (...years: number[]) => years.map((year) => published('E06000001', year, 15, 1500, 100));
const releases = [release(of(2017, 2018), 2018), release(of(2018, 2019, 2020), 2020)];

test('a release without a year that another one has is an error', () => {
  expect(missingYearFindings({ releases, missingYears: [] })).toMatchObject([
    { code: 'missing-year', severity: 'error', file: 'caseloads/2020.csv', value: '2017' },
  ]);
});

test('a year that was allowed to be missing is not, in that release and in later ones', () => {
  const row = { importer: 'caseloads', release: 2020, year: 2017, allowed: '2021-03-01' };
  const later = [...releases, release(of(2018, 2019, 2020, 2021), 2021)];
  expect(missingYearFindings({ releases: later, missingYears: [row] })).toEqual([]);
  // It is missing from the release of 2021 alone: the one of 2020 was never allowed to lack it.
  const late = missingYearFindings({ releases: later, missingYears: [{ ...row, release: 2021 }] });
  expect(late.map(({ file }) => file)).toEqual(['caseloads/2020.csv']);
});

test('a year that was allowed to be missing from another table is not allowed here', () => {
  const row = { importer: 'workforce', release: 2020, year: 2017, allowed: '2021-03-01' };
  expect(missingYearFindings({ releases, missingYears: [row] })).toHaveLength(1);
});
