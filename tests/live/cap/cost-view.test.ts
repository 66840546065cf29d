import { describe, expect, test } from 'vitest';
import { HIGHEST_COST, readCost } from '../../../src/dataset/cap/cost.ts';
import { costView } from '../../../src/live/cap/cost-view.ts';
import { siteContext } from '../../../src/site/context.ts';
import { LATEST } from '../../releases/latest.ts';

const { country } = siteContext();

describe('the cost of extra staff', () => {
  test('is the sum over councils, and never the national net', () => {
    const view = costView(country, 20, 1000);
    // The Department’s file for 2025, over 20: Bolton and one other. England as a whole has more staff than a cap needs.
    const rows = country.caseloads.filter(
      (row) =>
        row.year === country.latestYear && row.code.startsWith('E0') && row.status === 'published',
    );
    // In thousandths of one FTE, as 1000 pounds for each: 50 × cases less 1000 × FTE.
    const parts = rows.flatMap(({ cases, case_holders_fte: fte }) =>
      typeof cases === 'number' && typeof fte === 'number'
        ? [Math.max(0, 50 * cases - Math.round(10 * fte) * 100)]
        : [],
    );
    const total = parts.reduce((sum, part) => sum + part, 0);
    expect(view.total).toBe(`£${total.toLocaleString('en-GB')}`);
    expect(view.rows.length).toBeGreaterThanOrEqual(LATEST.caps[20].over);
  });

  test('says each step, with the sum of staff as exact as the cost', () => {
    const { steps, extra, total, announcement } = costView(country, 20, 50_000);
    expect(steps).toHaveLength(3);
    expect(steps[2]).toBe(
      `${Number(extra)} FTE × £50,000 = ${total} a year, to the nearest pound.`,
    );
    expect(announcement).toBe(
      `At a cap of 20 and £50,000 for one FTE, the extra staff might cost ${total} a year.`,
    );
  });

  test('is nothing where no council needs more', () => {
    const { steps, total } = costView(country, 30, 50_000);
    // Nobody was over 30 in the Department’s file for 2025.
    expect([total, steps.length]).toEqual(['£0', 1]);
  });

  test('adds up at every cap and at the highest cost, row by row within half a pound each', () => {
    for (let halves = 16; halves <= 60; halves += 4)
      for (const cost of [1, 48_731, HIGHEST_COST]) {
        const { rows, total } = costView(country, halves / 2, cost);
        const sum = rows.reduce((all, row) => all + inPounds(row.cost), 0);
        expect(Math.abs(sum - inPounds(total))).toBeLessThanOrEqual(1 + rows.length / 2);
      }
  });
});

function inPounds(text: string): number {
  return Number(text.replaceAll(/[£,]/g, ''));
}

describe('the yearly cost that is entered', () => {
  test.each([
    ['45000', 45_000],
    [' £45,000 ', 45_000],
    ['1', 1],
    ['999,999', 999_999],
  ])('is read: %s', (typed, cost) => {
    expect(readCost(typed)).toBe(cost);
  });

  test.each([
    ['', /^Enter a yearly cost/],
    ['0', /^At £0 there is no sum/],
    ['-5', /^‘-5’ is below zero/],
    ['45000.50', /has pence/],
    ['45,00', /^‘45,00’ is not a yearly cost/],
    ['45.000', /has pence or a part of a pound/],
    ['45k', /is not a yearly cost/],
    ['1e5', /is not a yearly cost/],
    ['1000000', /^‘1000000’ is more than this page takes\. Enter at most £999,999/],
  ])('is named if it cannot be used: %s', (typed, message) => {
    expect(readCost(typed)).toMatch(message);
  });
});
