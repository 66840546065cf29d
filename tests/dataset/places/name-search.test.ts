import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  findPlaces,
  plainName,
  prepareNames,
  type SearchablePlace,
  STANDING,
  type NameSearchResult,
  type Standing,
} from '../../../src/dataset/places/name-search.ts';
import { parseTowns } from '../../../src/dataset/places/town-list.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { contextOf } from '../../../src/site/context.ts';
import { searchFiles, searchIndex, townFiles } from '../../../src/site/search-index.ts';

const entry = (
  name: string,
  slug: string,
  note: string,
  aliases: readonly string[] = [],
  districts: readonly string[] = [],
  standing: Standing = STANDING.inEngland,
): SearchablePlace => [name, `councils/${slug}/`, note, standing, aliases, districts, []];

const entries: readonly SearchablePlace[] = [
  entry('Bolton', 'bolton', 'metropolitan district council, North West'),
  entry('Bournemouth, Christchurch and Poole', 'bcp', 'unitary council', ['BCP'], ['Poole']),
  entry(
    'Cambridgeshire',
    'cambridgeshire',
    'county council',
    [],
    ['Cambridge', 'South Cambridgeshire'],
  ),
  entry('Dorset', 'dorset', 'unitary council', [], ['Weymouth and Portland']),
  entry('Hull', 'hull', 'unitary council', ['Kingston upon Hull']),
  entry('St Helens', 'st-helens', 'metropolitan district council'),
  entry(
    'Dorset County Council',
    'dorset-county-council',
    'county council',
    [],
    [],
    STANDING.former,
  ),
  entry('Poole', 'poole', 'unitary council, abolished in 2019', [], [], STANDING.former),
];

const names = prepareNames(entries);

