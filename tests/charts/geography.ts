/** A country made by hand: two councils with a common border, a London borough, and the three other nations. */
import type { MapCouncil } from '../../src/charts/map/shape-classes.ts';
import type { Boundaries, Hex } from '../../src/schemas/geography.ts';

type Arcs = Boundaries['arcs'];
type Shape = Boundaries['objects']['councils']['geometries'][number];

/**
 * Arcs 0 to 2: two squares of 100 units side by side, their common border first. Arc 3: a borough inside
 * nothing, 20 units wide, with a point in the middle of its first side. Arcs 4 to 6: the other nations.
 */
const arcs: Arcs = [
  [
    [200, 100],
    [0, 100],
  ],
  [
    [200, 200],
    [-100, 0],
    [0, -100],
    [100, 0],
  ],
  [
    [200, 100],
    [100, 0],
    [0, 100],
    [-100, 0],
  ],
  [
    [240, 220],
    [10, 0],
    [10, 0],
    [0, 20],
    [-20, 0],
    [0, -20],
  ],
  [
    [40, 120],
    [50, 0],
    [0, 80],
    [-50, 0],
    [0, -80],
  ],
  [
    [60, 0],
    [60, 10],
    [20, 70],
    [-80, -80],
  ],
  [
    [0, 60],
    [30, 0],
    [0, 30],
    [-30, -30],
  ],
];

function polygon(code: string, ...rings: readonly number[][]): Shape {
  return { type: 'Polygon', arcs: [...rings], properties: { code } };
}

export const TOPOLOGY: Boundaries = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs,
  objects: {
    councils: {
      type: 'GeometryCollection',
      geometries: [
        polygon('E08000001', [0, 1]),
        polygon('E06000012', [2, -1]),
        polygon('E09000020', [3]),
        polygon('E10000006', [1, 2]),
      ],
    },
    nations: {
      type: 'GeometryCollection',
      geometries: [polygon('W92000004', [4]), polygon('S92000003', [5]), polygon('N92000002', [6])],
    },
  },
};

/** The councils in force: the fourth shape is of one abolished, and is not drawn. */
export const COUNCILS: readonly MapCouncil[] = [
  { code: 'E08000001', value: 20.8, id: 'm-bolton', name: 'Bolton' },
  { code: 'E06000012', value: 14.8, id: 'm-nel', name: 'North East Lincolnshire' },
  { code: 'E09000020', id: 'm-kensington', name: 'Kensington & Chelsea' },
];

export const HEXES: readonly Hex[] = [
  { code: 'E08000001', q: 4, r: 7 },
  { code: 'E06000012', q: 5, r: 7 },
  { code: 'E09000020', q: 4, r: 6 },
  { code: 'E10000006', q: 4, r: 8 },
];
