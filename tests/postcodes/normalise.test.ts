import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalisePostcode, otherReading } from '../../src/postcodes/normalise.ts';
import { levelOf, postcodeText } from '../../src/postcodes/postcode.ts';

function read(text: string): string | undefined {
  const postcode = normalisePostcode(text);
  return postcode && postcodeText(postcode);
}

describe('a whole postcode is read', () => {
  test.each([
    ['CB24 1AB', 'CB24 1AB'],
    ['cb24 1ab', 'CB24 1AB'],
    ['cb241ab', 'CB24 1AB'],
    ['  CB24  1AB  ', 'CB24 1AB'],
    ['CB24-1AB.', 'CB24 1AB'],
    ['C B 2 4 1 A B', 'CB24 1AB'],
    ['M1 1AE', 'M1 1AE'],
    ['m11ae', 'M1 1AE'],
    ['B33 8TH', 'B33 8TH'],
    ['SW1A2AA', 'SW1A 2AA'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['W1A 0AX', 'W1A 0AX'],
  ])('%s', (text, postcode) => {
    expect(read(text)).toBe(postcode);
  });
});

describe('what looks alike is mended where only one of the two can stand', () => {
  test.each([
    ['CB24 IAB', 'CB24 1AB'],
    ['CB2 OAB', 'CB2 0AB'],
    ['MI 1AE', 'M1 1AE'],
    ['SWIA 2AA', 'SW1A 2AA'],
    ['C01 1AA', 'CO1 1AA'],
    ['0X1 2JD', 'OX1 2JD'],
    ['1P1 2DE', 'IP1 2DE'],
    ['S014 7LY', 'SO14 7LY'],
    ['BSl 5TR', 'BS1 5TR'],
    ['W1O 5AA', 'W10 5AA'],
  ])('%s', (text, postcode) => {
    expect(read(text)).toBe(postcode);
  });

  test('but a letter stays where a letter may be: N1C is a district', () => {
    expect(read('N1C 4AG')).toBe('N1C 4AG');
    expect(read('OL1 1AA')).toBe('OL1 1AA');
  });
});

describe('words beside it are left out', () => {
  test.each([
    ['CB24 1AB please', 'CB24 1AB'],
    ['CB24 1AB, Cambridge, UK', 'CB24 1AB'],
    ['10 Downing Street, London SW1A 2AA', 'SW1A 2AA'],
    ['Flat 2, 1 High Street, Ely CB7 4AA, UK', 'CB7 4AA'],
    ['CB24 Cambridge', 'CB24'],
    ['CB24 10th floor', 'CB24'],
  ])('%s', (text, postcode) => {
    expect(read(text)).toBe(postcode);
  });
});

describe('the first part of a postcode is read as far as it goes', () => {
  test.each([
    ['CB', 'CB'],
    ['m', 'M'],
    ['CB24', 'CB24'],
    ['CB24 1', 'CB24 1'],
    ['CB241', 'CB24 1'],
    ['CB24 1A', 'CB24 1'],
    ['CB241A', 'CB24 1'],
    ['SW1A', 'SW1A'],
    ['SW1A 2', 'SW1A 2'],
    ['CB2I', 'CB21'],
  ])('%s', (text, postcode) => {
    expect(read(text)).toBe(postcode);
  });

  test('CB21 is a district, or else the sector CB2 1', () => {
    const postcode = normalisePostcode('CB21');
    expect(postcode).toEqual({ area: 'CB', district: '21' });
    expect(postcode && otherReading(postcode)).toEqual({ area: 'CB', district: '2', sector: '1' });
    // With a space and a sector after it, it can be read in one way only.
    expect(otherReading({ area: 'CB', district: '21', sector: '3' })).toBeUndefined();
  });
});

describe('it is not a postcode', () => {
  test.each([
    [''],
    [' '],
    ['Cambridge'],
    ['Hull'],
    // A town in Cumberland, though M11 1OM is what it looks like.
    ['Millom'],
    ['Bath and North East Somerset'],
    ['St Helens'],
    ['Isle of Man'],
    ['O'.repeat(7)],
    ['123456'],
    ['CB 2014-08-01'],
    ['QZ1 1AA'],
    ['🏠'],
    ['12 High Street'],
    ['10B High Street'],
    ['1A'],
  ])('%s', (text) => {
    expect(normalisePostcode(text)).toBeUndefined();
  });
});

test('the finest part of a postcode is the last that was typed', () => {
  const levels = ['CB', 'CB24', 'CB24 1', 'CB24 1AB'].map((text) => normalisePostcode(text));
  expect(levels.map((postcode) => postcode && levelOf(postcode))).toEqual([
    'area',
    'district',
    'sector',
    'unit',
  ]);
});

test('whatever is read is read the same again', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('ABCIOLSW0129 xyz,')) }),
      (text) => {
        const once = read(text);
        fc.pre(once !== undefined);
        expect(read(once)).toBe(once);
      },
    ),
    { numRuns: 2000 },
  );
});