/** Slugs found, best first. */
function found(typed: string): string[] {
  return findPlaces(names, typed).matches.map(({ path }) => path.split('/')[1] ?? '');
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
    expect(findPlaces(names, 'cambridge').matches[0]).toMatchObject({
      path: 'councils/cambridgeshire/',
      via: 'Cambridge',
      viaKind: 'district',
    });
  });

  test('another name is told, the council’s own is not', () => {
    expect(findPlaces(names, 'kingston').matches[0]).toMatchObject({
      via: 'Kingston upon Hull',
      viaKind: 'other name',
    });
    expect(findPlaces(names, 'hull').matches[0]?.via).toBeUndefined();
  });

  test('a council is found once, however many of its names fit', () => {
    expect(found('cambridge')).toEqual(['cambridgeshire']);
  });

  test('no more are given than asked for', () => {
    expect(findPlaces(names, 'd', 1).matches).toHaveLength(1);
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
  const names = new Map(
    [...searchFiles(context)].map(([letter, found]) => [letter, prepareNames(found)]),
  );
  const towns = new Map(
    [...townFiles(context)].map(([list, text]) => [list, prepareNames(parseTowns(text))]),
  );

  /** What the box finds: it has the names and larger towns of the first letter, and its smaller ones if nothing fits. */
  function resultOf(typed: string): NameSearchResult {
    const letter = plainName(typed).charAt(0);
    const larger = [...(names.get(letter) ?? []), ...(towns.get(`towns/${letter}`) ?? [])];
    const result = findPlaces(larger, typed);
    if (!result.mistyped && result.matches.length > 0) return result;
    const smaller = ['small-towns', 'villages', 'hamlets'].flatMap(
      (list) => towns.get(`${list}/${letter}`) ?? [],
    );
    const small = findPlaces(smaller, typed);
    return small.mistyped || small.matches.length === 0 ? result : small;
  }
  const pathsOf = (typed: string): string[] => resultOf(typed).matches.map(({ path }) => path);

  test('each of today is found first by its own name', () => {
    const today = index.filter(([, , , standing]) => standing !== STANDING.former);
    const wrong = today.filter(([name, path]) => pathsOf(name)[0] !== path);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('each former one is found by its name, after those of its area today unless they have it no more', () => {
    const former = index.filter(([, , , standing]) => standing === STANDING.former);
    expect(former.length).toBeGreaterThan(5);
    expect(former.filter(([name, path]) => !pathsOf(name).includes(path))).toEqual([]);
    const first = former.filter(([name, path]) => pathsOf(name)[0] === path);
    expect(first.every(([name]) => name.endsWith(' County Council'))).toBe(true);
  });

  test('each is among the first six by any other name it has', () => {
    const wrong = index.flatMap(([, path, , , aliases]) =>
      aliases.filter((alias) => !pathsOf(alias).includes(path)),
    );
    expect(wrong).toEqual([]);
  });

  test('each district leads to the council that runs its services, first unless another place has its name', () => {
    const own = new Set(
      index.flatMap(([name, , , , aliases]) => [name, ...aliases].map(plainName)),
    );
    const wrong = index.flatMap(([, path, , , , districts]) =>
      districts.filter((district) => {
        const paths = pathsOf(district);
        return own.has(plainName(district)) ? !paths.includes(path) : paths[0] !== path;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('each town of 16,000 people or more is among the first six', () => {
    const wrong = index.flatMap(([, path, , , , , towns]) =>
      towns
        .filter(({ name, size }) => size >= 5 && !pathsOf(name).includes(path))
        .map(({ name }) => `${name} ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Grimsby', 'councils/north-east-lincolnshire/'],
    ['Bournemouth', 'councils/bournemouth-christchurch-and-poole/'],
    ['Poole', 'councils/bournemouth-christchurch-and-poole/'],
    ['Cumbria', 'councils/cumberland/'],
    ['Northamptonshire', 'councils/north-northamptonshire/'],
    ['London', 'regions/london/'],
    ['Scotland', 'regions/scotland/'],
    ['England', 'regions/england/'],
    ['West Midlands', 'regions/west-midlands/'],
    ['Belfast', 'regions/northern-ireland/'],
    ['Oldham', 'councils/oldham/'],
  ])('%s leads to /%s first', (typed, path) => {
    expect(pathsOf(typed)[0]).toBe(path);
  });

  test('councils known under one name lead to a comparison of them', () => {
    expect(pathsOf('West Yorkshire')[0]).toBe(
      'compare/?councils=bradford,calderdale,kirklees,leeds,wakefield',
    );
    expect(pathsOf('greater man')[0]).toMatch(/^compare\/\?councils=bolton,bury,.*,wigan$/);
  });

  test('a name that several places have is offered for each, and none is chosen', () => {
    expect(resultOf('Ashford')).toMatchObject({ sure: false });
    expect(pathsOf('Ashford')).toEqual(
      expect.arrayContaining(['councils/kent/', 'councils/surrey/']),
    );
  });

  test.each(['nort', 'cheshire', 'Cumbria', 'Poole', 'London'])(
    '%s chooses nothing for the reader',
    (typed) => {
      expect(resultOf(typed).sure).toBe(false);
    },
  );

  test.each(['Bolton', 'Leeds', 'Grimsby', 'Scotland', 'Kent'])('%s is sure', (typed) => {
    expect(resultOf(typed).sure).toBe(true);
  });

  test('no file is larger than 1.47 KB, so that with headers it is within 2 KB', () => {
    const texts = [
      ...[...searchFiles(context)].map(([list, found]) => [list, JSON.stringify(found)] as const),
      ...townFiles(context),
    ];
    expect(texts).toHaveLength(26 * 5);
    const large = texts.filter(([, text]) => gzipSync(text).byteLength > 1475);
    expect(large.map(([list]) => list)).toEqual([]);
  });

  test('every town comes back from its file as it was, with the name of its place', () => {
    const read = [...townFiles(context).values()].flatMap(parseTowns);
    const entries = (list: readonly SearchablePlace[]): string[] =>
      list
        .flatMap(([name, path, , , , , inside]) =>
          inside.map((town) => `${name} ${path} ${town.name} ${town.size}`),
        )
        .sort();
    expect(entries(read)).toEqual(entries(index));
    expect(entries(read).length).toBeGreaterThan(3500);
  });

  test('a mistake in the second letter is still found', () => {
    expect(resultOf('bloton')).toMatchObject({ mistyped: true });
    expect(pathsOf('bloton')).toContain('councils/bolton/');
  });
});
