import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ukPlane } from '../../../scripts/import/geography/plane.ts';
import { toPlane } from '../../../src/dataset/places/map-plane.ts';

test('the browser’s plane is the one the maps are drawn on', () => {
  const drawn = ukPlane(1);
  fc.assert(
    fc.property(
      fc.double({ min: -9, max: 2, noNaN: true }),
      fc.double({ min: 49, max: 61, noNaN: true }),
      (longitude, latitude) => {
        const [x, y] = toPlane(longitude, latitude);
        const [expectedX, expectedY] = drawn([longitude, latitude]);
        expect(x).toBeCloseTo(expectedX, 6);
        expect(y).toBeCloseTo(expectedY, 6);
      },
    ),
  );
});
