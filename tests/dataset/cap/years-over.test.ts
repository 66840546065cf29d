import { describe, expect, test } from 'vitest';
import { yearsOver } from '../../../src/dataset/cap/years-over.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { namesOf } from '../../../src/dataset/text/council-names.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { LATEST } from '../../releases/latest.ts';
import { absent, councilWith, published } from '../fixture.ts';

describe('the years over a cap', () => {
  const councils = [
    councilWith({ slug: 'ash', code: 'E06000001' }),
    councilWith({ slug: 'beech', code: 'E06000002' }),
    councilWith({ slug: 'north', code: 'E06000005' }),
    councilWith({ slug: 'west', code: 'E06000006' }),
  ];
  const country = countryOf({
    release: 2025,
    councils,
    areas: [],
    caseloads: [
      published(2024, 'E06000001', 20.1),
      published(2025, 'E06000001', 20),
      published(2024, 'E06000002', 25),
      absent(2025, 'E06000002', 'not_available'),
      published(2024, 'E06000005', 21, 100, 'E06000006'),
      published(2025, 'E06000005', 22, 100, 'E06000006'),
    ],
  });
  const lines = (cap: number): string[] =>
    yearsOver(country, cap).map(
      ({ councils: own, over, figures }) =>
        `${namesOf(own)} ${over.join(' ')} of ${figures.length}`,
    );

  test('are those greater than it, a combined figure once, most years first', () => {
    expect(lines(20)).toEqual([
      'North and West 2024 2025 of 2',
      'Beech 2024 of 1',
      'Ash 2024 of 2',
    ]);
    expect(lines(21)).toEqual(['Beech 2024 of 1', 'North and West 2025 of 2']);
    expect(lines(25)).toEqual([]);
  });
});

test('those over it as often are sorted by their highest average, then by name', () => {
  const codes = { elm: 'E06000001', birch: 'E06000002', cedar: 'E06000003', never: 'E06000004' };
  const country = countryOf({
    release: 2025,
    councils: Object.entries(codes).map(([slug, code]) => councilWith({ slug, code })),
    areas: [],
    caseloads: [
      published(2025, codes.elm, 21),
      published(2025, codes.birch, 21),
      published(2025, codes.cedar, 22),
      absent(2025, codes.never, 'suppressed'),
    ],
  });
  expect(yearsOver(country, 20).map(({ councils }) => namesOf(councils))).toEqual([
    'Cedar',
    'Birch',
    'Elm',
  ]);
});

test('in the newest release the same councils lead as in the publisher’s file', () => {
  const { country } = contextOf(loadDataset());
  const found = yearsOver(country, 20);
  expect(
    found
      .slice(0, 3)
      .map(({ councils, over, figures }) => [namesOf(councils), over.length, figures.length]),
  ).toEqual(LATEST.changes.mostYearsOver20);
});
