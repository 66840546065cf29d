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
import { rankUncertaintyPhrase } from '../../../src/dataset/ranking/rank-wording.ts';
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
    expect(reachOf(2)).toEqual({ by: 0.6, highest: 2, lowest: 4, near: 2 });
  });

  test('counts a figure exactly at the border as near, and one a tenth beyond it as not', () => {
    // By hand: 17.4 and 0.7 reach from 16.7 to 18.1. In binary fractions 17.4 + 0.7 is less than 18.1, so
    // that the upper border would be missed.
    const made = countryOf([182, 181, 174, 167, 166]);
    const all = rankCouncils(made.councils, byPlace(made.figures), 2025).ranked;
    const [, , place] = all;
    const known = usual.map((one) => ({ ...one, median: 0.7 }));
    const expected = { by: 0.7, highest: 2, lowest: 4, near: 2 };
    expect(place && rankUncertainty(place, all, known)).toEqual(expected);
  });

  test('of a figure with nobody near is its rank, and nothing is said', () => {
    const reach = reachOf(0);
    expect(reach).toEqual({ by: 0.6, highest: 1, lowest: 1, near: 0 });
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
    expect(place && rankUncertainty(place, england.ranked, movement)).toEqual(expected);
  });
});
