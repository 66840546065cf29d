import { expect, test } from 'vitest';
import { claimEvidence, type ClaimEvidence } from '../../../src/dataset/claims/claim.ts';
import { howLongHighest, howLongOver } from '../../../src/dataset/claims/how-long.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { councilWith, published } from '../fixture.ts';

/** Twelve councils, from 31 cases down to 20 in 2024. The first three fall to 12, 11 and 10 in 2025, and the others stay. */
const CODES = Array.from({ length: 12 }, (_, index) => `E060000${String(index + 10)}`);
const councils = CODES.map((code, index) => councilWith({ slug: `c${index}`, code }));
const of2024 = CODES.map((code, index) => published(2024, code, 31 - index));
const of2025 = CODES.map((code, index) =>
  published(2025, code, index < 3 ? 12 - index : 31 - index),
);

function evidenceOf(caseloads: readonly Figure[]): ClaimEvidence {
  const country = countryOf({ release: 2025, councils, areas: [], caseloads });
  return claimEvidence({ country, notes: { revised: new Map(), stories: new Map() }, cap: 20 });
}

const evidence = evidenceOf([...of2024, ...of2025]);

function places(year: number) {
  const ranking = evidence.rankings.get(year);
  if (ranking === undefined) throw new Error(`nothing is ranked in ${year}`);
  return ranking.ranked;
}

test('one of the ten highest has how often these are so a year later', () => {
  // By hand: of the ten from 31 to 22, eight are among the ten highest of 2025, the last of them at 12.
  for (const place of places(2024).slice(0, 10))
    expect(howLongHighest(evidence, place)).toEqual([
      'Since 2024, 8 of 10 figures among the ten highest of a year were also among the ten highest of the next year.',
    ]);
});

test('any other has nothing, and neither has one of a year that nothing is ranked in', () => {
  const [first, , , , , , , , , , eleventh] = places(2024);
  if (first === undefined || eleventh === undefined) throw new Error('there are twelve');
  expect(howLongHighest(evidence, eleventh)).toEqual([]);
  const without = { ...evidence, rankings: new Map([...evidence.rankings].slice(1)) };
  expect(howLongHighest(without, first)).toEqual([]);
});

test('averages over the cap have how often they are so a year later', () => {
  // By hand: eleven of 2024 are over 20, the twelfth is on it, and eight of the eleven are over it in 2025.
  expect(howLongOver(evidence)).toEqual([
    'Since 2024, 8 of 11 averages over 20 were over it a year later too.',
  ]);
});

test('a single year says nothing of how long', () => {
  const one = evidenceOf(of2025);
  const place = one.rankings.get(2025)?.ranked[0];
  if (place === undefined) throw new Error('nothing is ranked');
  expect(howLongHighest(one, place)).toEqual([]);
  expect(howLongOver(one)).toEqual([]);
});
