import { describe, expect, test } from 'vitest';
import { editDistance, mistypings } from '../../../src/dataset/places/edit-distance.ts';
import {
  findPlaces,
  prepareNames,
  STANDING,
  type SearchablePlace,
} from '../../../src/dataset/places/name-search.ts';

const ENTRIES: readonly SearchablePlace[] = [
  ['Anglesey', 'anglesey', '', STANDING.inEngland, ['Ynys Môn'], [], []],
  ['Birmingham', 'birmingham', '', STANDING.inEngland, [], [], []],
  ['Bournemouth, Christchurch and Poole', 'bcp', '', STANDING.inEngland, ['BCP'], [], []],
  [
    'Cambridgeshire',
    'cambridgeshire',
    '',
    STANDING.inEngland,
    ['Cambs'],
    ['Cambridge', 'East Cambridgeshire'],
    [],
  ],
  ['Hull', 'hull', '', STANDING.inEngland, ['Kingston upon Hull'], [], []],
  ['Leicester', 'leicester', '', STANDING.inEngland, [], [], []],
  ['Leicestershire', 'leicestershire', '', STANDING.inEngland, [], ['Hinckley and Bosworth'], []],
  ['North Tyneside', 'north-tyneside', '', STANDING.inEngland, [], [], []],
  ['St Helens', 'st-helens', '', STANDING.inEngland, [], [], []],
  ['Westminster', 'westminster', '', STANDING.inEngland, ['City of Westminster'], [], []],
  ['Northamptonshire', 'northamptonshire', '', STANDING.inEngland, ['Northants'], [], []],
];

function found(typed: string): string[] {
  return findPlaces(prepareNames(ENTRIES), typed).matches.map(({ path }) => path);
}

describe('a council is found by', () => {
  test.each([
    ['its name', 'Birmingham', 'birmingham'],
    ['the beginning of it', 'birm', 'birmingham'],
    ['a word in it', 'tyneside', 'north-tyneside'],
    ['its words in another order', 'tyneside north', 'north-tyneside'],
    ['another name of it', 'Kingston upon Hull', 'hull'],
    ['its Welsh name, with or without the accent', 'ynys mon', 'anglesey'],
    ['its name with Council after it', 'Leicestershire County Council', 'leicestershire'],
    ['Saint for St', 'Saint Helens', 'st-helens'],
    ['a name it had before it was abolished', 'northants', 'northamptonshire'],
  ])('%s', (_, typed, slug) => {
    expect(found(typed)[0]).toBe(slug);
  });

  test('a district, whose children’s services it runs', () => {
    expect(findPlaces(prepareNames(ENTRIES), 'Cambridge').matches[0]).toMatchObject({
      path: 'cambridgeshire',
      via: 'Cambridge',
      viaKind: 'district',
    });
  });
});

describe('a mistyped name is found', () => {
  test.each([
    ['a letter missing', 'birmingam', 'birmingham'],
    ['a letter too many', 'birminggham', 'birmingham'],
    ['a wrong letter', 'nirmingham', 'birmingham'],
    ['two letters swapped', 'brimingham', 'birmingham'],
    ['two mistakes in a long name', 'wesminister', 'westminster'],
    ['before it is whole', 'birmnig', 'birmingham'],
    ['in a district', 'hinkley', 'leicestershire'],
    ['in a later word', 'tynseide', 'north-tyneside'],
  ])('%s', (_, typed, slug) => {
    expect(found(typed)[0]).toBe(slug);
  });

  test('but only if nothing is called what was typed', () => {
    expect(found('leicester')).toEqual(['leicester', 'leicestershire']);
  });

  test('and not if too little was typed to tell', () => {
    expect(found('hul')).toEqual(['hull']);
    expect(found('hvl')).toEqual([]);
    expect(found('xyzzyx')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('mistakes are counted', () => {
  // By hand: single insertions, deletions, substitutions and swaps of neighbours.
  test.each([
    ['abc', 'abc', 0],
    ['abc', 'abcdef', 0],
    ['abd', 'abc', 1],
    ['acb', 'abc', 1],
    ['abbc', 'abc', 1],
    ['bc', 'abc', 1],
    ['bac', 'abcd', 1],
    ['xbcy', 'abcd', 2],
  ])('%s for %s: %i', (typed, name, mistakes) => {
    expect(mistypings(typed, name, 2)).toBe(mistakes);
  });

  test('up to as many as are asked for', () => {
    expect(mistypings('xbcy', 'abcd', 1)).toBeUndefined();
  });

  // The whole of both texts counts: here the end of the name is not free.
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abcdef', 3],
    ['acb', 'abc', 1],
    ['ca', 'abc', 3],
    ['average caselaod', 'average caseload', 1],
  ])('between the whole of %j and the whole of %j: %i', (from, to, mistakes) => {
    expect(editDistance(from, to)).toBe(mistakes);
  });

  test.each([
    ['abc', 'abcdef', 3, 3],
    ['abc', 'abcdef', 2, Infinity],
    ['acb', 'abc', 1, 1],
    ['acb', 'abc', 0.5, Infinity],
    ['xbcy', 'abcd', 1, Infinity],
    ['abc', 'abc', 0, 0],
    ['abc', 'abc', -1, Infinity],
  ])('between %j and %j, at most %d: %d', (from, to, most, mistakes) => {
    expect(editDistance(from, to, most)).toBe(mistakes);
  });

  test('in the first 60 letters of long texts alone', () => {
    expect(editDistance(`${'a'.repeat(60)}bcd`, 'a'.repeat(60))).toBe(0);
  });
});
