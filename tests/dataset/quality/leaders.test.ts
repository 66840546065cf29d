import { describe, expect, test } from 'vitest';
import { countryOf, rankingIn } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { countChecks, flagsOf } from '../../../src/dataset/quality/count-checks.ts';
import {
  highestLeaders,
  lowestLeaders,
  type Leaders,
} from '../../../src/dataset/quality/leaders.ts';
import { loadDataset } from '../../../src/site/load.ts';

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
