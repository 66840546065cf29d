import { describe, expect, test } from 'vitest';
import { councilAt, type CouncilShape } from '../../../scripts/check/shapes.ts';
import { distanceTo } from '../../../src/dataset/places/plane-geometry.ts';

/** A square of 10 km with a hole of 2 km in its middle, and another square beside it. */
const WEST: CouncilShape = {
  council: 'west',
  rings: [
    Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10, 0, 0),
    Float64Array.of(4, 4, 6, 4, 6, 6, 4, 6, 4, 4),
  ],
  box: [0, 0, 10, 10],
};
const EAST: CouncilShape = {
  council: 'east',
  rings: [Float64Array.of(10, 0, 20, 0, 20, 10, 10, 10, 10, 0)],
  box: [10, 0, 20, 10],
};

describe('a point is in', () => {
  test.each([
    [[1, 1], 'west'],
    [[15, 5], 'east'],
    [[5, 5], undefined],
    [[25, 5], undefined],
  ] as const)('%j: %s', (place, council) => {
    expect(councilAt([WEST, EAST], place)).toBe(council);
  });
});

test.each([
  [[1, 5], 1],
  [[5, 5], 1],
  [[13, 14], 5],
  [[10, 5], 0],
] as const)('%j is %i km from the border of the western square', (place, kilometres) => {
  // By hand: straight to the nearest side, to the hole's side, to the corner (3, 4, 5), and on the border.
  expect(distanceTo(WEST, place)).toBeCloseTo(kilometres, 9);
});
