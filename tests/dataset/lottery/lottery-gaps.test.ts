import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ukPlane } from '../../../scripts/import/geography/plane.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { lotteryOf } from '../../../src/dataset/lottery/lottery.ts';
import { gapsByRegion, gapsByYear, widestGaps } from '../../../src/dataset/lottery/lottery-gaps.ts';
import { lotteryAround } from '../../../src/dataset/lottery/lottery-around.ts';
import { MAP_UNIT, mapUnits, onMap } from '../../../src/dataset/places/map-plane.ts';
import {
  aroundDetail,
  aroundFinding,
  gapFinding,
  narrowing,
} from '../../../src/dataset/lottery/lottery-wording.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { councilOf, countryOf as countryWith, FIXTURE, namesIn } from '../fixture.ts';
import { LATEST } from '../../releases/latest.ts';

const { councils, areas } = FIXTURE;
const country = countryOf({ ...latestRelease(FIXTURE), councils, areas });
const ashby = councilOf('ashby');

describe('the plane', () => {
  test('is the one the shapes were projected on', () => {
    const project = ukPlane(MAP_UNIT);
    for (const place of [
      [-2.43, 53.58],
      [0.12, 51.5],
      [-6.3, 49.92],
    ] as const) {
      const [x, y] = onMap(place[0], place[1]);
      const [wantedX, wantedY] = project([...place]);
      expect(x).toBeCloseTo(wantedX, 6);
      expect(y).toBeCloseTo(wantedY, 6);
    }
  });

  test('50 miles are 80.467 km on it', () => {
    expect(mapUnits(50) * MAP_UNIT).toBeCloseTo(80.467, 3);
  });
});

describe('around Ashby', () => {
  test('figures stand highest first with their distance, missing ones at the end', () => {
    const { near } = lotteryAround(country, ashby, 50);
    expect(namesIn(near)).toEqual(['Isle of Few', 'Ashby', 'Birch', 'Cliff', 'Dale']);
    // A tenth of a degree of latitude is 6.91 miles.
    expect(near.map(({ miles }) => Math.round(miles))).toEqual([4, 0, 7, 14, 21]);
  });

  test('the finding names the ends, the detail counts who is left out', () => {
    const around = lotteryAround(country, ashby, 50);
    expect(aroundFinding(around)).toBe(
      'From 18.0 in Birch and Cliff to 22.0 in Ashby within 50 miles of Ashby',
    );
    expect(aroundDetail(around)).toBe(
      'Where the average is highest, a social worker holds 1.22 times as many cases as where it is lowest. ' +
        '3 figures are compared; a joint return is one; one with fewer than 20 FTE social workers with cases and one without a figure left out.',
    );
  });

  test('a council alone in its circle is compared with nobody', () => {
    const alone = lotteryAround(country, councilOf('ivy'), 5);
    expect(aroundFinding(alone)).toBe(
      '15.0 in Harbour and Ivy, and no other figure, within 5 miles of Ivy',
    );
  });
});

describe('the country', () => {
  test('each pair of lowest and highest is listed once, with the circles that hold both', () => {
    const gaps = widestGaps(country, 50);
    expect(gaps.map(gapFinding)).toEqual([
      'Birch and Cliff 18.0, Ashby 22.0: 1.22 times as many cases, 7 miles apart',
    ]);
    expect(gaps[0]?.from.map(({ name }) => name)).toEqual([
      'Ashby',
      'Birch',
      'Cliff',
      'Dale',
      'Isle of Few',
    ]);
  });

  test('a region is compared as a whole, London as one', () => {
    expect(gapsByRegion(country).map(({ region, lottery }) => [region, lottery.ratio])).toEqual([
      // Ashby 22.0 over Newton 12.4.
      ['North West', 1.77],
      ['London', 1],
    ]);
  });

  test('the ratio of every circle is at least 1, and a wider circle never has a smaller one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (one, other) => {
          const [near, far] = [one, other]
            .sort((a, b) => a - b)
            .map((miles) => lotteryAround(country, ashby, miles).lottery?.ratio ?? 1);
          expect(near).toBeGreaterThanOrEqual(1);
          expect(far).toBeGreaterThanOrEqual(near ?? 1);
        },
      ),
    );
  });

  test('the ratio does not depend on the order of the figures', () => {
    const averages = fc.array(fc.integer({ min: 60, max: 330 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(averages, (values) => {
        const ratio = (some: readonly number[]): number | undefined => {
          const made = countryWith(some);
          return lotteryOf(entriesOf(made.councils, byPlace(made.figures), 2025))?.ratio;
        };
        expect(ratio(values.toReversed())).toBe(ratio(values));
      }),
    );
  });
});

describe('the newest release', () => {
  const data = loadDataset();
  const england = countryOf({ ...latestRelease(data), councils: data.councils, areas: data.areas });

  test('has its widest gap within 50 miles where the publisher’s file has it', () => {
    const [widest] = widestGaps(england, 50);
    expect(widest?.lottery.ratio).toBe(LATEST.widestGap.ratio);
    expect(namesIn(widest?.lottery.lowest ?? [])).toEqual([LATEST.widestGap.lowest]);
    expect(namesIn(widest?.lottery.highest ?? [])).toEqual([LATEST.widestGap.highest]);
  });

  test('the middle gap is told for every year, and whether it narrows', () => {
    const years = gapsByYear(england, 50);
    expect(years.map(({ year }) => year)).toEqual(england.years);
    expect(years.every(({ middle, widest }) => 1 <= middle && middle <= widest)).toBe(true);
  });
});

test('a small change of the usual gap is called about the same', () => {
  const year = (of: number, middle: number): { year: number; middle: number; widest: number } => ({
    year: of,
    middle,
    widest: 3,
  });
  expect(narrowing([year(2017, 1.98), year(2025, 1.96)])).toContain('about the same');
  expect(narrowing([year(2017, 1.98), year(2025, 1.89)])).toBe(
    'The usual gap is narrower: 1.98 times in 2017, 1.89 in 2025',
  );
  expect(narrowing([year(2017, 1.5), year(2025, 1.9)])).toContain('wider');
});
