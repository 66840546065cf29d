import { describe, expect, test } from 'vitest';
import {
  findCouncils,
  plainName,
  prepareNames,
  type SearchableCouncil,
  type NameMatch,
} from '../../../src/dataset/places/name-search.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { contextOf } from '../../../src/site/context.ts';
import { searchFiles, searchIndex } from '../../../src/site/search-index.ts';

const entries: readonly SearchableCouncil[] = [
  ['Bolton', 'bolton', 'metropolitan district council, North West', [], []],
  ['Bournemouth, Christchurch and Poole', 'bcp', 'unitary council', ['BCP'], ['Poole']],
  ['Cambridgeshire', 'cambridgeshire', 'county council', [], ['Cambridge', 'South Cambridgeshire']],
  ['Dorset', 'dorset', 'unitary council', [], ['Weymouth and Portland']],
  ['Hull', 'hull', 'unitary council', ['Kingston upon Hull'], []],
  ['St Helens', 'st-helens', 'metropolitan district council', [], []],
  ['Dorset County Council', 'dorset-county-council', 'county council', [], []],
  ['Poole', 'poole', 'unitary council, abolished 2019', [], []],
];

const names = prepareNames(entries);

/** Slugs found, best first. */
function found(typed: string): string[] {
  return findCouncils(names, typed).matches.map(({ slug }) => slug);
}

describe('what is typed', () => {
  test.each([
    ['bolton', 'bolton'],
    ['  BOLTON ', 'bolton'],
    ['Bolton Metropolitan Borough Council', 'bolton'],
    ['the Borough of Bolton', 'bolton'],
    ['st. helens', 'st-helens'],
    ['christchurch', 'bcp'],
    ['Bournemouth, Christchurch & Poole', 'bcp'],
    ['kingston upon hull', 'hull'],
    ['City of Kingston upon Hull', 'hull'],
    ['cambr', 'cambridgeshire'],
    ['Dorset', 'dorset'],
    ['Dorset Council', 'dorset'],
    ['Dorset County Council', 'dorset-county-council'],
  ])('%s leads to %s first', (typed, slug) => {
    expect(found(typed)[0]).toBe(slug);
  });

  test.each(['', '   ', '?', 'zzz'])('%j finds nothing', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  test('the start of a word in the middle of a name is enough, the middle of a word is not', () => {
    expect(found('helens')).toEqual(['st-helens']);
    expect(found('lton')).toEqual([]);
  });
});

describe('what is said of a match', () => {
  test('a district is told as one, with the council that runs its services', () => {
    expect(findCouncils(names, 'cambridge').matches[0]).toMatchObject({
      slug: 'cambridgeshire',
      via: 'Cambridge',
      district: true,
    });
  });

  test('another name is told, the council’s own is not', () => {
    expect(findCouncils(names, 'kingston').matches[0]).toMatchObject({
      via: 'Kingston upon Hull',
      district: false,
    });
    expect(findCouncils(names, 'hull').matches[0]?.via).toBeUndefined();
  });

  test('a council is found once, however many of its names fit', () => {
    expect(found('cambridge')).toEqual(['cambridgeshire']);
  });

  test('no more are given than asked for', () => {
    expect(findCouncils(names, 'd', 1).matches).toHaveLength(1);
  });
});

test('accents, apostrophes, ampersands and titles make no difference', () => {
  expect(plainName('The Royal Borough of Kensington & Chelsea')).toBe('kensington and chelsea');
  expect(plainName('King’s Lynn')).toBe(plainName('Kings Lynn'));
  expect(plainName('Ynys Môn')).toBe('ynys mon');
});

describe('among all councils of data/', () => {
  const context = contextOf(loadDataset());
  const index = searchIndex(context);
  const files = new Map(
    [...searchFiles(context)].map(([letter, found]) => [letter, prepareNames(found)]),
  );

  /** What the box finds: it has only the file of the first letter typed. */
  function matchesOf(typed: string): readonly NameMatch[] {
    return findCouncils(files.get(plainName(typed).charAt(0)) ?? [], typed).matches;
  }

  test('each is found first by its own name', () => {
    const wrong = index.filter(([name, slug]) => matchesOf(name)[0]?.slug !== slug);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('each is among the first six by any other name it has', () => {
    const wrong = index.flatMap(([, slug, , aliases]) =>
      aliases.filter((alias) => !matchesOf(alias).some((match) => match.slug === slug)),
    );
    expect(wrong).toEqual([]);
  });

  test('each district leads to the council that runs its services, first unless a council has its name', () => {
    const own = new Set(index.map(([name]) => plainName(name)));
    const wrong = index.flatMap(([, slug, , , districts]) =>
      districts.filter((district) => {
        const slugs = matchesOf(district).map((match) => match.slug);
        return own.has(plainName(district)) ? !slugs.includes(slug) : slugs[0] !== slug;
      }),
    );
    expect(wrong).toEqual([]);
  });
});
