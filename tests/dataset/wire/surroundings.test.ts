import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  GradeGiven,
  SurroundingsBySlug,
} from '../../../src/dataset/comparison/surroundings.ts';
import {
  packSurroundings,
  readSurroundings,
  unpackSurroundings,
} from '../../../src/dataset/wire/surroundings.ts';
import { siteContext } from '../../../src/site/context.ts';
import { surroundingsOf } from '../../../src/site/surroundings.ts';

/** As the browser gets it. */
function sent(surroundings: SurroundingsBySlug): SurroundingsBySlug {
  const text = JSON.stringify(packSurroundings(surroundings));
  return unpackSurroundings(readSurroundings(JSON.parse(text)));
}

const SLUGS = ['ash', 'beech', 'cedar', 'dale'];
const some = fc.subarray(SLUGS);
const rate = fc.oneof(
  fc.nat(1000).map((n) => n / 10),
  fc.constantFrom('x', 'u', 'c', 'z'),
);
const rates = fc.record({
  vacancy_rate: rate,
  agency_rate: rate,
  turnover_rate: rate,
  absence_rate: rate,
});
const judged = fc.constantFrom('outstanding', 'good', undefined);
const grade: fc.Arbitrary<GradeGiven> = fc.record({
  grade: judged,
  leaders: judged,
  from: fc.constant('2024-03-01'),
  report: fc.webUrl(),
});
const one = fc.record({
  neighbours: some,
  borders: some,
  rates: fc
    .dictionary(fc.constantFrom('2023', '2024', '2025'), rates)
    .map((byYear) => new Map(Object.entries(byYear).map(([year, row]) => [Number(year), row]))),
  grade: fc.option(grade, { nil: undefined }),
});

describe('/surroundings.json', () => {
  test('gives back what went into it', () => {
    const all = fc.tuple(one, one, one, one);
    fc.assert(
      fc.property(all, (each) => {
        const surroundings = new Map(each.map((own, index) => [SLUGS[index] ?? '', own]));
        expect(sent(surroundings)).toEqual(surroundings);
      }),
    );
  });

  test('gives the browser the surroundings of the newest release', () => {
    const built = surroundingsOf(siteContext());
    expect(sent(built)).toEqual(built);
  });

  test('names only councils that it describes', () => {
    const lost = { neighbours: ['elsewhere'], borders: [], rates: new Map(), grade: undefined };
    expect(sent(new Map([['ash', lost]])).get('ash')?.neighbours).toEqual([]);
  });
});
