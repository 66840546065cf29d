import { describe, expect, test } from 'vitest';
import { milesBetween } from '../../../src/dataset/places/council-distance.ts';
import { keptNearCouncils, nearCouncils } from '../../../src/dataset/places/near-councils.ts';
import { siteContext } from '../../../src/site/context.ts';

const { councils } = siteContext().country;

describe('councils near each other', () => {
  test.each([10, 50, 100])('are all those that a distance of %i miles has', (miles) => {
    const near = nearCouncils(councils, miles);
    const differing = councils.flatMap((one) =>
      councils.filter((other) => {
        const apart = milesBetween(one, other);
        const expected = one !== other && (apart ?? Infinity) <= miles ? apart : undefined;
        return near.get(one)?.get(other) !== expected;
      }),
    );
    expect(differing).toEqual([]);
  });

  test('are looked for once for each list and distance', () => {
    const kept = keptNearCouncils(councils, 50);
    expect(keptNearCouncils(councils, 50)).toBe(kept);
    expect(keptNearCouncils(councils, 55)).not.toBe(kept);
    expect(keptNearCouncils([...councils], 50)).not.toBe(kept);
  });
});
