/** Claims about the tables that data/ really holds. */
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../scripts/shared/data-folder.ts';
import { borders } from '../../src/dataset/comparison/borders.ts';
import { isEnglish } from '../../src/dataset/lineage/english-councils.ts';
import { inForce } from '../../src/dataset/dataset.ts';
import { boundaries } from '../../src/schemas/geography.ts';
import { TABLES, type Table } from '../../src/tables/catalogue.ts';
import { parseTable } from '../../src/tables/table.ts';
import type { z } from 'zod';

/** Rows of one of the real tables. */
function table<T extends z.ZodType>(definition: Table<T>): z.output<T>[] {
  return parseTable(definition, dataFiles().read(definition.path) ?? '', definition.path).rows;
}

const councils = table(TABLES.councils);
const hexes = table(TABLES.hexes);
const shapes = boundaries.parse(JSON.parse(dataFiles().read('geography/boundaries.json') ?? ''));
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Codes, now or last, of English councils in force in a year. */
function english(year: number): string[] {
  return councils.flatMap((council) =>
    isEnglish(council) && inForce(council, year) ? (council.code ?? []) : [],
  );
}

describe('the register', () => {
  test('England had 152 authorities in 2017, 151 from 2019, 152 from 2021 and 153 from 2023', () => {
    // Counts of authorities in the Department for Education's files for these years, joint returns split.
    expect(years.map((year) => english(year).length)).toEqual([
      152, 152, 151, 151, 152, 152, 153, 153, 153,
    ]);
  });

  test('there are 22 Welsh and 32 Scottish councils and five trusts', () => {
    const count = (type: string): number => councils.filter((one) => one.type === type).length;
    expect([count('welsh unitary'), count('scottish council')]).toEqual([22, 32]);
    expect(count('health and social care trust')).toBe(5);
  });
});

describe('the shapes', () => {
  const names = new Map(councils.map(({ code, slug }) => [code, slug]));

  test.each([
    // As on any map of administrative boundaries.
    ['bolton', 2025, ['blackburn-with-darwen', 'bury', 'lancashire', 'salford', 'wigan']],
    [
      'westmorland-and-furness',
      2025,
      ['county-durham', 'cumberland', 'lancashire', 'north-yorkshire', 'northumberland'],
    ],
    ['city-of-london', 2025, ['camden', 'hackney', 'islington', 'tower-hamlets', 'westminster']],
    ['poole', 2018, ['bournemouth', 'dorset-county-council']],
    ['isle-of-wight', 2025, []],
  ])('%s in %i borders the right councils', (slug, year, expected) => {
    const code = councils.find((one) => one.slug === slug)?.code ?? '';
    const found = borders(shapes, councils, year).get(code) ?? [];
    expect(found.map((other) => names.get(other)).sort()).toEqual(expected);
  });

  test('no ring is less than a triangle', () => {
    const rings = shapes.objects.councils.geometries.flatMap((shape) =>
      shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat(),
    );
    const points = rings.map((ring) =>
      ring.reduce((sum, arc) => sum + (shapes.arcs[arc < 0 ? ~arc : arc]?.length ?? 0) - 1, 1),
    );
    expect(Math.min(...points)).toBeGreaterThanOrEqual(4);
  });
});

describe('the hex layout', () => {
  test.each(years)('in %i each council has a cell of its own', (year) => {
    const codes = new Set(english(year));
    const cells = hexes.filter(({ code }) => codes.has(code)).map(({ q, r }) => `${q},${r}`);
    expect(new Set(cells).size).toBe(codes.size);
  });

  test.each(years)('in %i all but the islands hang together', (year) => {
    const codes = new Set(english(year));
    const cells = hexes.filter(({ code }) => codes.has(code));
    // The Isles of Scilly and the Isle of Wight stand off the coast.
    const mainland = cells.filter(({ code }) => !['E06000053', 'E06000046'].includes(code));
    const left = new Map(mainland.map(({ q, r }) => [`${q},${r}`, { q, r }]));
    const [start] = mainland;
    const reached = start === undefined ? [] : [start];
    for (const { q, r } of reached) {
      for (const next of around(q, r)) {
        const cell = left.get(next);
        if (cell !== undefined) reached.push({ code: '', ...cell });
        left.delete(next);
      }
    }
    expect([...left.keys()]).toEqual([]);
  });

  test.each([
    ['cumberland', 'westmorland-and-furness'],
    ['westmorland-and-furness', 'lancashire'],
    ['north-northamptonshire', 'west-northamptonshire'],
    ['west-northamptonshire', 'warwickshire'],
    ['west-northamptonshire', 'oxfordshire'],
    ['bournemouth-christchurch-and-poole', 'dorset'],
    ['dorset', 'somerset'],
    ['bournemouth', 'poole'],
    ['herefordshire', 'gloucestershire'],
  ])('%s lies beside %s, as on the ground', (a, b) => {
    const cell = (slug: string): string | undefined => {
      const code = councils.find((one) => one.slug === slug)?.code;
      const hex = hexes.find((one) => one.code === code);
      return hex && `${hex.q},${hex.r}`;
    };
    const [q = 0, r = 0] = (cell(a) ?? '').split(',').map(Number);
    expect(around(q, r)).toContain(cell(b));
  });
});

/** The six cells around one, in odd-r offset coordinates. */
function around(q: number, r: number): string[] {
  const shift = Math.abs(r % 2);
  return [
    [q - 1, r],
    [q + 1, r],
    [q - 1 + shift, r + 1],
    [q + shift, r + 1],
    [q - 1 + shift, r - 1],
    [q + shift, r - 1],
  ].map((cell) => cell.join());
}
