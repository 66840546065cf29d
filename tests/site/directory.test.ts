import { describe, expect, test } from 'vitest';
import { directory, missingFigures, silentNations } from '../../src/site/directory.ts';
import { searchIndex } from '../../src/site/search-index.ts';
import { councilOf } from '../dataset/fixture.ts';
import { CONTEXT } from './fixture-context.ts';

describe('councils A to Z', () => {
  test('has every council once, under its first letter, in order', () => {
    const letters = directory(CONTEXT);
    expect(letters.map(({ letter }) => letter).join('')).toBe('ABCDEFGHILNO');
    expect(letters.flatMap(({ entries }) => entries)).toHaveLength(14);
  });

  test('says which are no more', () => {
    const entries = directory(CONTEXT).flatMap((letter) => letter.entries);
    expect(entries.filter(({ ended }) => ended !== '').map(({ link }) => link.text)).toEqual([
      'Oldton',
      'Overton',
    ]);
  });
});

describe('what is missing', () => {
  test('is listed with the story, or else the release’s reason', () => {
    const missing = missingFigures(CONTEXT);
    expect(missing.map(({ links }) => links[0]?.text)).toEqual(['Dale', 'Elm', 'Fern', 'Glen']);
    expect(missing[0]?.reason).toBe('Its records were moved that week.');
    expect(missing[1]?.reason).toContain('not reliable enough');
  });

  test('nations without figures are listed with their councils', () => {
    expect(silentNations(CONTEXT)).toEqual([
      {
        nation: { text: 'Wales', href: '/regions/wales/' },
        reason: 'None is known to be published.',
        councils: [{ text: 'Llan', href: '/councils/llan/' }],
      },
    ]);
  });
});

describe('the search index', () => {
  const index = searchIndex(CONTEXT);

  test('has every council once, former ones last', () => {
    const councils = index.filter(([, path]) => path.startsWith('councils/'));
    expect(councils).toHaveLength(14);
    expect(councils.slice(-2).map(([, path]) => path)).toEqual([
      'councils/oldton/',
      'councils/overton/',
    ]);
    expect(index.at(-1)?.[2]).toBe('North West, abolished in 2024');
  });

  test('has every region and nation', () => {
    const areas = index.filter(([, path]) => path.startsWith('regions/'));
    expect(areas.map(([name]) => name)).toEqual([
      'England',
      'North West',
      'London',
      'Inner London',
      'Wales',
    ]);
  });

  test('has other names and districts', () => {
    const entry = (slug: string): (typeof index)[number] | undefined =>
      index.find((one) => one[1] === `councils/${slug}/`);
    expect(entry(councilOf('cliff').slug)?.[4]).toEqual(['Cliff-under-Hill']);
    expect(entry('newton')?.[5]).toEqual(['Newton Marsh']);
  });
});
