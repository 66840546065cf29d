import { describe, expect, test } from 'vitest';
import {
  capJson,
  councilsJson,
  lotteriesJson,
  releasesJson,
} from '../../../src/site/exports/api.ts';
import { councilJson, directoryJson, regionJson } from '../../../src/site/exports/json/places.ts';
import { councilOf } from '../../dataset/fixture.ts';
import { CONTEXT } from '../fixture-context.ts';

describe('one council', () => {
  test('has the promised fields in order', () => {
    expect(Object.keys(councilJson(CONTEXT, councilOf('ashby')))).toEqual([
      'code',
      'slug',
      'name',
      'type',
      'region',
      'inForce',
      'level',
      'dfe_code',
      'in_force_from',
      'in_force_to',
      'predecessors',
      'successors',
      'figures',
      'neighbours',
      'within50Miles',
      'revisions',
      'measures',
      'similar_councils',
      'inspection',
      'within_50_miles',
      'flagged',
      'revised',
      'returns',
      'replies',
      'dataVersion',
      'data_version',
      'source',
      'licence',
      'caveats',
    ]);
  });

  test('a figure has its rank, its side of the cap and its release', () => {
    expect(councilJson(CONTEXT, councilOf('ashby'))).toMatchObject({
      figures: [
        { year: 2023, overCap: false },
        { year: 2024, overCap: true },
        {
          year: 2025,
          status: 'published',
          average: 22,
          cases: 2200,
          caseHoldersFte: 100,
          jointWith: [],
          rank: 2,
          rankedOf: 6,
          overCap: true,
          release: 2025,
        },
      ],
      within50Miles: { lowest: 18, highest: 22, ratio: 1.22, councils: 3 },
    });
  });

  test('a missing figure is null, never zero, with its reason', () => {
    expect(councilJson(CONTEXT, councilOf('elm'))).toMatchObject({
      figures: [
        { status: 'low_reliability', average: null, cases: null, rank: null, overCap: null },
      ],
      within50Miles: null,
    });
  });

  test('a joint return names the other council and has its revisions in both files', () => {
    for (const [slug, other] of [
      ['harbour', 'ivy'],
      ['ivy', 'harbour'],
    ] as const) {
      const json = councilJson(CONTEXT, councilOf(slug));
      expect(json).toMatchObject({
        revisions: [{ year: 2023, from: { release: 2024, value: 13.9 }, to: { value: 14 } }],
      });
      expect(JSON.stringify(json)).toContain(`"jointWith":["${other}"]`);
    }
  });

  test('lineage runs both ways', () => {
    expect(councilJson(CONTEXT, councilOf('newton'))).toMatchObject({
      predecessors: ['oldton', 'overton'],
      inForce: { from: '2024-04-01', to: null },
    });
    expect(councilJson(CONTEXT, councilOf('oldton'))).toMatchObject({
      successors: ['newton'],
      within50Miles: null,
    });
  });

  test('outside England there are no figures', () => {
    expect(councilJson(CONTEXT, councilOf('llan'))).toMatchObject({
      figures: [],
      within50Miles: null,
    });
  });
});

test('the list has every council and where its file is', () => {
  const list: unknown = councilsJson(CONTEXT);
  expect(list).toHaveLength(14);
  expect(list).toContainEqual(
    expect.objectContaining({ slug: 'llan', url: '/api/v1/councils/llan.json' }),
  );
});

test('a region has its councils, the area it is part of, and its measures', () => {
  const northWest = CONTEXT.dataset.areas.find(({ slug }) => slug === 'north-west');
  expect(northWest && regionJson(CONTEXT, northWest)).toMatchObject({
    level: 'area',
    kind: 'region',
    parent: 'england',
    measures: [
      {},
      {},
      {
        year: 2025,
        average_caseload: 17.5,
        cases: 1750,
        rank: null,
        rank_status: 'not_applicable',
      },
    ],
  });
});

test('the directory has every council and area with its address, and explains each field', () => {
  const directory = directoryJson(CONTEXT) as {
    fields: { name: string }[];
    councils: object[];
    areas: object[];
  };
  expect(directory.councils).toHaveLength(14);
  expect(directory.councils).toContainEqual(
    expect.objectContaining({
      slug: 'newton',
      predecessors: ['oldton', 'overton'],
      url: '/api/v1/councils/newton.json',
    }),
  );
  const explained = directory.fields.map(({ name }) => name).toSorted();
  const used = [...directory.councils, ...directory.areas].flatMap((one) => Object.keys(one));
  expect(explained).toEqual([...new Set(used)].toSorted());
});

test('the cap has every year and every whole cap from 8 to 30', () => {
  const json = capJson(CONTEXT);
  expect(Object.keys(json)).toEqual(['2023', '2024', '2025']);
  // By hand, 2025: Ashby 2200/20-100 = 10 and Isle 150/20-5 = 2.5.
  expect(json).toMatchObject({ 2025: { 20: { over: 2, extraFte: 12.5 }, 30: { over: 0 } } });
  for (const year of Object.values(json) as object[]) {
    const caps = Object.keys(year);
    expect([caps[0], caps.at(-1), caps.length]).toEqual(['8', '30', 23]);
  }
});

test('the lottery has the councils that have a centre and a figure near it', () => {
  expect(Object.keys(lotteriesJson(CONTEXT)).toSorted()).toEqual([
    'ashby',
    'birch',
    'cliff',
    'dale',
    'harbour',
    'isle',
    'ivy',
  ]);
});

test('releases stand newest first with their tables', () => {
  expect(releasesJson(CONTEXT)).toMatchObject([
    { release: 2025, years: [2023, 2024, 2025] },
    {
      release: 2024,
      tables: ['/data/releases/2024/caseloads.csv', '/data/releases/2024/areas.csv'],
    },
  ]);
});
