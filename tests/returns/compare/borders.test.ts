/** How far a return may be from what is known before something is said. The figures of CONTEXT are made. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import type { FindingGroup } from '../../../src/returns/check/findings.ts';
import { CONTEXT, HEADER } from '../context.ts';

const BOLTON = 'E08000001,Bolton';
const BURY = 'E08000002,Bury';
const LATER = { ...CONTEXT, today: '2027-01-20' };

function row(council: string, day: string, numbers: string, definition = 'individual'): string {
  return `${council},${day},children_all,all,${definition},${numbers},,,,,,,`;
}

function found(rows: readonly string[], context = LATER): readonly FindingGroup[] {
  return checkText([HEADER, ...rows, ''].join('\r\n'), context).findings;
}

function rules(...asked: Parameters<typeof found>): string[] {
  return found(...asked).map(({ rule }) => rule);
}

describe('an average that has changed', () => {
  // The official figure of 2025 is 15.9. Of 50 FTE or more, nine in ten change by 3.9 at most, and of fewer by 6.
  test.each([
    ['1584,80.0,19.8', false],
    ['1592,80.0,19.9', true],
    ['960,80.0,12.0', false],
    ['952,80.0,11.9', true],
    ['995,50.0,19.9', true],
    ['993,49.9,19.9', false],
    ['1093,49.9,21.9', false],
    ['1098,49.9,22.0', true],
    ['c,c,22.0', false],
    ['1592,80.0,x', false],
  ])('to %s is unusual: %s', (numbers, isUnusual) => {
    expect(rules([row(BOLTON, '2025-12-31', numbers)]).includes('unusual-change')).toBe(isUnusual);
  });

  test.each([
    ['2025-09-30', false],
    ['2025-12-31', true],
    ['2026-09-30', true],
    ['2026-12-31', false],
  ])('is compared with the official figure of less than a year before: %s, %s', (day, isKnown) => {
    expect(rules([row(BOLTON, day, '2400,80.0,30.0')]).includes('unusual-change')).toBe(isKnown);
  });

  test.each([
    ['2025-12-31', true],
    ['2026-09-30', true],
    ['2026-12-31', false],
  ])('is compared with a return of a year before at most: %s, %s', (day, isKnown) => {
    // Bury gave 15.0 for 30 September 2025.
    expect(rules([row(BURY, day, '2400,80.0,30.0')]).includes('unusual-change')).toBe(isKnown);
  });
});

describe('what differs from the official figure', () => {
  // 1,272 cases, 80 FTE, 15.9.
  const columnsOf = (...asked: Parameters<typeof row>) =>
    found([row(...asked)])
      .filter(({ rule }) => rule === 'differs-from-official')
      .map(({ column }) => column);
  test.each([
    ['1272,80.0,15.9', []],
    ['1272,80.05,15.85', []],
    ['1272,80.1,15.9', ['case_holders_fte']],
    ['1271,80.0,15.9', ['cases']],
    ['1272,80.0,16.0', ['average_caseload']],
    ['c,80.0,x', []],
  ])('%s: %j', (numbers, columns) => {
    expect(columnsOf(BOLTON, '2025-09-30', numbers)).toEqual(columns);
  });

  test('is not asked about on another day, of families, or of a council without one', () => {
    expect(columnsOf(BOLTON, '2025-12-31', '1200,80.0,15.0')).toEqual([]);
    expect(columnsOf(BOLTON, '2024-09-30', '1200,80.0,15.0')).toEqual([]);
    expect(columnsOf(BOLTON, '2025-09-30', '1200,80.0,15.0', 'family')).toEqual([]);
    expect(columnsOf(BURY, '2025-09-30', '1200,80.0,15.0')).toEqual([]);
  });
});

test('a combined official figure is called so', () => {
  const sourceOf = (combined: object) => {
    const official = CONTEXT.official.map((figure) => ({ ...figure, ...combined }));
    const rows = [row(BOLTON, '2025-12-31', '1592,80.0,19.9')];
    const group = found(rows, { ...LATER, official }).find(({ rule }) => rule === 'unusual-change');
    return group?.places[0]?.params;
  };
  const source = 'official figure for 30 September 2025';
  expect(sourceOf({})).toMatchObject({ source: `the ${source}` });
  expect(sourceOf({ combinedWith: 'bury' })).toMatchObject({ source: `the combined ${source}` });
});

test('what a file covers is in the order of councils and then of quarters', () => {
  const asked = [
    [BURY, '2025-12-31'],
    [BOLTON, '2025-12-31'],
    [BURY, '2025-06-30'],
    [BOLTON, '2025-09-30'],
  ] as const;
  const rows = asked.map(([council, day]) => row(council, day, '1200,80.0,15.0'));
  const { covers } = checkText([HEADER, ...rows, ''].join('\r\n'), LATER);
  expect(covers.map(({ name, periodEnd, rows: count }) => [name, periodEnd, count])).toEqual([
    ['Bolton', '2025-09-30', 1],
    ['Bolton', '2025-12-31', 1],
    ['Bury', '2025-06-30', 1],
    ['Bury', '2025-12-31', 1],
  ]);
});

test.each([
  [{ firstYear: 2025 }, true],
  [{ firstYear: 2026 }, false],
  [{ firstYear: 2017, lastYear: 2025 }, true],
  [{ firstYear: 2017, lastYear: 2024 }, false],
])('two councils that report together in the years %j do so in 2025: %s', (years, isTogether) => {
  const joint = CONTEXT.joint.map(({ councils }) => ({ councils, ...years }));
  const pair = ['E09000021,Kingston upon Thames', 'E09000027,Richmond upon Thames'];
  const rows = pair.map((council) => row(council, '2025-12-31', '1212,80.8,15.0'));
  expect(rules(rows, { ...CONTEXT, joint }).includes('joint-return-twice')).toBe(isTogether);
});

test('five rows that a correction leaves out are named, and of six one is counted', () => {
  const services = CONTEXT.format.columns.find(({ name }) => name === 'service')?.choices ?? [];
  const leftOf = (count: number): string => {
    const rows = services.slice(0, count + 1).map(({ value: service }) => ({
      ...{ service, role: 'all', cases: 300, fte: 20, average: 15 },
    }));
    const earlier = [{ council: 'bolton', periodEnd: '2025-12-31', rows }];
    const sent = [row(BOLTON, '2025-12-31', '330,22.0,15.0')];
    const left = found(sent, { ...CONTEXT, earlier }).find(
      ({ rule }) => rule === 'correction-leaves-out-rows',
    );
    const params = left?.places[0]?.params;
    return typeof params === 'object' ? (params.left ?? '') : '';
  };
  expect(services[0]?.value).toBe('children_all');
  expect(leftOf(0)).toBe('');
  expect(leftOf(5).match(/‘/g)).toHaveLength(5);
  expect(leftOf(5)).not.toContain('other');
  expect(leftOf(6).match(/‘/g)).toHaveLength(5);
  expect(leftOf(6)).toMatch(/ 1 other$/);
});
