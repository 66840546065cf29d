import { describe, expect, test } from 'vitest';
import { STANDING, type SearchablePlace } from '../../../src/dataset/places/name-search.ts';
import { formatTowns, listOf, parseTowns, sizeOf } from '../../../src/dataset/places/town-list.ts';

test.each([
  [undefined, 0],
  [0, 0],
  [999, 0],
  [1000, 1],
  [1999, 1],
  [2000, 2],
  [7999, 3],
  [8000, 4],
  // One more for each doubling: 256,000 is 2 to the power of 8 thousands.
  [255_999, 8],
  [256_000, 9],
  [8_000_000, 9],
])('a town of %s people has the size %d', (population, size) => {
  expect(sizeOf(population)).toBe(size);
});

test('a town is in the list of its size', () => {
  expect([9, 4, 3, 2, 1, 0].map(listOf)).toEqual([
    'towns',
    'towns',
    'small-towns',
    'small-towns',
    'villages',
    'hamlets',
  ]);
});

const place = (
  name: string,
  path: string,
  ...towns: { name: string; size: number }[]
): SearchablePlace => [name, path, '', STANDING.inEngland, [], [], towns];

describe('a list of towns', () => {
  const PLACES = [
    place('Bolton', 'councils/bolton/', { name: 'Horwich', size: 5 }, { name: 'Egerton', size: 0 }),
    place('Bristol, City of', 'councils/bristol/', { name: 'Clifton', size: 3 }),
    place('Isle of Wight', 'councils/isle-of-wight/', { name: 'Ryde', size: 5 }),
    place('Wales', 'regions/wales/', { name: 'Flint', size: 4 }),
  ];
  const TEXT = [
    'bolton:Horwich5;Egerton',
    'bristol=Bristol, City of:Clifton3',
    'isle-of-wight:Ryde5',
    '/wales:Flint4',
  ].join('\n');

  test('names a place only where its address does not', () => {
    expect(formatTowns([...PLACES, place('Empty', 'councils/empty/')])).toBe(TEXT);
  });

  test('gives the same places when it is read', () => {
    expect(parseTowns(`${TEXT}\n`)).toEqual(PLACES);
    expect(parseTowns('')).toEqual([]);
  });

  test.each(['bolton', 'bolton:', ':Horwich', 'Bolton:Horwich', '//bolton:Horwich'])(
    'is refused where a line is ‘%s’',
    (line) => {
      expect(() => parseTowns(line)).toThrow(`no list of towns: ${line}`);
    },
  );

  test.each([
    ['bath-and-north-east-somerset', 'Bath and North East Somerset'],
    ['kingston-upon-hull', 'Kingston upon Hull'],
    ['the-wrekin', 'The Wrekin'],
    // Small words are small only as a whole word.
    ['north-andover', 'North Andover'],
    ['west-offley', 'West Offley'],
    ['east-theale', 'East Theale'],
    ['great-inford', 'Great Inford'],
    ['little-withington', 'Little Withington'],
    ['old-uptonupon', 'Old Uptonupon'],
    ['new-roof', 'New Roof'],
  ])('reads the address %s as the name %s', (slug, name) => {
    expect(parseTowns(`${slug}:Ryde`)[0]?.[0]).toBe(name);
  });
});
