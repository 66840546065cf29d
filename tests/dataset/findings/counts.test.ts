import { expect, test } from 'vitest';
import { countFindings } from '../../../src/dataset/findings/counts.ts';
import { referenceFindings } from '../../../src/dataset/findings/references.ts';
import { sourceFindings } from '../../../src/dataset/findings/sources.ts';
import type { ChildrenInNeed } from '../../../src/schemas/children-in-need.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { council, dataset, published, release } from './examples.ts';

const councils = [
  council('alpha', 'E06000001'),
  // Set up the day after the children of that year were counted.
  council('young', 'E06000002', { in_force_from: '2025-04-01' }),
];
const children = (code: string): ChildrenInNeed => ({
  year: 2025,
  code,
  status: 'published',
  children: 100,
});

// Bolton’s numbers of 2024 and 2025.
const figures = [
  published('E06000001', 2024, 20.2, 1709, 84.5),
  published('E06000001', 2025, 20.8, 2711, 130.6),
];

test('a count that moved far is one to ask about, with its row and both numbers', () => {
  const findings = countFindings({ councils, childrenInNeed: [] }, release(figures));
  expect(findings).toMatchObject([
    { code: 'cases-jump', severity: 'info', row: 3, column: 'cases', value: '2711' },
    { code: 'fte-jump', row: 3, column: 'case_holders_fte', value: '130.6' },
  ]);
  expect(findings[0]?.message).toBe(
    'The number of cases rose by 59% in a year, from 1,709 to 2,711. Ask the council why.',
  );
  expect(findings[0]?.place).toEqual({ code: 'E06000001', year: 2025 });
});

test('many cases for the children in need are a matter of the column of cases', () => {
  const three = ['E06000001', 'E06000003', 'E06000004'].map((code) => council(code, code));
  const [many, ...usual] = three.map(({ slug }, index) =>
    published(slug, 2025, 20, index === 0 ? 200 : 100, index === 0 ? 10 : 5),
  );
  const childrenInNeed = three.map(({ slug }) => children(slug));
  const all = [...(many ? [many] : []), ...usual];
  const findings = countFindings({ councils: three, childrenInNeed }, release(all));
  expect(findings).toMatchObject([
    { code: 'cases-share', row: 2, column: 'cases', value: '200', place: { code: 'E06000001' } },
  ]);
  expect(findings[0]?.message).toBe(
    'There were 200.0 cases for each 100 children in need. In the typical (median) council there were 100.0. Ask the council why.',
  );
});

test('nobody is told to ask a council that was abolished', () => {
  const former = [council('alpha', 'E06000001', { in_force_to: '2026-03-31' })];
  const findings = countFindings({ councils: former, childrenInNeed: [] }, release(figures));
  expect(findings[0]?.message).toBe(
    'The number of cases rose by 59% in a year, from 1,709 to 2,711.',
  );
});

test('children in need are kept under the code in force on 31 March', () => {
  const found = referenceFindings(
    dataset({ councils, childrenInNeed: [children('E06000001'), children('E06000002')] }),
  );
  expect(found).toMatchObject([
    { code: 'code-not-in-force', file: 'children-in-need.csv', row: 3, value: 'E06000002' },
  ]);
  expect(found[0]?.message).toContain('on 31 March 2025');
});

test('children in need must have a source', () => {
  const childrenInNeed = [children('E06000001')];
  expect(
    sourceFindings({
      releases: [],
      childrenInNeed,
      referrals: [],
      childPopulation: [],
      socialWorkerChanges: [],
      sources: [],
    }),
  ).toMatchObject([{ code: 'no-source', value: 'children-in-need.csv' }]);
  const named = dataset({ sources: [{ table: 'children-in-need.csv' } as Source] });
  expect(sourceFindings({ ...named, childrenInNeed })).toEqual([]);
});
