import { describe, expect, test } from 'vitest';
import { countryOf, rankingIn } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { countChecks, flagsOf } from '../../../src/dataset/quality/count-checks.ts';
import {
  highestLeaders,
  lowestLeaders,
  type Leaders,
} from '../../../src/dataset/quality/leaders.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { flagsByFigure, type FlagsByFigure } from '../../../src/dataset/quality/flag.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { countryOf as figuresOf, published } from '../fixture.ts';

const data = loadDataset();
const release = latestRelease(data);
const country = countryOf({
  ...release,
  councils: data.councils,
  areas: data.areas,
  flags: flagsOf(countChecks(data, release)),
});

function told({ leading, flagged }: Leaders): [string[], string[]] {
  const names = (entries: Leaders['leading']): string[] =>
    entries.map(
      ({ councils, figure }) => `${councils[0].name} ${figure.average_caseload.toFixed(1)}`,
    );
  return [names(leading), names(flagged)];
}

describe('among made figures', () => {
  const { councils, figures } = figuresOf([200, 190, 190, 180, 180]);
  const ranking = rankCouncils(councils, byPlace(figures), 2025);
  const flag = {
    kind: 'cases-jump',
    value: 2,
    against: 1,
    year: 2025,
    joint_with: undefined,
  } as const;
  const flagged = (...at: number[]): FlagsByFigure =>
    flagsByFigure(at.map((index) => ({ ...flag, code: figures[index]?.code ?? '' })));
  const highest = (...at: number[]): unknown => told(highestLeaders(ranking, flagged(...at)));
  const lowest = (...at: number[]): unknown => told(lowestLeaders(ranking, flagged(...at)));

  test('a figure with a flag leads nothing, and those as high or higher are named beside', () => {
    expect(highest()).toEqual([['C0 20.0'], []]);
    expect(highest(0)).toEqual([['C1 19.0', 'C2 19.0'], ['C0 20.0']]);
    expect(highest(0, 1)).toEqual([['C2 19.0'], ['C0 20.0', 'C1 19.0']]);
    expect(highest(3)).toEqual([['C0 20.0'], []]);
    expect(lowest(4)).toEqual([['C3 18.0'], ['C4 18.0']]);
    expect(lowest()).toEqual([['C3 18.0', 'C4 18.0'], []]);
  });

  test('a small council is not named, with a flag or without', () => {
    const small = figures.map((figure, index) =>
      index === 0 ? published(2025, figure.code, 20, 19.9) : figure,
    );
    const others = rankCouncils(councils, byPlace(small), 2025);
    expect(told(highestLeaders(others, flagged(0)))).toEqual([['C1 19.0', 'C2 19.0'], []]);
  });
});

describe('who leads a claim about the highest or lowest figure', () => {
  test.each([
    // Liverpool has the same 10.1 with 45 cases for each 100 children in need.
    [
      'lowest of 2025',
      told(lowestLeaders(rankingIn(country, 2025), country.flagged)),
      ['Islington 10.1'],
      ['Liverpool 10.1'],
    ],
    [
      'highest of 2025',
      told(highestLeaders(rankingIn(country, 2025), country.flagged)),
      ['North East Lincolnshire 20.9'],
      [],
    ],
    [
      'lowest of 2020',
      told(lowestLeaders(rankingIn(country, 2020), country.flagged)),
      ['Islington 11.4'],
      ['Westminster 9.4', 'Cambridgeshire 9.7', 'Kensington and Chelsea 10.8'],
    ],
    [
      'highest of 2021',
      told(highestLeaders(rankingIn(country, 2021), country.flagged)),
      ['Liverpool 24.3'],
      ['Southampton 26.1'],
    ],
  ])('the %s', (_, found, leading, flagged) => {
    expect(found).toEqual([leading, flagged]);
  });

  test('is nobody where every figure has a flag', () => {
    const ranking = rankingIn(country, 2025);
    const all = new Map(
      ranking.ranked.map(({ figure }) => [`${figure.code} ${figure.year}`, []] as const),
    );
    expect(highestLeaders(ranking, all).leading).toEqual([]);
  });
});
