import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, isPublished, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { highestLeaders, lowestLeaders } from '../../../src/dataset/quality/leaders.ts';
import { isSmall, placeOf, rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { councilOf, countryOf, FIXTURE, namesIn } from '../fixture.ts';

const figures = byPlace(latestRelease(FIXTURE).caseloads);
const ranking = rankCouncils(FIXTURE.councils, figures, 2025);

const NO_FLAGS = new Map();

/** Averages in tenths, few enough values that ties are common. */
const averages = fc.array(fc.integer({ min: 80, max: 130 }), { maxLength: 40 });

test('a council with exactly 20 FTE social workers with cases is not small, and one with a tenth less is', () => {
  const figure = ranking.ranked[0]?.figure;
  if (figure === undefined) throw new Error('nothing is ranked');
  expect(isSmall({ ...figure, case_holders_fte: 20 })).toBe(false);
  expect(isSmall({ ...figure, case_holders_fte: 19.9 })).toBe(true);
});

describe('ranks of 2025 in the fixture', () => {
  // By hand: 30.0, 22.0, 18.0 twice, 15.0 (joint), 12.4.
  test('run 1, 2, 3, 3, 5, 6: equal figures share a rank and the next one is skipped', () => {
    expect(ranking.ranked.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [3, 2],
      [5, 1],
      [6, 1],
    ]);
  });

  test('equal figures stand in order of name', () => {
    expect(namesIn(ranking.ranked)).toEqual([
      'Isle of Few',
      'Ashby',
      'Birch',
      'Cliff',
      'Harbour + Ivy',
      'Newton',
    ]);
  });

  test('a joint return is ranked once, and is the place of both councils', () => {
    const place = placeOf(ranking, councilOf('ivy'));
    expect(place).toBe(placeOf(ranking, councilOf('harbour')));
    expect(place?.rank).toBe(5);
  });

  test('a missing figure is listed and never ranked, whatever the reason', () => {
    expect(namesIn(ranking.unranked)).toEqual(['Dale', 'Elm', 'Fern', 'Glen']);
    expect(placeOf(ranking, councilOf('dale'))).toBeUndefined();
  });

  test('a council of another nation or another time is not in it', () => {
    const names = namesIn([...ranking.ranked, ...ranking.unranked]).join();
    expect(names).not.toMatch(/Llan|Oldton/);
  });

  test('a small council is flagged and never called highest', () => {
    expect(placeOf(ranking, councilOf('isle'))?.small).toBe(true);
    expect(namesIn(highestLeaders(ranking, NO_FLAGS).leading)).toEqual(['Ashby']);
    expect(namesIn(lowestLeaders(ranking, NO_FLAGS).leading)).toEqual(['Newton']);
  });
});

test('all who share the highest or lowest figure are named, by name', () => {
  const { councils, figures: some } = countryOf([150, 200, 100, 200, 100]);
  const tied = rankCouncils(councils, byPlace(some), 2025);
  expect(namesIn(highestLeaders(tied, NO_FLAGS).leading)).toEqual(['C1', 'C3']);
  expect(namesIn(lowestLeaders(tied, NO_FLAGS).leading)).toEqual(['C2', 'C4']);
});

describe('competition ranking', () => {
  test('a rank is 1 plus the number of figures that are greater', () => {
    fc.assert(
      fc.property(averages, (values) => {
        const { councils, figures: some } = countryOf(values);
        for (const { rank, figure } of rankCouncils(councils, byPlace(some), 2025).ranked) {
          const greater = values.filter((value) => value / 10 > figure.average_caseload).length;
          expect(rank).toBe(1 + greater);
        }
      }),
    );
  });

  test('does not depend on the order of councils or of figures', () => {
    fc.assert(
      fc.property(averages, (values) => {
        const { councils, figures: some } = countryOf(values);
        const forwards = rankCouncils(councils, byPlace(some), 2025);
        const backwards = rankCouncils(
          councils.toReversed(),
          byPlace([...some].toReversed()),
          2025,
        );
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  test('the best a tied figure can rank unrounded and the worst never reach the next figure', () => {
    fc.assert(
      fc.property(averages, (values) => {
        const { councils, figures: some } = countryOf(values);
        const { ranked } = rankCouncils(councils, byPlace(some), 2025);
        for (const { rank, tied } of ranked) {
          const next = ranked.find((other) => other.rank > rank);
          expect(rank + tied).toBe(next?.rank ?? ranked.length + 1);
        }
      }),
    );
  });
});

test('however many figures are joint, each is one entry and each council is in one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(9), (pairs, singles) => {
      const { councils, figures: some } = countryOf(
        Array.from({ length: pairs * 2 + singles }, () => 150),
      );
      const joint = some.slice(0, pairs).map((figure, index) => ({
        ...figure,
        joint_with: councils[councils.length - 1 - index]?.code,
      }));
      const all = [...joint, ...some.slice(pairs, some.length - pairs)];
      const entries = entriesOf(councils, byPlace(all), 2025);
      expect(entries).toHaveLength(pairs + singles);
      const named = entries.flatMap((entry) => entry.councils.map(({ slug }) => slug));
      expect(named.toSorted()).toEqual(councils.map(({ slug }) => slug).toSorted());
      expect(entries.every(({ figure }) => isPublished(figure))).toBe(true);
    }),
  );
});
