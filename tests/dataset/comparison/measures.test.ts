import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import {
  measureOf,
  measureFrom,
  measureText,
  type Measure,
} from '../../../src/dataset/comparison/measures.ts';
import {
  differencesInYear,
  spreadInRanking,
} from '../../../src/dataset/comparison/measure-wording.ts';
import { middleHalf } from '../../../src/dataset/figures/middle-half.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { councilOf, countryOf as yearOf, FIXTURE } from '../fixture.ts';

const { councils, areas } = FIXTURE;
const country = countryOf({ ...latestRelease(FIXTURE), councils, areas });
const neighbours = (): typeof councils => [
  councilOf('birch'),
  councilOf('cliff'),
  councilOf('dale'),
];

function of(measure: Measure, slug: string, year = 2025): number | undefined {
  return measureOf(measure, councilOf(slug), year, { country, cap: 20, neighbours });
}

describe('a measure of a council', () => {
  test('is its figure, its change, its distance from the cap or from its neighbours', () => {
    expect(of('caseload', 'ashby')).toBe(22);
    expect(of('since', 'ashby')).toBe(2);
    expect(of('distance', 'ashby')).toBe(2);
    // Birch 18.0 and Cliff 18.0; Dale has no figure.
    expect(of('gap', 'ashby')).toBe(4);
  });

  test('is not there where the figure is not, or nothing to hold it against', () => {
    expect(of('caseload', 'dale')).toBeUndefined();
    expect(of('since', 'ashby', 2023)).toBeUndefined();
    expect(of('since', 'newton')).toBe(-0.1);
    const alone = { country, cap: 20, neighbours: () => [] };
    expect(measureOf('gap', councilOf('ashby'), 2025, alone)).toBeUndefined();
  });

  test('is what cases and staff each did to the average since the first figure', () => {
    // Ashby has 100 FTE in each year, so all of its 2.0 is from cases.
    expect(of('from-cases', 'ashby')).toBe(2);
    expect(of('from-staff', 'ashby')).toBe(0);
    expect(of('from-cases', 'ashby', 2023)).toBeUndefined();
  });

  test('is the caseload where an address asks for nothing known', () => {
    expect(['gap', 'nonsense', null].map(measureFrom)).toEqual(['gap', 'caseload', 'caseload']);
    expect(measureText('since', -0.1)).toBe('−0.1');
    expect(measureText('caseload', 22)).toBe('22.0');
  });
});

describe('the finding', () => {
  const headline = (tenths: readonly number[], cap: number): string => {
    const { councils: all, figures } = yearOf(tenths);
    return spreadInRanking(rankCouncils(all, byPlace(figures), 2025), cap);
  };

  test('leads with where half of the figures are, then counts those over the cap, and says which cap was moved', () => {
    const averages = [120, 140, 150, 160, 180, 200, 201, 220];
    expect(headline(averages, 20)).toBe(
      'The middle half of the 8 averages for 2025 ran from 15.0 to 20.0, and two were over the proposed cap of 20',
    );
    expect(headline(averages, 21)).toMatch(/, and one was over a cap of 21$/);
    expect(headline(averages, 30)).toMatch(/, and none was over a cap of 30$/);
    expect(headline([], 20)).toBe('No council has a figure for 2025');
  });

  test('has at least half of the figures between its ends, and its ends are published figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (figures) => {
        const half = middleHalf(figures);
        const within = figures.filter(
          (figure) => half !== undefined && half.low <= figure && figure <= half.high,
        );
        expect(2 * within.length).toBeGreaterThanOrEqual(figures.length);
        expect(figures).toContain(half?.low);
        expect(figures).toContain(half?.high);
      }),
    );
  });

  test('counts differences both ways, those without any in neither', () => {
    expect(differencesInYear('since', [1, -2, -3, 0], 2025, 2017)).toBe(
      'Of 4 averages for both 2017 and 2025, two were lower in 2025 and one was higher',
    );
    expect(differencesInYear('from-staff', [1, -2, -3, 0], 2025, 2017)).toBe(
      'Of 4 averages for both 2017 and 2025, staff raised one and lowered two',
    );
    expect(differencesInYear('gap', [], 2025, 2017)).toBe('There is nothing to compare in 2025');
  });
});
