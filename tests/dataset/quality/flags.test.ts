import { expect, test } from 'vitest';
import { withFlags } from '../../../src/dataset/lottery/flagged-entries.ts';
import { flagsByFigure, flagsOn, isFlagged, type Flag } from '../../../src/dataset/quality/flag.ts';
import { flagItems, hasJumped } from '../../../src/dataset/quality/flag-note-wording.ts';
import { flagClause } from '../../../src/dataset/quality/flag-wording.ts';
import { council, published } from '../findings/examples.ts';

const [A, B] = ['E06000001', 'E06000002'];
const flag = (kind: Flag['kind'], value: number, against: number): Flag => ({
  ...{ kind, value, against },
  ...{ year: 2025, code: A, joint_with: undefined },
});
const MANY = flag('cases-share', 90, 50);
const LOW = flag('staff-share', 30, 60);
// 1,709 to 2,711 is 58.6% more; 60 to 30 is 50% less; 20.3 to 10.1 is 10.2 less.
const CASES = flag('cases-jump', 2711, 1709);
const FTE = flag('fte-jump', 30, 60);
const AVERAGE = flag('average-jump', 10.1, 20.3);

test('flags are found by the code and year of a figure, and by both codes of a combined one', () => {
  const combined = { ...MANY, joint_with: B };
  const flags = flagsByFigure([combined, CASES]);
  expect(flagsOn(flags, { code: A, year: 2025 })).toEqual([combined, CASES]);
  expect(flagsOn(flags, { code: B, year: 2025 })).toEqual([combined]);
  expect(flagsOn(flags, { code: A, year: 2024 })).toEqual([]);
  expect(flagsOn(flags, undefined)).toEqual([]);
  expect([2024, 2025].map((year) => isFlagged(flags, { code: A, year }))).toEqual([false, true]);
});

test('an entry has its flags as a note', () => {
  const entries = [2024, 2025].map((year) => ({
    councils: [council('ash', A)] as const,
    figure: published(A, year, 20, 2000, 100),
  }));
  const noted = withFlags({ flagged: flagsByFigure([LOW]) }, entries);
  expect(noted.map((entry) => entry.flag)).toEqual([
    '',
    'Ask first: low share of social workers with cases',
  ]);
  expect(noted[0]?.figure).toBe(entries[0]?.figure);
});

test('what changed in a year is one item, and the share of staff is left out where their number changed', () => {
  const [many, low] = [
    'many cases for its children in need',
    'low share of social workers with cases',
  ];
  expect(flagItems([])).toEqual([]);
  expect(flagItems([MANY, LOW])).toEqual([many, low]);
  expect(flagItems([LOW, CASES])).toEqual([low, 'cases up 59% in a year']);
  expect(flagItems([MANY, LOW, FTE])).toEqual([many, 'workers with cases down 50% in a year']);
  expect(flagItems([CASES, FTE, AVERAGE])).toEqual([
    'cases up 59%, workers with cases down 50% and average down 10.2 in a year',
  ]);
});

test.each([
  [[], false],
  [[MANY, LOW], false],
  [[MANY, CASES], true],
  [[FTE], true],
  [[AVERAGE], true],
])('a change in a year is known from others', (flags, jumped) => {
  expect(hasJumped(flags)).toBe(jumped);
});

test.each([
  [MANY, 'there were many cases for each 100 children in need'],
  [flag('cases-share', 20, 50), 'there were few cases for each 100 children in need'],
  [LOW, 'the share of social workers with cases was low'],
  [flag('staff-share', 95, 60), 'the share of social workers with cases was high'],
  [CASES, 'cases rose by 59%'],
  [FTE, 'the number of FTE social workers with cases fell by 50%'],
  [AVERAGE, 'the average fell by 10.2'],
])('a flag as part of a sentence', (one, clause) => {
  expect(flagClause(one)).toBe(clause);
});
