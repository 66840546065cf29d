import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capEffect } from '../../../src/dataset/cap/cap-effect.ts';
import { countryOf, type CountryData } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { packCountry, readCountry, unpackCountry } from '../../../src/dataset/wire/figures.ts';
import { REASON_BY_SYMBOL } from '../../../src/schemas/symbols.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { absent, councilWith, FIXTURE, published } from '../fixture.ts';

/** As the browser gets it. */
function sent(data: CountryData): CountryData {
  return unpackCountry(readCountry(JSON.parse(JSON.stringify(packCountry(data)))));
}

/** Rows as text in an order of their own, since the file keeps each code's years together. */
function rowsOf(figures: readonly Figure[]): string[] {
  return figures.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
}

const { areas } = FIXTURE;
const code = fc.integer({ min: 0, max: 99_999_999 }).map((n) => `E${String(n).padStart(8, '0')}`);
const day = fc
  .date({ min: new Date(0), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z]+(-[a-z]+)*$/);

const council: fc.Arbitrary<Council> = fc
  .record({
    slug,
    code: fc.option(code, { nil: undefined }),
    name: fc.string({ minLength: 1 }),
    type: fc.constantFrom('county', 'unitary', 'london borough'),
    area: fc.constantFrom(...areas.map((area) => area.code)),
    in_force_from: fc.option(day, { nil: undefined }),
    in_force_to: fc.option(day, { nil: undefined }),
    predecessors: fc.array(slug),
    old_codes: fc.array(fc.record({ code, lastDay: day })),
    place: fc.option(
      fc.record({
        latitude: fc.double({ min: 49, max: 61, noNaN: true }),
        // The meridian of Greenwich runs through several councils.
        longitude: fc.oneof(
          fc.constant(0),
          fc.double({ min: -8, max: 2, noNaN: true }).map((x) => x + 0),
        ),
      }),
      { nil: { latitude: undefined, longitude: undefined } },
    ),
  })
  .map(({ place, ...fields }) => councilWith({ ...fields, ...place }));

const number = fc.nat(9999).map((tenths) => tenths / 10);
const line = fc.tuple(code, fc.option(code, { nil: undefined }));
const figures = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 2017, max: 2040 }),
      line,
      fc.oneof(fc.tuple(number, number), fc.constantFrom(...Object.values(REASON_BY_SYMBOL))),
    ),
    { selector: ([year, [own, joint]]) => `${year} ${own} ${joint ?? ''}` },
  )
  .map((rows) =>
    rows.map(([year, [own, joint], said]): Figure =>
      typeof said === 'string'
        ? { ...absent(year, own, said), joint_with: joint }
        : published(year, own, said[0], said[1], joint),
    ),
  );

describe('/figures.json', () => {
  test('gives back every council and figure that went into it', () => {
    fc.assert(
      fc.property(fc.array(council), figures, (councils, caseloads) => {
        const back = sent({ release: 2040, councils, areas, caseloads });
        expect([back.release, back.areas]).toEqual([2040, areas]);
        expect(back.councils).toEqual(councils);
        expect(rowsOf(back.caseloads)).toEqual(rowsOf(caseloads));
      }),
    );
  });

  test('gives the browser the figures, ranks and counts of the newest release', () => {
    const data = loadDataset();
    const built = countryOf({ ...latestRelease(data), councils: data.councils, areas: data.areas });
    const there = countryOf(sent(built));
    expect(rowsOf(there.caseloads)).toEqual(rowsOf(built.caseloads));
    expect(there.rankings.get(2018)?.ranked).toHaveLength(150);
    for (const cap of [8, 15, 17.5, 20])
      expect(capEffect(there, cap)).toEqual(capEffect(built, cap));
  });

  test.each([[null], [[]], ['<!doctype html>'], [{ councils: [] }]])(
    'is not taken for another answer: %j',
    (parsed) => {
      expect(() => readCountry(parsed)).toThrow('councils');
    },
  );
});
