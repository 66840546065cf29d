import { describe, expect, test } from 'vitest';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { typicalAreaChange } from '../../../src/dataset/movement/area-movement.ts';
import { absent, ENGLAND, NORTH_WEST, published } from '../findings/examples.ts';

const LONDON = { ...NORTH_WEST, code: 'E12000007', slug: 'london', name: 'London' };
const INNER = {
  ...LONDON,
  code: 'E13000001',
  slug: 'inner-london',
  kind: 'part of region' as const,
};
const AREAS = [ENGLAND, NORTH_WEST, LONDON, INNER];
const YEARS = [2022, 2023, 2024, 2025];

function change(rows: readonly (readonly [string, number, number])[]): number | undefined {
  const figures = rows.map(([code, year, average]) => published(code, year, average, 1000, 100));
  return typicalAreaChange(AREAS, byPlace(figures), YEARS);
}

describe('the typical change of a region', () => {
  test('is the median of its sizes, up or down; of nations and parts of regions nothing counts', () => {
    // By hand: 0.5 up, 0.2 down and 0.9 up, so 0.5 is in the middle.
    expect(
      change([
        ...([
          [NORTH_WEST.code, 2023, 15],
          [NORTH_WEST.code, 2024, 15.5],
          [NORTH_WEST.code, 2025, 15.3],
        ] as const),
        ...([
          [LONDON.code, 2024, 14],
          [LONDON.code, 2025, 14.9],
        ] as const),
        ...([
          [ENGLAND.code, 2024, 15],
          [ENGLAND.code, 2025, 18],
        ] as const),
        ...([
          [INNER.code, 2024, 15],
          [INNER.code, 2025, 19],
        ] as const),
      ]),
    ).toBe(0.5);
  });

  test('needs two years that follow each other', () => {
    expect(
      change([
        [LONDON.code, 2022, 14],
        [LONDON.code, 2024, 15],
      ]),
    ).toBeUndefined();
    const gap = [
      published(LONDON.code, 2022, 14, 1400, 100),
      absent(LONDON.code, 2023, 'not_available'),
      published(LONDON.code, 2024, 15, 1500, 100),
    ];
    expect(typicalAreaChange(AREAS, byPlace(gap), [2022, 2024])).toBeUndefined();
    expect(typicalAreaChange(AREAS, byPlace(gap), YEARS)).toBeUndefined();
  });
});
