import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear, niceTicks, ticksUpTo, writtenYears } from '../../../src/charts/core/axis.ts';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

describe('ticks', () => {
  test('of caseloads are five cases apart up to the highest figure ever published', () => {
    expect(ticksUpTo(8, 0, 25)).toEqual([0, 5, 10, 15, 20, 25]);
    expect(ticksUpTo(8, 0, 32.7 * 1.03)).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
    expect(ticksUpTo(8, 0, 40)).toEqual([0, 10, 20, 30, 40]);
  });

  test('of ratios start at one', () => {
    expect(ticksUpTo(8, 1, 2.41 * 1.03)).toEqual([1, 1.5, 2, 2.5]);
  });

  test('reach below the first value where it is not a round one', () => {
    expect(niceTicks(1, 9, 4)).toEqual([0, 2, 4, 6, 8, 10]);
  });

  test('hold all values and are no more than asked for', () => {
    const values = fc.tuple(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 90 }),
    );
    fc.assert(
      fc.property(values, ([from, span]) => {
        const ticks = ticksUpTo(8, from, from + span);
        expect(ticks[0]).toBeLessThanOrEqual(from);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(from + span);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('the years below a chart', () => {
  test('are all written where there is room', () => {
    expect(writtenYears(YEARS, 60)).toEqual(YEARS);
  });

  test('leave room for each other and for the last one', () => {
    expect(writtenYears(YEARS, 20)).toEqual([2017, 2019, 2021, 2023, 2025]);
    expect(writtenYears([...YEARS, 2026], 20, 4)).toEqual([2017, 2021, 2026]);
  });
});

test('a scale without extent puts every value in its middle', () => {
  expect(linear([2025, 2025], [0, 100])(2025)).toBe(50);
});
