import { describe, expect, test } from 'vitest';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { SIZE_GROUPS, type UsualMovement } from '../../../src/dataset/movement/movement.ts';
import { rankUncertainty } from '../../../src/dataset/ranking/rank-uncertainty.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { rankUncertaintyPhrase } from '../../../src/dataset/ranking/rank-wording.ts';
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
