import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import {
  measureOf,
  measureFrom,
  measureText,
  type Measure,
} from '../../../src/dataset/comparison/measures.ts';
import { differencesInYear, overInYear } from '../../../src/dataset/comparison/measure-wording.ts';
import { councilOf, FIXTURE } from '../fixture.ts';

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

  test('is the caseload where an address asks for nothing known', () => {
    expect(['gap', 'nonsense', null].map(measureFrom)).toEqual(['gap', 'caseload', 'caseload']);
    expect(measureText('since', -0.1)).toBe('−0.1');
    expect(measureText('caseload', 22)).toBe('22.0');
  });
});

describe('the finding', () => {
  test('names one or two over the cap, counts more, and says which cap was moved', () => {
    const [ashby, birch] = [[{ name: 'Ashby' }], [{ name: 'Birch' }]];
    expect(overInYear([], 6, 2025, 20)).toBe('No council was over the cap in 2025');
    expect(overInYear([ashby, birch], 6, 2025, 20)).toBe(
      'Ashby and Birch were over the cap in 2025',
    );
    expect(overInYear([ashby, birch, ashby], 6, 2025, 18)).toBe(
      'Three of 6 published figures were over a cap of 18 in 2025',
    );
  });

  test('counts differences both ways, those without any in neither', () => {
    expect(differencesInYear('since', [1, -2, -3, 0], 2025, 2017)).toBe(
      '2025 against 2017: lower in 2 of 4, higher in 1',
    );
    expect(differencesInYear('gap', [], 2025, 2017)).toBe('Nothing to compare in 2025');
  });
});
