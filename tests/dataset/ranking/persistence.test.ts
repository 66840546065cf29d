import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, yearsOf } from '../../../src/dataset/figures/figures.ts';
import {
  isAmongHighest,
  persistence,
  persistenceOver,
  topOf,
} from '../../../src/dataset/ranking/persistence.ts';
import {
  overPersistenceSentence,
  persistenceSentence,
} from '../../../src/dataset/ranking/persistence-wording.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { LATEST } from '../../releases/latest.ts';
import { countryOf, namesIn } from '../fixture.ts';

describe('the first places', () => {
  test('hold all that tie for the last of them', () => {
    const { councils, figures } = countryOf([200, 190, 180, 180, 170]);
    const ranking = rankCouncils(councils, byPlace(figures), 2025);
    expect(namesIn(topOf(ranking, 3))).toEqual(['C0', 'C1', 'C2', 'C3']);
    expect(namesIn(topOf(ranking, 2))).toEqual(['C0', 'C1']);
    expect(topOf(ranking, 9)).toHaveLength(5);
  });

  test('are known one by one as well', () => {
    const { councils, figures } = countryOf([
      200, 190, 180, 180, 170, 160, 150, 140, 130, 120, 110,
    ]);
    const ranking = rankCouncils(councils, byPlace(figures), 2025);
    const among = ranking.ranked.filter((place) => isAmongHighest(ranking, place));
    expect(among).toEqual(topOf(ranking));
    expect(among).toHaveLength(10);
  });
});

describe('in the newest release', () => {
  const data = loadDataset();
  const { caseloads } = latestRelease(data);
  const figures = byPlace(caseloads);
  const rankings = yearsOf(caseloads).map((year) => rankCouncils(data.councils, figures, year));
  const found = persistence(rankings);

  test('the ten highest are those of the publisher’s file', () => {
    // By hand from the published figures, 20.3 down to 19.1, and 20.9 down to 18.9. Small councils are left out.
    const named = (year: number): string[] =>
      namesIn(topOf(rankings.find((one) => one.year === year) ?? { ranked: [] }));
    expect(named(2024).toSorted()).toEqual([
      ...['Bolton', 'Cheshire West and Chester', 'Halton', 'Kirklees', 'Liverpool', 'Oldham'],
      ...['Shropshire', 'Stockport', 'Stoke-on-Trent', 'Westmorland and Furness'],
    ]);
    expect(named(2025).toSorted()).toEqual([
      ...['Bedford', 'Bolton', 'Bracknell Forest', 'Croydon', 'Dudley', 'North East Lincolnshire'],
      ...['Stockport', 'Swindon', 'Tameside', 'Wakefield'],
    ]);
  });

  test('31 of 80 were among the ten highest of the next year', () => {
    // By hand: of the ten of 2024, Bolton and Stockport are among the ten of 2025.
    expect(found?.years.map(({ year, all, stayed }) => [year, all, stayed])).toEqual([
      ...[
        [2017, 10, 4],
        [2018, 10, 5],
        [2019, 10, 4],
        [2020, 10, 4],
      ],
      ...[
        [2021, 10, 3],
        [2022, 10, 5],
        [2023, 10, 4],
        [2024, 10, 2],
      ],
    ]);
    expect(found && persistenceSentence(found)).toBe(
      'Since 2017, 31 of 80 figures among the ten highest of a year were also among the ten highest of the next year.',
    );
  });

  test('48 of 114 over 20 were over it the next year, and 317 of 485 over 17', () => {
    const counts = [20, 17].map((cap) => persistenceOver(rankings, cap));
    expect(counts.map((one) => [one?.stayed, one?.all])).toEqual([
      LATEST.changes.over20,
      LATEST.changes.over17,
    ]);
    const [over20] = counts;
    expect(over20 && overPersistenceSentence(over20, 20)).toBe(
      'Since 2017, 48 of 114 averages over 20 were over it a year later too.',
    );
  });

  test('a cap that nobody was over says so', () => {
    const none = persistenceOver(rankings, 60);
    expect(none && overPersistenceSentence(none, 60)).toBe(
      'No average was over 60 in any year since 2017 but the newest.',
    );
  });

  test.each([
    [0, 4, 'Since 2017, none of 4 averages over 20 was over it a year later.'],
    [1, 4, 'Since 2017, 1 of 4 averages over 20 was over it a year later too.'],
    [0, 1, 'Since 2017, the only average over 20 was not over it a year later.'],
    [1, 1, 'Since 2017, the only average over 20 was over it a year later too.'],
  ])('%i of %i is a plain sentence', (stayed, all, words) => {
    expect(overPersistenceSentence({ since: 2017, all, stayed, years: [] }, 20)).toBe(words);
  });

  test('one year says nothing', () => {
    expect(persistence(rankings.slice(0, 1))).toBeUndefined();
    expect(persistenceOver(rankings.slice(0, 1), 20)).toBeUndefined();
  });
});
