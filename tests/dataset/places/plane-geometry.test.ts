import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distanceTo,
  isInside,
  type PlanePoint,
} from '../../../src/dataset/places/plane-geometry.ts';

/** A triangle with its right angle at the origin, 10 wide and 20 high, and a square hole from 1 to 3 in it. */
const SHAPE = {
  rings: [Float64Array.of(0, 0, 10, 0, 0, 20, 0, 0), Float64Array.of(1, 1, 3, 1, 3, 3, 1, 3, 1, 1)],
};

describe('a point', () => {
  // The slanted side is where y = 20 - 2x.
  test.each<[PlanePoint, boolean]>([
    [[4.9, 10], true],
    [[5.1, 10], false],
    [[0.9, 18], true],
    [[1.1, 18], false],
    [[9, 1.9], true],
    [[9, 2.1], false],
    [[2, 2], false],
    [[0.5, 2], true],
    [[3.5, 2], true],
    [[-0.1, 5], false],
    [[5, -0.1], false],
    [[1, 21], false],
  ])('%j is inside: %s', (point, inside) => {
    expect(isInside(SHAPE, point)).toBe(inside);
  });

  test('is inside a triangle if it is on the same side of all three lines, whatever their slants', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    const point = fc.tuple(coordinate, coordinate);
    const side = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [x, y]: PlanePoint): number =>
      Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, p) => {
        const sides = [side(a, b, p), side(b, c, p), side(c, a, p)];
        // A point on a line may be counted either way.
        fc.pre(!sides.includes(0));
        const ring = Float64Array.of(...a, ...b, ...c, ...a);
        expect(isInside({ rings: [ring] }, p)).toBe(new Set(sides).size === 1);
      }),
    );
  });
});

test.each<[PlanePoint, number]>([
  // To the side below, to its corner at the right (3, 4, 5), to the hole, and to the middle of a slanted side.
  [[5, -2], 2],
  [[13, -4], 5],
  [[2, 2], 1],
  [[0.5, 2], 0.5],
  [[-3, 24], 5],
  [[9, 12], Math.sqrt(20)],
])('%j is %d from the border', (point, far) => {
  expect(distanceTo(SHAPE, point)).toBeCloseTo(far, 9);
});

test('a side without length is a point', () => {
  expect(distanceTo({ rings: [Float64Array.of(0, 0, 0, 0)] }, [3, 4])).toBe(5);
  expect(distanceTo({ rings: [] }, [3, 4])).toBe(Infinity);
});
