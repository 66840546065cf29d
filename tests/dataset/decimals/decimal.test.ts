import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apart,
  compareDecimals,
  fromHundredths,
  hundredthsOf,
  isEqual,
  isMore,
  minus,
  plus,
  times,
  totalOf,
} from '../../../src/dataset/decimals/decimal.ts';

/** Any published number, as whole hundredths. */
const hundredths = fc.integer({ min: -50_000_000, max: 50_000_000 });
/** The same as a table has it: the number that is read from the decimal. */
const read = (parts: number): number => Number(`${parts}e-2`);

describe('by hand', () => {
  test('what binary fractions get wrong is right', () => {
    // 20.8 - 20 is 0.8000000000000007, 17.4 + 0.7 is 18.099999999999998, 0.1 + 0.2 is 0.30000000000000004.
    expect(minus(20.8, 20)).toBe(0.8);
    expect(plus(17.4, 0.7)).toBe(18.1);
    expect(plus(0.1, 0.2)).toBe(0.3);
    expect(times(1.65, 2)).toBe(3.3);
    expect(totalOf([0.1, 0.2, 0.3, 14.45])).toBe(15.05);
    expect(totalOf([])).toBe(0);
    expect(apart(14.7, 20)).toBe(5.3);
  });

  test('a number exactly on a border is not over it', () => {
    expect(isMore(16.7, minus(17.4, 0.7))).toBe(false);
    expect(isMore(18.1, plus(17.4, 0.7))).toBe(false);
    expect(isMore(18.2, plus(17.4, 0.7))).toBe(true);
    expect(isEqual(plus(17.4, 0.7), 18.1)).toBe(true);
  });

  test('nothing is never minus nothing', () => {
    expect(Object.is(minus(1.2, 1.2), 0)).toBe(true);
    expect(Object.is(times(-1.2, 0), 0)).toBe(true);
  });

  test('a number finer than hundredths is refused, never cut', () => {
    expect(() => hundredthsOf(1.234)).toThrow(RangeError);
    expect(() => hundredthsOf(NaN)).toThrow(RangeError);
    expect(() => fromHundredths(0.5)).toThrow(RangeError);
  });
});

describe('as whole numbers would have it', () => {
  test('sums, differences and order', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(plus(read(a), read(b))).toBe(read(a + b));
        expect(minus(read(a), read(b))).toBe(read(a - b));
        expect(Math.sign(compareDecimals(read(a), read(b)))).toBe(Math.sign(a - b));
        expect(hundredthsOf(read(a))).toBe(a);
      }),
    );
  });

  test('a number taken from another and added again is the other', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(plus(minus(read(a), read(b)), read(b))).toBe(read(a));
      }),
    );
  });
});
