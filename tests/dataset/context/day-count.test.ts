import { describe, expect, test } from 'vitest';
import { dayCount, type DayCount } from '../../../src/dataset/context/day-count.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import type { ChildrenInNeed } from '../../../src/schemas/children-in-need.ts';
import type { Council } from '../../../src/schemas/council.ts';
import { councilWith } from '../fixture.ts';

const [A, B, C, D] = ['E06000001', 'E06000002', 'E06000003', 'E06000004'] as const;
const ash = councilWith({ slug: 'ash', code: A });
const birch = councilWith({ slug: 'birch', code: B });
// County was divided into north and south on 1 April 2023.
const county = councilWith({ slug: 'county', code: C, in_force_to: '2023-03-31' });
const half = { in_force_from: '2023-04-01', predecessors: ['county'] };
const north = councilWith({ slug: 'north', code: D, ...half });
const south = councilWith({ slug: 'south', code: 'E06000005', ...half });
const fresh = councilWith({ slug: 'fresh', code: 'E06000006', in_force_from: '2023-04-01' });
const COUNCILS = [ash, birch, county, north, south, fresh];

function row(code: string, year: number, children: number | undefined): ChildrenInNeed {
  return children === undefined
    ? { year, code, status: 'suppressed', children: '' }
    : { year, code, status: 'published', children };
}

const ROWS = [
  row(A, 2023, 10),
  row(B, 2023, 5),
  row(C, 2023, 100),
  row(A, 2024, 10),
  row(B, 2024, undefined),
  row(D, 2024, 40),
];

function count(year: number, ...councils: Council[]): DayCount {
  return dayCount(councils, year, {
    councils: COUNCILS,
    rows: byPlace(ROWS),
    day: '03-31',
    numberOf: (one) => (one.status === 'published' ? one.children : undefined),
  });
}

describe('the number of a day', () => {
  test('is the council’s own, and that of two councils together', () => {
    expect(count(2023, ash)).toEqual({ kind: 'known', counted: [ash], count: 10 });
    expect(count(2023, ash, birch)).toEqual({ kind: 'known', counted: [ash, birch], count: 15 });
    expect(count(2024, north)).toEqual({ kind: 'known', counted: [north], count: 40 });
  });

  test('is missing where that of one council is, with the reason if there is one', () => {
    expect(count(2024, ash, birch)).toEqual({ kind: 'missing', reason: 'suppressed' });
    expect(count(2022, ash)).toEqual({ kind: 'missing', reason: undefined });
  });

  test('on the day before a council was divided is that of all its parts together, and of none alone', () => {
    expect(count(2023, north, south)).toEqual({ kind: 'known', counted: [county], count: 100 });
    expect(count(2023, north)).toEqual({ kind: 'other area', before: [county] });
  });

  test('is not there for a council that came from no other', () => {
    expect(count(2023, fresh)).toEqual({ kind: 'other area', before: [] });
  });
});
