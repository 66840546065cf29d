/** The JSON of every council and region has what the tables have. */
import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../src/dataset/dataset.ts';
import { DOWNLOADS } from '../../../src/site/exports/downloads.ts';
import { councilJson, regionJson } from '../../../src/site/exports/json/places.ts';
import { CONTEXT, csvRows, type Row } from './made-files.ts';

const { councils, areas } = CONTEXT.dataset;

type Json = Readonly<Record<string, unknown>>;

function columnsOf(name: string): (typeof DOWNLOADS)[number]['columns'] {
  return DOWNLOADS.find((one) => one.name === name)?.columns ?? [];
}

/** A row without the columns that an object has no field for. */
function pick(row: Row, like: Json): Json {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name in like));
}

describe('the JSON of every council and region', () => {
  const council = councils.map((one) => ({ one, json: councilJson(CONTEXT, one) as Json }));
  const region = areas.map((one) => ({ one, json: regionJson(CONTEXT, one) as Json }));
  const all = [
    ...council.map(({ one, json }) => ({ codes: codesOf(one), json })),
    ...region.map(({ one, json }) => ({ codes: [one.code], json })),
  ];

  const LISTS = [
    ['measures', 'measures', 'code'],
    ['similar_councils', 'similar-councils', 'code'],
    ['flagged', 'flags', 'council_code'],
  ] as const;

  test.each(LISTS)('%s is what %s.csv has', async (field, table, code) => {
    const rows = await csvRows(`${table}.csv`, columnsOf(table));
    const byCode = Map.groupBy(rows, (row) => row[code]);
    let compared = 0;
    for (const { codes, json } of all) {
      const list = (json[field] ?? []) as Json[];
      const expected = codes.flatMap((one) => byCode.get(one) ?? []);
      const byYear = expected.toSorted((a, b) => Number(a.year ?? 0) - Number(b.year ?? 0));
      expect(list.map(joined)).toEqual(byYear.map((row) => pick(row, list[0] ?? {})));
      compared += list.length;
    }
    expect(compared).toBe(rows.length);
  });

  test('an inspection and the range nearby are what their tables have', async () => {
    for (const [field, table] of [
      ['inspection', 'inspections'],
      ['within_50_miles', 'postcode-lottery'],
    ] as const) {
      const rows = await csvRows(`${table}.csv`, columnsOf(table));
      const found = all.flatMap(({ codes, json }) => {
        const object = json[field] as Json | null | undefined;
        return object ? [{ codes, object }] : [];
      });
      expect(found).toHaveLength(rows.length);
      for (const { codes, object } of found) {
        const row = rows.find((one) => codes.includes(String(one.code)));
        expect(joined(object)).toEqual(row && pick(row, object));
      }
    }
  });

  test('revised values are what both tables of revisions have', async () => {
    const averages = await csvRows('revisions.csv', columnsOf('revisions'));
    const others = await csvRows('other-revisions.csv', columnsOf('other-revisions'));
    const rows = [...averages.map((row) => ({ measure: 'average_caseload', ...row })), ...others];
    const keyOf = (row: Json): string =>
      [
        row.release_after,
        row.measure,
        row.year,
        row.code,
        row.before,
        row.after,
        row.change,
      ].join();
    const expected = new Set(rows.map(keyOf));
    const found = all.flatMap(({ json }) => (json.revised as Json[]).map(keyOf));
    expect(new Set(found)).toEqual(expected);
  });

  test('older fields have the values of the newer ones', () => {
    for (const { json } of council) {
      const newer = new Map((json.measures as Json[]).map((row) => [row.year, row]));
      for (const figure of json.figures as Json[]) {
        expect(newer.get(figure.year)).toMatchObject({
          status: figure.status,
          average_caseload: figure.average,
          cases: figure.cases,
          case_holders_fte: figure.caseHoldersFte,
          rank: figure.rank,
          ranked_of: figure.rankedOf,
          over_cap: figure.overCap,
        });
      }
    }
  });
});

/** Lists as a cell has them. */
function joined(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') || null : value,
    ]),
  );
}
