import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compareFractions,
  divide,
  fractionOf,
  fractionText,
  quotient,
  roundedFraction,
  subtract,
  sumOf,
  ZERO,
} from '../../../src/dataset/decimals/fraction.ts';

describe('by hand', () => {
  test('is in lowest terms', () => {
    expect(quotient(20.8, 10.1)).toEqual({ top: 208, bottom: 101 });
    expect(fractionOf(17.5)).toEqual({ top: 35, bottom: 2 });
    expect(quotient(0, 20)).toEqual(ZERO);
    // Zero is never minus zero.
    expect(quotient(0, -20)).toEqual(ZERO);
    expect(quotient(-0, 20)).toEqual(ZERO);
    expect(quotient(-1, 2)).toEqual({ top: -1, bottom: 2 });
  });

  test('cases over the cap less FTE', () => {
    // 2,711 / 20 - 130.6 = 135.55 - 130.6 = 4.95, and 4.95 is 5.0 to one decimal.
    const extra = subtract(quotient(2711, 20), fractionOf(130.6));
    expect(extra).toEqual({ top: 99, bottom: 20 });
    expect(fractionText(extra, 1)).toBe('5.0');
    expect(fractionText(extra, 2)).toBe('4.95');
  });

  test('half of the last digit is rounded up', () => {
    // 21.5 / 20 = 1.075; 1.075 is 1.08, though 21.5 / 20 in binary fractions is a little less.
    expect(roundedFraction(quotient(21.5, 20), 2)).toBe(1.08);
    expect(roundedFraction(quotient(-21.5, 20), 2)).toBe(-1.08);
    expect(roundedFraction(quotient(2, 3), 2)).toBe(0.67);
  });

  test('thirds add up to one', () => {
    expect(sumOf([quotient(1, 3), quotient(1, 3), quotient(1, 3)])).toEqual(fractionOf(1));
    expect(sumOf([])).toEqual(ZERO);
  });

  test('nothing is divided by zero', () => {
    expect(() => quotient(1, 0)).toThrow(RangeError);
    expect(() => divide(fractionOf(1), ZERO)).toThrow(RangeError);
  });
});

describe('as fractions of any size would have it', () => {
  const tenths = fc.integer({ min: 0, max: 50_000 });
  const some = fc.integer({ min: 1, max: 500 });

  test('sums and differences', () => {
    fc.assert(
      fc.property(tenths, some, tenths, some, (a, b, c, d) => {
        const [one, other] = [quotient(a / 10, b / 10), quotient(c / 10, d / 10)];
        const cross = [BigInt(a) * BigInt(d), BigInt(c) * BigInt(b)] as const;
        const under = BigInt(b) * BigInt(d);
        const same = ({ top, bottom }: { top: number; bottom: number }, wanted: bigint): boolean =>
          BigInt(top) * under === wanted * BigInt(bottom);
        expect(same(add(one, other), cross[0] + cross[1])).toBe(true);
        expect(same(subtract(one, other), cross[0] - cross[1])).toBe(true);
        expect(Math.sign(compareFractions(one, other))).toBe(
          Math.sign(Number(cross[0] - cross[1])),
        );
      }),
    );
  });

  test('rounding', () => {
    fc.assert(
      fc.property(tenths, some, fc.constantFrom(0, 1, 2), (a, b, places) => {
        const scale = 10n ** BigInt(places);
        const parts = (2n * BigInt(a) * scale + BigInt(b)) / (2n * BigInt(b));
        expect(roundedFraction(quotient(a / 10, b / 10), places)).toBe(
          Number(`${parts}e-${places}`),
        );
      }),
    );
  });

  test('a quotient times its divisor is what was divided', () => {
    fc.assert(
      fc.property(tenths, some, (a, b) => {
        const whole = divide(quotient(a / 10, b / 10), quotient(1, b / 10));
        expect(whole).toEqual(fractionOf(a / 10));
      }),
    );
  });
});
