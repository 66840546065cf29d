import { describe, expect, test } from 'vitest';
import { boundaries } from '../../../scripts/import/boundaries.ts';
import { councils } from '../../../scripts/import/councils.ts';
import { borders } from '../../../src/dataset/comparison/borders.ts';
import { boundaries as schema, type Boundaries } from '../../../src/schemas/geography.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { parseTable } from '../../../src/tables/table.ts';
import { fixture, folder, refusals, source } from './harness.ts';

const SHAPES = fixture('councils/boundaries.topo.json');
const REGISTER = councilsCsv();
const data = folder({ 'councils.csv': REGISTER });

/** The register that the councils importer makes of the same fixtures. */
function councilsCsv(): string {
  const names = ['area-lookup.json', 'ltla-utla.csv', 'workforce.csv', 'boundaries.topo.json'];
  const sources = names.map((name) => source(name, fixture(`councils/${name}`)));
  const result = councils.read(
    sources,
    folder({ 'register.csv': fixture('councils/register.csv') }),
  );
  return result.tables.find(({ path }) => path === 'councils.csv')?.text ?? '';
}

const result = boundaries.read([source('boundaries.topo.json', SHAPES)], data);
const drawn = schema.parse(JSON.parse(result.tables[0]?.text ?? ''));

/** Rings of a council as lists of signed arcs. */
function ringsOf(code: string, { objects }: Boundaries = drawn): number[][] {
  const shape = objects.councils.geometries.find(({ properties }) => properties.code === code);
  return shape?.type === 'MultiPolygon' ? shape.arcs.flat() : (shape?.arcs ?? []);
}

describe('shapes for the web', () => {
  test('there is a full map and a small one, both sound', () => {
    expect(result.tables.map(({ path }) => path)).toEqual([
      'geography/boundaries.json',
      'geography/boundaries-small.json',
    ]);
    expect(() => schema.parse(JSON.parse(result.tables[1]?.text ?? ''))).not.toThrow();
  });

  test('a recoded council is drawn once, under its present code', () => {
    const codes = drawn.objects.councils.geometries.map(({ properties }) => properties.code);
    expect(codes).toContain('E08000038');
    expect(codes).not.toContain('E08000016');
  });

  test('the border of two councils is one arc, in opposite directions', () => {
    const [north, west] = [ringsOf('E06000061').flat(), ringsOf('E06000062').flat()];
    expect(north.filter((arc) => west.includes(~arc))).toHaveLength(1);
  });

  test('a county and its successors share their outer borders', () => {
    const parts = new Set([...ringsOf('E06000061'), ...ringsOf('E06000062')].flat());
    expect(
      ringsOf('E10000021')
        .flat()
        .every((arc) => parts.has(arc) || parts.has(~arc)),
    ).toBe(true);
  });

  test('an islet is left out, the rest of its council stays', () => {
    // In the source West Northamptonshire has a second ring of 0.01 degrees, under 1 km².
    expect(ringsOf('E06000062')).toHaveLength(1);
  });

  test('north is up and east is right', () => {
    const corner = (code: string): readonly number[] => {
      const arc = ringsOf(code)[0]?.[0] ?? 0;
      return drawn.arcs[arc < 0 ? ~arc : arc]?.[0] ?? [];
    };
    const [hull, lincolnshire, camden] = ['E06000010', 'E06000012', 'E09000007'].map(corner);
    // North East Lincolnshire's square lies 0.2 degrees east of Hull's, Camden's 0.4 degrees north.
    expect(lincolnshire?.[0]).toBeGreaterThan(hull?.[0] ?? Infinity);
    expect(camden?.[1]).toBeLessThan(hull?.[1] ?? -Infinity);
  });

  test('a unit of the full map is a quarter of a kilometre', () => {
    const ys = drawn.arcs.flatMap((arc) => arc.slice(0, 1).map(([, y]) => y));
    // Squares start at 52 and 52.4 degrees north: 0.4 degrees are 44.5 km on a globe of 6,371 km, 178 quarters.
    // Their arcs begin at a corner up to 0.1 degrees (44 quarters) higher, and the plane's curvature adds a few.
    const height = Math.max(...ys) - Math.min(...ys);
    expect(height).toBeGreaterThanOrEqual(178);
    expect(height).toBeLessThan(178 + 44 + 4);
  });

  test('nations are outlines of their councils in force, and Northern Ireland has its own', () => {
    const codes = drawn.objects.nations.geometries.map(({ properties }) => properties.code);
    expect(codes).toEqual(['E92000001', 'W92000004', 'N92000002']);
  });

  test('councils border each other in the years they were in force', () => {
    const register = parseTable(TABLES.councils, REGISTER, 'councils.csv').rows;
    expect(borders(drawn, register, 2021).get('E06000061')).toEqual(['E06000062']);
    expect(borders(drawn, register, 2020).has('E06000061')).toBe(false);
    expect(borders(drawn, register, 2020).get('E10000021')).toEqual([]);
  });
});

describe('bad input', () => {
  test.each([
    ['not that file', () => '{"type": "FeatureCollection"}', 'type unexpected-shape'],
    ['cut off in the middle', (text: string) => text.slice(0, 700), 'not-json'],
    [
      'a council without a shape',
      (text: string) => text.replace('"E09000007"', '"E09000099"'),
      'areacd E09000007 no-match',
    ],
    [
      'a shape of a council nobody knows',
      (text: string) => text.replace('"N09000003"', '"E06000099"'),
      'areacd E06000099 no-match',
    ],
  ])('%s is refused', (_, change, expected) => {
    const changed = source('boundaries.topo.json', change(SHAPES));
    expect(refusals(boundaries, [changed], data)).toContain(expected);
  });

  test('without a register the command says which import comes first', () => {
    const { findings, tables } = boundaries.read([source('b.json', SHAPES)], folder({}));
    expect(findings[0]?.message).toContain('npm run import:councils');
    expect(tables).toEqual([]);
  });
});
