import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionOf, type Fraction } from '../../../src/dataset/decimals/fraction.ts';
import { isFarFrom, percentApart, perHundred } from '../../../src/dataset/quality/far-from.ts';

const some: fc.Arbitrary<Fraction> = fc.record({
  top: fc.integer({ min: 1, max: 20_000 }),
  bottom: fc.integer({ min: 1, max: 20_000 }),
});

describe('more than half above or more than a third below', () => {
  test.each([
    ['exactly half above is not', 150, 100, false],
    ['one more is', 151, 100, true],
    ['exactly a third below is not', 100, 150, false],
    ['one less is', 99, 150, true],
    // As binary fractions 4.2 / 2.8 is above 1.5.
    ['half above in tenths is not', 0.3, 0.2, false],
    ['half above in tenths is not, where binary fractions differ', 4.2, 2.8, false],
    ['the same is not', 7, 7, false],
  ])('%s', (_, value, from, far) => {
    expect(isFarFrom(fractionOf(value), fractionOf(from))).toBe(far);
  });

  test('is the same as seen from the other side: half above one way is a third below the other', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(isFarFrom(a, b)).toBe(isFarFrom(b, a));
      }),
    );
  });
});

// 321,661 of 402,400 are 79.935...; 1 of 16 is on the border between two tenths.
test.each([
  [{ top: 321_661, bottom: 402_400 }, 79.9],
  [{ top: 1, bottom: 16 }, 6.3],
  [{ top: 1, bottom: 8 }, 12.5],
  [{ top: 2, bottom: 3 }, 66.7],
])('a share for each hundred is rounded to one decimal, halves up', (share, expected) => {
  expect(perHundred(share)).toBe(expected);
});

test.each([
  [2711, 1709, 59],
  [417, 2705, 85],
  [3410, 417, 718],
])('%d is so many per cent above or below %d', (value, from, expected) => {
  expect(percentApart(fractionOf(value), fractionOf(from))).toBe(expected);
});
