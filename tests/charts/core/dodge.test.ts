import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centredWithin, dodge } from '../../../src/charts/core/dodge.ts';

const wish = fc.record({
  y: fc.double({ min: -50, max: 350, noNaN: true }),
  height: fc.integer({ min: 10, max: 50 }),
});

describe('labels moved apart', () => {
  test('stay where they want to be if they do not meet', () => {
    const wishes = [
      { y: 100, height: 16 },
      { y: 40, height: 16 },
    ];
    expect(dodge(wishes, { top: 0, bottom: 200 })).toEqual([100, 40]);
  });

  test('share the way when two want the same place', () => {
    const wishes = [
      { y: 100, height: 16 },
      { y: 100, height: 16 },
    ];
    expect(dodge(wishes, { top: 0, bottom: 200 })).toEqual([92, 108]);
  });

  test('never touch and never leave the picture', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), (wishes) => {
        const centres = dodge(wishes, { top: 0, bottom: 300 });
        const boxes = wishes.map(({ height }, i) => {
          const centre = centres[i] ?? NaN;
          return { top: centre - height / 2, bottom: centre + height / 2 };
        });
        const sorted = [...boxes].sort((a, b) => a.top - b.top);
        sorted.forEach(({ top, bottom }, i) => {
          expect(top).toBeGreaterThanOrEqual((sorted[i - 1]?.bottom ?? 0) - 0.02);
          expect(bottom).toBeLessThanOrEqual(300.01);
        });
      }),
    );
  });

  test('are pushed back into the room they have', () => {
    expect(centredWithin(5, 40, { left: 0, right: 100 })).toEqual({ left: 0, right: 40 });
    expect(centredWithin(95, 40, { left: 0, right: 100 })).toEqual({ left: 60, right: 100 });
  });
});
