/** The maps of an invented country: shapes of councils and nations, and one hexagon for each English council. */
import { TABLES } from '../../../src/tables/catalogue.ts';
import { formatTable } from '../../../src/tables/table.ts';
import { codeOf, english, type Country, type Nation } from './country.ts';
import type { Ground, Point, Side } from './ground.ts';

/** Distances of points along a border, in units of the map: as in the two files of data/. */
const STEPS = { 'geography/boundaries.json': 13, 'geography/boundaries-small.json': 40 };

const NATIONS: Readonly<Record<Nation, string>> = {
  E: 'E92000001',
  W: 'W92000004',
  S: 'S92000003',
};

/** The tables and files by their paths. */
export function inventShapes(country: Country): Map<string, string> {
  const files = Object.entries(STEPS).map(
    ([path, step]) => [path, JSON.stringify(topology(country, step))] as const,
  );
  return new Map([...files, [TABLES.hexes.path, hexes(country)]]);
}

function topology({ grounds, councils, chance }: Country, step: number): object {
  const borders = new Borders(step, chance);
  const shapes = councils.map((one) => {
    const { cells, nation } = one;
    const sides = grounds[nation].around(cells[0], cells.at(-1));
    return borders.shape(codeOf(one), nation, grounds[nation], sides);
  });
  const nations = (Object.keys(NATIONS) as Nation[]).map((nation) =>
    borders.shape(NATIONS[nation], nation, grounds[nation], grounds[nation].outline()),
  );
  const collection = (geometries: object[]): object => ({ type: 'GeometryCollection', geometries });
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: borders.arcs,
    objects: { councils: collection(shapes), nations: collection(nations) },
  };
}

/** Borders that shapes share, each made when a shape first asks for it. */
class Borders {
  readonly arcs: Point[][] = [];
  readonly #step: number;
  readonly #chance: Country['chance'];
  readonly #places = new Map<string, number>();

  constructor(step: number, chance: Country['chance']) {
    this.#step = step;
    this.#chance = chance;
  }

  shape(code: string, nation: Nation, ground: Ground, sides: readonly Side[]): object {
    const arcs = sides.map(([name, backwards]) => {
      const place = this.#placeOf(nation, ground, name);
      return backwards ? ~place : place;
    });
    return { type: 'Polygon', arcs: [arcs], properties: { code } };
  }

  #placeOf(nation: Nation, ground: Ground, name: string): number {
    const key = `${nation} ${name}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const chance = (...about: readonly (string | number)[]): number =>
      this.#chance(nation, ...about);
    this.arcs.push(fromLast(ground.border(name, this.#step, chance)));
    this.#places.set(key, this.arcs.length - 1);
    return this.arcs.length - 1;
  }
}

/** Each point by how far it is from the one before, as TopoJSON has them. */
function fromLast(points: readonly Point[]): Point[] {
  return points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

function hexes(country: Country): string {
  const ground = country.grounds.E;
  const rows = english(country).map((one) => ({
    code: codeOf(one),
    q: String(ground.columnOf(one.cells[0])),
    r: String(ground.rowOf(ground.cells) - ground.rowOf(one.cells[0])),
  }));
  return formatTable(TABLES.hexes, rows);
}
