import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isFarFrom,
  medianRatio,
  perHundred,
  tenthsOf,
  type Ratio,
} from '../../../src/dataset/quality/far-from.ts';

const ratio = (part: number, whole = 1): Ratio => ({ part, whole });
const some = fc.record({
  part: fc.integer({ min: 1, max: 20_000 }),
  whole: fc.integer({ min: 1, max: 20_000 }),
});

describe('more than half above or more than a third below', () => {
  test.each([
    ['exactly half above is not', 150, 100, false],
    ['one more is', 151, 100, true],
    ['exactly a third below is not', 100, 150, false],
    ['one less is', 99, 150, true],
    // As binary fractions 0.3 / 0.2 is below 1.5 and 4.2 / 2.8 above it.
    ['half above in tenths is not', 0.3, 0.2, false],
    ['half above in tenths is not, where binary fractions differ', 4.2, 2.8, false],
    ['the same is not', 7, 7, false],
  ])('%s', (_, value, from, far) => {
    expect(isFarFrom(tenthsOf(value), tenthsOf(from))).toBe(far);
  });

  test('is the same as seen from the other side: half above one way is a third below the other', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(isFarFrom(a, b)).toBe(isFarFrom(b, a));
      }),
    );
  });
});

describe('the median of shares', () => {
  test('is the middle one of an odd number', () => {
    expect(medianRatio([ratio(3), ratio(1), ratio(2)])).toEqual(ratio(2));
  });

  test('is the exact mean of the two in the middle of an even number', () => {
    const middle = medianRatio([ratio(1, 3), ratio(1, 2), ratio(9), ratio(0)]);
    expect(middle && middle.part * 12).toBe(middle && middle.whole * 5);
  });

  test('is missing where there are none', () => {
    expect(medianRatio([])).toBeUndefined();
  });
});

// 321,661 of 402,400 are 79.935...; 1 of 8 and 1 of 16 are on the border between two tenths.
test.each([
  [ratio(321_661, 402_400), 79.9],
  [ratio(1, 16), 6.3],
  [ratio(1, 8), 12.5],
  [ratio(2, 3), 66.7],
])('a share for each hundred is rounded to one decimal, halves up', (share, expected) => {
  expect(perHundred(share)).toBe(expected);
});
