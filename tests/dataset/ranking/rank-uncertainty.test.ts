import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import {
  SIZE_GROUPS,
  usualMovement,
  type UsualMovement,
} from '../../../src/dataset/movement/movement.ts';
import { rankUncertainty } from '../../../src/dataset/ranking/rank-uncertainty.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { rankUncertaintyPhrase } from '../../../src/dataset/ranking/rank-uncertainty-wording.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { countryOf } from '../fixture.ts';

// 200, 190, 185, 180 and 150 tenths, 50 FTE each: the third size group.
const { councils, figures } = countryOf([200, 190, 185, 180, 150]);
const { ranked } = rankCouncils(councils, byPlace(figures), 2025);
const usual: UsualMovement[] = SIZE_GROUPS.map((group) => ({ group, median: 0.6, p90: 2, n: 9 }));

function reachOf(index: number): ReturnType<typeof rankUncertainty> {
  const place = ranked[index];
  return place && rankUncertainty(place, ranked, usual);
}

describe('the reach of a rank', () => {
  test('is from the place a usual rise to the place a usual fall would have led to', () => {
    // 18.5 up to 19.1 passes 19.0; down to 17.9 it falls behind 18.0.
    expect(reachOf(2)).toEqual({
      by: 0.6,
      year: 2025,
      highest: 2,
      lowest: 4,
      near: 2,
      of: 5,
      small: false,
    });
  });

  test('counts a figure exactly at the border as near, and one a tenth beyond it as not', () => {
    // By hand: 17.4 and 0.7 reach from 16.7 to 18.1. In binary fractions 17.4 + 0.7 is less than 18.1, so
    // that the upper border would be missed.
    const made = countryOf([182, 181, 174, 167, 166]);
    const all = rankCouncils(made.councils, byPlace(made.figures), 2025).ranked;
    const [, , place] = all;
    const known = usual.map((one) => ({ ...one, median: 0.7 }));
    const expected = { by: 0.7, year: 2025, highest: 2, lowest: 4, near: 2, of: 5, small: false };
    expect(place && rankUncertainty(place, all, known)).toEqual(expected);
  });

  test('of a figure with nobody near is its rank, and nothing is said', () => {
    const reach = reachOf(0);
    expect(reach).toEqual({
      by: 0.6,
      year: 2025,
      highest: 1,
      lowest: 1,
      near: 0,
      of: 5,
      small: false,
    });
    expect(reach && rankUncertaintyPhrase(reach)).toBe('');
  });

  test('always holds the rank itself', () => {
    for (const [index, place] of ranked.entries()) {
      const reach = reachOf(index);
      expect(reach?.highest).toBeLessThanOrEqual(place.rank);
      expect(reach?.lowest).toBeGreaterThanOrEqual(place.rank);
    }
  });

  test('is unknown where no movement of that size is', () => {
    const [place] = ranked;
    expect(place && rankUncertainty(place, ranked, [])).toBeUndefined();
  });
});

describe('in words', () => {
  const reach = (highest: number, lowest: number, small = false): string =>
    rankUncertaintyPhrase({ by: 1.2, year: 2025, highest, lowest, near: 9, of: 149, small });

  test('is said with the change that it supposes', () => {
    expect(reach(8, 35)).toBe(
      'Ranks change easily. If this figure moved by 1.2, a typical change for its size in 2025, ' +
        'it could rank anywhere from eighth to 35th highest.',
    );
  });

  // Of 149, the 75th is in the middle; the 126th is the 24th lowest and the 89th the 61st lowest.
  test.each([
    [89, 126, 'it could rank anywhere from 24th to 61st lowest.'],
    [1, 9, 'it could rank anywhere from highest to ninth highest.'],
    [144, 148, 'it could rank anywhere from second to sixth lowest.'],
    [140, 149, 'it could rank anywhere from lowest to 10th lowest.'],
    [70, 75, 'it could rank anywhere from 70th to 75th highest.'],
  ])('%i to %i of 149 are counted from the nearer end', (highest, lowest, words) => {
    expect(reach(highest, lowest).endsWith(words)).toBe(true);
  });

  test.each([
    [55, 102, 'It could be anywhere from 55th to 102nd of 149, counted from the highest.'],
    [1, 149, 'It could be anywhere from 1st to 149th of 149, counted from the highest.'],
  ])('%i to %i of 149 are in both halves, and counted from one end', (highest, lowest, words) => {
    expect(reach(highest, lowest).endsWith(words)).toBe(true);
  });

  test('two places are hardly a change', () => {
    const start = 'If this figure moved by 1.2, a typical change for its size in 2025, ';
    expect(reach(147, 148)).toBe(`${start}it would still be second or third lowest.`);
    expect(reach(1, 2)).toBe(`${start}it would still be highest or second highest.`);
    expect(reach(75, 76)).toBe(
      `${start}its rank would hardly change. It would be 75th or 76th of 149, counted from the highest.`,
    );
  });

  test('a small council is never called highest or lowest', () => {
    expect(reach(12, 149, true)).toMatch('from 12th to 149th of 149, counted from the highest.');
  });

  test('has no sentence of more than 25 words', () => {
    const said = [reach(1, 9), reach(55, 102), reach(147, 148), reach(75, 76), reach(1, 149, true)];
    const sentences = said.flatMap((text) => text.split(/(?<=\.) /));
    expect(sentences.filter((one) => one.split(' ').length > 25)).toEqual([]);
  });
});

describe('in the newest release', () => {
  const data = loadDataset();
  const england = rankCouncils(data.councils, byPlace(latestRelease(data).caseloads), 2025);
  const movement = usualMovement(data.councils, latestRelease(data));

  // Worked out in fractions from the publisher's file: all movements by size, the median, and every other figure.
  test.each([
    ['oxfordshire', { by: 0.7, highest: 89, lowest: 126, near: 37 }],
    ['buckinghamshire', { by: 1.2, highest: 8, lowest: 35, near: 27 }],
    ['birmingham', { by: 0.7, highest: 55, lowest: 102, near: 47 }],
  ])('%s', (slug, expected) => {
    const place = england.ranked.find(({ councils: [one] }) => one.slug === slug);
    expect(place && rankUncertainty(place, england.ranked, movement)).toMatchObject(expected);
  });
});
