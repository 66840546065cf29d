/** The downloads as a stranger would read them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DIST } from './built-pages.ts';
import { EVERY_RELEASE } from '../releases/every-release.ts';
import { LATEST } from '../releases/latest.ts';

function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

function json(path: string): unknown {
  return JSON.parse(read(path));
}

type Row = Readonly<Record<string, string>>;

function table(path: string): { columns: string; rows: Row[] } {
  const { data, meta } = Papa.parse<Row>(read(path), { header: true, skipEmptyLines: true });
  return { columns: (meta.fields ?? []).join(), rows: data };
}

const COLUMNS =
  'year,council_code,council_name,region,status,average_caseload,cases,case_holders_fte,joint_with,release';

describe('/data/caseloads.csv', () => {
  const { columns, rows } = table('data/caseloads.csv');
  const row = (year: string, code: string): Row | undefined =>
    rows.find((one) => one.year === year && one.council_code === code);

  test('has exactly the promised columns', () => {
    expect(columns).toBe(COLUMNS);
  });

  // Rows of local authorities in the publisher's file, a joint return counted for each of its two councils:
  // one (Kingston and Richmond) until 2020, two from 2021 (with North and West Northamptonshire).
  test.each([
    ['2017', 151 + 1],
    ['2018', 151 + 1],
    ['2019', 150 + 1],
    ['2020', 150 + 1],
    ['2021', 150 + 2],
    ['2022', 150 + 2],
    ['2023', 151 + 2],
    ['2024', 151 + 2],
    ['2025', 151 + 2],
  ])('has for %s a row for each of %i councils', (year, expected) => {
    expect(rows.filter((one) => one.year === year)).toHaveLength(expected);
  });

  test('gives a council the code in force that year', () => {
    expect(row('2024', 'E08000016')?.council_name).toBe('Barnsley');
    expect(row('2025', 'E08000038')?.council_name).toBe('Barnsley');
    expect(row('2025', 'E08000016')).toBeUndefined();
  });

  test('gives both councils of a joint return the one figure', () => {
    const [north, west] = [row('2025', 'E06000061'), row('2025', 'E06000062')];
    expect(north).toMatchObject({ average_caseload: '14.8', joint_with: 'E06000062' });
    expect(west).toMatchObject({ average_caseload: '14.8', joint_with: 'E06000061' });
  });

  test('tells a missing figure by its status and leaves the numbers empty', () => {
    const empty = { average_caseload: '', cases: '', case_holders_fte: '' };
    expect(row('2025', 'E09000020')).toMatchObject({ status: 'not_available', ...empty });
    expect(row('2025', 'E09000033')).toMatchObject({ status: 'not_available', ...empty });
    expect(row('2024', 'E08000025')).toMatchObject({ status: 'low_reliability', ...empty });
    expect(row('2018', 'E10000029')).toMatchObject({ status: 'not_available', ...empty });
    expect(row('2017', 'E09000005')).toMatchObject({ status: 'not_available', ...empty });
    expect(rows.filter(({ status }) => status !== 'published')).toHaveLength(5);
  });

  test('gives the figure as published, with its parts', () => {
    expect(row(String(LATEST.year), 'E08000001')).toEqual({
      year: String(LATEST.year),
      council_code: 'E08000001',
      council_name: 'Bolton',
      region: 'North West',
      status: 'published',
      average_caseload: LATEST.bolton.average,
      cases: LATEST.bolton.cases,
      case_holders_fte: LATEST.bolton.fte,
      joint_with: '',
      release: String(LATEST.year),
    });
  });

  test('has each council once a year', () => {
    const keys = rows.map((one) => `${one.year ?? ''} ${one.council_code ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('beside it', () => {
  test('England is in areas.csv, with regions and the two parts of London', () => {
    const { rows } = table('data/areas.csv');
    const newest = rows.filter(({ year }) => year === String(LATEST.year));
    // One national and eleven regional rows a year.
    expect(newest).toHaveLength(12);
    expect(newest.find((one) => one.area_name === 'England')).toMatchObject({
      average_caseload: LATEST.england.average,
      cases: LATEST.england.cases,
      case_holders_fte: LATEST.england.fte,
    });
  });

  test('each vintage is kept: North Somerset 2017 was 20.5 in the release of 2022 and is 16.4 now', () => {
    const figure = (path: string): string | undefined =>
      table(path).rows.find((one) => one.council_name === 'North Somerset' && one.year === '2017')
        ?.average_caseload;
    expect(figure('data/releases/2022/caseloads.csv')).toBe('20.5');
    expect(figure('data/caseloads.csv')).toBe('16.4');
    expect(read(`data/releases/${LATEST.year}/caseloads.csv`)).toBe(read('data/caseloads.csv'));
  });

  test.each(['caseloads', 'areas'])('%s.csv is described column by column for machines', (name) => {
    const columns = z.array(z.object({ name: z.string() }));
    const { columns: header } = table(`data/${name}.csv`);
    const csvw = z
      .object({ url: z.literal(`${name}.csv`), tableSchema: z.object({ columns }) })
      .parse(json(`data/${name}.csv-metadata.json`));
    expect(csvw.tableSchema.columns.map((one) => one.name).join()).toBe(header);
    const { resources } = z
      .object({
        resources: z.array(z.object({ path: z.string(), schema: z.object({ fields: columns }) })),
      })
      .parse(json('data/datapackage.json'));
    const resource = resources.find(({ path }) => path === `${name}.csv`);
    expect(resource?.schema.fields.map((one) => one.name).join()).toBe(header);
  });
});

const councilFile = z.object({
  code: z.string().nullable(),
  slug: z.string(),
  name: z.string(),
  type: z.string(),
  region: z.string(),
  inForce: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
  figures: z.array(
    z.strictObject({
      year: z.number(),
      status: z.enum([
        'published',
        'not_available',
        'low_reliability',
        'suppressed',
        'not_applicable',
      ]),
      average: z.number().nullable(),
      cases: z.number().nullable(),
      caseHoldersFte: z.number().nullable(),
      jointWith: z.array(z.string()),
      rank: z.number().nullable(),
      rankedOf: z.number().nullable(),
      overCap: z.boolean().nullable(),
      release: z.number(),
      flags: z.array(z.object({ kind: z.string(), reason: z.string() })),
    }),
  ),
  neighbours: z.array(z.string()),
  within50Miles: z
    .object({
      lowest: z.number(),
      highest: z.number(),
      ratio: z.number().min(1),
      councils: z.number().int().positive(),
    })
    .nullable(),
  revisions: z.array(z.object({ year: z.number() })),
  dataVersion: z.string(),
  source: z.string(),
  licence: z.url(),
  caveats: z.array(z.string()),
});

describe('/api/v1/', () => {
  const list = z
    .array(z.object({ slug: z.string(), url: z.string() }))
    .parse(json('api/v1/councils.json'));

  test('lists every council, and each has a file of the promised shape', () => {
    // 153 in England, 22 in Wales, 32 in Scotland, 5 trusts in Northern Ireland, 8 abolished since 2017.
    expect(list).toHaveLength(153 + 22 + 32 + 5 + 8);
    const wrong = list.filter(({ url }) => !councilFile.safeParse(json(url)).success);
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('gives Bolton its rank, and its ten statistical neighbours', () => {
    const bolton = councilFile.parse(json('api/v1/councils/bolton.json'));
    expect(bolton.figures.at(-1)).toMatchObject({
      year: LATEST.year,
      average: Number(LATEST.bolton.average),
      rank: LATEST.bolton.rank,
      rankedOf: LATEST.published,
      overCap: true,
    });
    expect(bolton.neighbours).toHaveLength(10);
  });

  test('names the other council of a joint return, and gives it the same rank', () => {
    const [north, west] = ['north', 'west'].map((side) =>
      councilFile.parse(json(`api/v1/councils/${side}-northamptonshire.json`)).figures.at(-1),
    );
    expect(north?.jointWith).toEqual(['west-northamptonshire']);
    expect(west?.jointWith).toEqual(['north-northamptonshire']);
    expect(west?.rank).toBe(north?.rank);
  });

  test('has the lottery of each council as in its own file', () => {
    const all = z
      .record(z.string(), councilFile.shape.within50Miles)
      .parse(json('api/v1/postcode-lottery.json'));
    const bolton = councilFile.parse(json('api/v1/councils/bolton.json'));
    expect(all.bolton).toEqual(bolton.within50Miles);
    expect(all.cardiff).toBeUndefined();
  });

  test('has every year and whole cap from 8 to 30', () => {
    const cap = z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse(json('api/v1/cap.json'));
    expect(Object.keys(cap)).toHaveLength(LATEST.year - LATEST.firstYear + 1);
    for (const year of Object.values(cap)) expect(Object.keys(year)).toHaveLength(23);
  });

  test('tells where each release came from, and the tables it names are there', () => {
    const releases = z
      .array(
        z.object({
          release: z.number(),
          sha256: z.string().length(64),
          tables: z.array(z.string()),
        }),
      )
      .parse(json('api/v1/releases.json'));
    expect(releases.map(({ release }) => release)).toEqual(
      EVERY_RELEASE.map(({ year }) => year).toReversed(),
    );
    const tables = releases.flatMap((release) => release.tables);
    expect(tables.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });
});
