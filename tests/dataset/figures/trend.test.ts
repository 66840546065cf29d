import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { areaTrend, councilTrend } from '../../../src/dataset/figures/trend.ts';
import { councilOf, FIXTURE } from '../fixture.ts';

const { councils, areas } = FIXTURE;
const country = countryOf({ ...latestRelease(FIXTURE), councils, areas });
const neighbours = ['birch', 'cliff', 'harbour', 'ivy'].map(councilOf);

describe('the trend of a council', () => {
  const trend = councilTrend(country, councilOf('ashby'), neighbours, 20);

  test('has its own line, England’s, and the median of its neighbours, a combined figure once', () => {
    expect(trend.series.map(({ label }) => label)).toEqual([
      'England',
      'similar councils',
      'Ashby',
    ]);
    // 2025: Birch 18, Cliff 18 and the 15 of Harbour and Ivy.
    expect(trend.series[1]?.points.at(-1)).toEqual({ year: 2025, value: 18 });
    expect(trend.own.at(-1)).toEqual({ year: 2025, value: 22 });
  });

  test('is seen against the cap', () => {
    expect(trend.headline).toBe('Over the cap every year since 2024, by 1.0 to 2.0');
    const higher = councilTrend(country, councilOf('ashby'), neighbours, 25);
    expect(higher.headline).toContain('Under a cap of 25');
  });

  test('names the years in which its count is unusual', () => {
    const flag = {
      kind: 'cases-jump',
      value: 2200,
      against: 1000,
      year: 2025,
      code: 'E06000001',
      joint_with: undefined,
    } as const;
    const flagged = countryOf({ ...latestRelease(FIXTURE), councils, areas, flags: [flag] });
    expect(councilTrend(flagged, councilOf('ashby'), [], 20).unusual).toEqual([2025]);
    expect(trend.unusual).toEqual([]);
  });

  test('starts when the council does, and leaves out a line that has no points', () => {
    const newton = councilTrend(country, councilOf('newton'), [], 20);
    expect(newton.own.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(newton.series.map(({ kind }) => kind)).toEqual(['england', 'council']);
  });
});

test('the trend of England is not seen against itself', () => {
  const england = areaTrend(country, { code: 'E92000001', name: 'England' }, 20);
  expect(england.series.map(({ kind }) => kind)).toEqual(['council']);
  expect(england.england).toEqual([]);
});
