import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient } from '../../../src/dataset/decimals/fraction.ts';
import { medianFraction, quartileFraction } from '../../../src/dataset/decimals/middle-fraction.ts';
import { median, ninetiethPercentile } from '../../../src/dataset/decimals/middle.ts';

describe('by hand', () => {
  test('the median is the middle value, or halfway between the two middle ones', () => {
    expect(median([14.6, 13, 14.3, 18])).toBe(14.45);
    expect(median([14.6, 13, 18])).toBe(14.6);
    expect(median([15.2])).toBe(15.2);
    expect(median([])).toBeUndefined();
  });

  test('the 90th percentile is nine tenths of the way from the first to the last', () => {
    // Of six: place 0.9 x 5 = 4.5, halfway from the fifth to the sixth: 3.1 and 5.0 give 4.05.
    expect(ninetiethPercentile([0.1, 0.2, 0.9, 1.2, 3.1, 5])).toBe(4.05);
    // Of two: place 0.9, so 0.2 + 0.9 x 1.1 = 1.19.
    expect(ninetiethPercentile([1.3, 0.2])).toBe(1.19);
    expect(ninetiethPercentile([])).toBeUndefined();
  });

  test('quartiles lie between the two nearest ratios in proportion', () => {
    const values = [1, 2, 4, 8].map((value) => quotient(value, 3));
    // Place 0.75: 1/3 + 0.75 x 1/3. Place 2.25: 4/3 + 0.25 x 4/3.
    expect(quartileFraction(values, 1)).toEqual({ top: 7, bottom: 12 });
    expect(quartileFraction(values, 2)).toEqual({ top: 1, bottom: 1 });
    expect(quartileFraction(values, 3)).toEqual({ top: 5, bottom: 3 });
    expect(quartileFraction([], 2)).toBeUndefined();
  });

  test('the median of two ratios is halfway between them', () => {
    // (3/2 + 4/3) / 2 = 17/12.
    expect(medianFraction([quotient(3, 2), quotient(4, 3)])).toEqual({ top: 17, bottom: 12 });
    expect(medianFraction([])).toBeUndefined();
  });
});

test('the median of whole tenths is half the sum of the two middle ones, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1 }), (values) => {
      const sorted = values.toSorted((a, b) => a - b);
      const at = (place: number): number => sorted[place] ?? 0;
      const twice = at((sorted.length - 1) >> 1) + at(sorted.length >> 1);
      expect(median(values.map((value) => value / 10))).toBe((twice * 5) / 100);
    }),
  );
});
