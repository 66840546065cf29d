import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../src/charts/scatter/scatter-marks.ts';
import { PROPOSED_CAP as cap } from '../../../src/dataset/cap/cap-range.ts';

const LOOK = { cap, radius: 4 };

/** So many dots, each a tenth of a pixel to the right of the one before. */
function dots(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    value: 15,
    at: [index / 10, 20] as const,
  }));
}

describe('the dots of a scatter plot', () => {
  test('are one for each place that can be told apart', () => {
    // 0 to 40 pixels are 0 to 5 times the width of a dot.
    const marks = marksOf(dots(401), LOOK);
    expect(marks.map(({ at: [x] }) => x)).toEqual([0, 8, 16, 24, 32, 40]);
  });

  test('are never one with a dot of another colour', () => {
    const over = { value: 21, at: [0, 20] as const };
    expect(marksOf([...dots(401), over], LOOK).filter(({ value }) => value === 21)).toHaveLength(1);
  });

  test('are moved by at most their radius', () => {
    const all = dots(401);
    const marks = marksOf(all, LOOK);
    for (const { at } of all) {
      const nearest = Math.min(...marks.map((mark) => Math.abs(mark.at[0] - at[0])));
      expect(nearest).toBeLessThanOrEqual(LOOK.radius);
    }
  });
});
