import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCorrelation } from '../../../src/dataset/context/correlation.ts';

describe('rank correlation', () => {
  test('is 1 where one always rises with the other, however it rises, and -1 where it falls', () => {
    expect(rankCorrelation([1, 2, 3, 4].map((x) => ({ x, y: x ** 3 })))).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4].map((x) => ({ x, y: -x })))).toBeCloseTo(-1, 12);
  });

  test('gives ties the mean of their places', () => {
    // By hand: ranks of x 1, 2.5, 2.5, 4; of y 1, 3, 2, 4; sums of products 4.5, of squares 4.5 and 5: 4.5 / √22.5.
    const pairs = [
      { x: 10, y: 1 },
      { x: 20, y: 7 },
      { x: 20, y: 5 },
      { x: 30, y: 9 },
    ];
    expect(rankCorrelation(pairs)).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  test('is unknown for fewer than three, or if one never varies', () => {
    expect(rankCorrelation([{ x: 1, y: 2 }])).toBeUndefined();
    expect(rankCorrelation([1, 2, 3].map((x) => ({ x, y: 5 })))).toBeUndefined();
  });

  test('lies between -1 and 1 and does not depend on the order', () => {
    const pair = fc.record({
      x: fc.integer({ min: 0, max: 50 }),
      y: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 30 }), (pairs) => {
        const correlation = rankCorrelation(pairs);
        if (correlation === undefined) return;
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-9);
        expect(rankCorrelation(pairs.toReversed())).toBeCloseTo(correlation, 9);
      }),
    );
  });
});
