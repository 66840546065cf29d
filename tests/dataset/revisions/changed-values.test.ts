import { expect, test } from 'vitest';
import { changedValues } from '../../../src/dataset/revisions/changed-values.ts';
import { published, release } from '../findings/examples.ts';

const [A, B, C] = ['E06000001', 'E06000002', 'E06000003'];

test('averages and their parts that differ are in one list, by release and then in the order of pages', () => {
  const releases = [
    release([published(A, 2021, 20, 1000, 50), published(B, 2021, 16, 1600, 100, C)], 2022),
    release([published(A, 2021, 20, 1000, 50.1), published(B, 2021, 15, 1500, 100, C)], 2023),
    release([published(A, 2021, 19, 1000, 50.1), published(B, 2021, 15, 1500, 100, C)], 2024),
  ];
  expect(changedValues(releases)).toEqual([
    {
      ...{ measure: 'average_caseload', from: 2022, to: 2023, year: 2021 },
      ...{ code: B, jointWith: C, before: 16, after: 15 },
    },
    {
      ...{ measure: 'cases', from: 2022, to: 2023, year: 2021 },
      ...{ code: B, jointWith: C, before: 1600, after: 1500 },
    },
    {
      ...{ measure: 'case_holders_fte', from: 2022, to: 2023, year: 2021 },
      ...{ code: A, before: 50, after: 50.1 },
    },
    {
      ...{ measure: 'average_caseload', from: 2023, to: 2024, year: 2021 },
      ...{ code: A, before: 20, after: 19 },
    },
  ]);
  expect(changedValues(releases.slice(2))).toEqual([]);
});
