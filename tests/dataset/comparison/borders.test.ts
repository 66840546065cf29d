import { describe, expect, test } from 'vitest';
import { borders } from '../../../src/dataset/comparison/borders.ts';
import type { Boundaries } from '../../../src/schemas/geography.ts';
import { councilWith } from '../fixture.ts';

const WEST = 'E06000001';
const EAST = 'E06000002';
const LATER = 'E06000003';
const ISLAND = 'E06000004';

/** Two squares side by side that share arc 0, one of them made anew in 2020, and an island. */
const boundaries: Boundaries = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [],
  objects: {
    councils: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: WEST } },
        { type: 'MultiPolygon', arcs: [[[-1, 2]], [[4]]], properties: { code: EAST } },
        { type: 'Polygon', arcs: [[-1, 2]], properties: { code: LATER } },
        { type: 'Polygon', arcs: [[3]], properties: { code: ISLAND } },
      ],
    },
    nations: { type: 'GeometryCollection', geometries: [] },
  },
};

const councils = [
  councilWith({ slug: 'west', code: WEST }),
  councilWith({ slug: 'east', code: EAST, in_force_to: '2020-03-31' }),
  councilWith({ slug: 'later', code: LATER, in_force_from: '2020-04-01' }),
  councilWith({ slug: 'island', code: ISLAND }),
];

describe('bordering councils', () => {
  test('share a stretch of boundary, in whichever direction it runs', () => {
    const found = borders(boundaries, councils, 2019);
    expect(found.get(WEST)).toEqual([EAST]);
    expect(found.get(EAST)).toEqual([WEST]);
  });

  test('are those of the year', () => {
    const found = borders(boundaries, councils, 2020);
    expect(found.get(WEST)).toEqual([LATER]);
    expect(found.has(EAST)).toBe(false);
  });

  test('an island has none', () => {
    expect(borders(boundaries, councils, 2020).get(ISLAND)).toEqual([]);
  });
});
