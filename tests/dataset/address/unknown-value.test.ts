import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOffered, offeredAs } from '../../../src/dataset/address/asked-value.ts';
import { unknownValue, type Offer } from '../../../src/dataset/address/unknown-value.ts';

const COUNCILS = [
  { value: 'bolton', name: 'Bolton' },
  { value: 'newham', name: 'Newham' },
  { value: 'kingston-upon-hull', name: 'Hull' },
];
const YEARS = [2017, 2018, 2024, 2025].map((year) => ({ value: String(year), name: String(year) }));
const CAPS = { lowest: 8, highest: 30, step: 0.5, usual: 20 };
const MILES = { lowest: 10, highest: 100, step: 5, usual: 50 };
const VIEWS = [
  { value: 'map', name: 'Map' },
  { value: 'hex', name: 'Hexagons' },
];

/** Every kind of value that an address may have. */
const KINDS: readonly (readonly [field: string, offer: Offer])[] = [
  ['council', COUNCILS],
  ['councils', COUNCILS],
  ['other', COUNCILS],
  ['like', COUNCILS],
  ['year', YEARS],
  ['since', YEARS],
  ['cap', CAPS],
  ['miles', MILES],
  ['view', VIEWS],
];

describe.each(KINDS)('the field %s', (field, offer) => {
  test('names whatever is not on offer, and offers something that is', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        fc.pre(!isOffered({ field, asked, offer }));
        const { lead, nearest } = unknownValue({ field, asked, offer });
        expect(lead).toContain(`‘${asked}’`);
        expect(isOffered({ field, asked: nearest?.value ?? '', offer })).toBe(true);
      }),
    );
  });
});

describe('the nearest', () => {
  const nearest = (asked: string, offer: Offer): string | undefined =>
    unknownValue({ field: 'council', asked, offer }).nearest?.value;

  test('of a council has the fewest typing mistakes, by its address or by its name', () => {
    expect(nearest('bolten', COUNCILS)).toBe('bolton');
    expect(nearest('nowhere', COUNCILS)).toBe('newham');
    expect(nearest('hull', COUNCILS)).toBe('kingston-upon-hull');
    expect(nearest('BOLTON ', COUNCILS)).toBe('bolton');
  });

  test('of a council begins with what was typed from three letters on', () => {
    const offer = ['wigan', 'west-berkshire'].map((value) => ({ value, name: value }));
    // By hand: from wi to wigan three letters are missing, from ber to wigan more than none.
    expect(nearest('ber', offer)).toBe('west-berkshire');
    expect(nearest('be', offer)).toBe('wigan');
  });

  test('of part of a name has that part', () => {
    const regions = ['North East', 'Yorkshire and the Humber', 'South West'];
    const offer = regions.map((name) => ({ value: name, name }));
    expect(nearest('yorkshire', offer)).toBe('Yorkshire and the Humber');
    expect(nearest('humber', offer)).toBe('Yorkshire and the Humber');
  });

  test('of a year is the nearest in time', () => {
    expect(nearest('2031', YEARS)).toBe('2025');
    expect(nearest('2020', YEARS)).toBe('2018');
    expect(nearest('1999', YEARS)).toBe('2017');
  });

  test('of a number is the end of the range or the step beside it, and the usual one for no number', () => {
    expect(nearest('200', CAPS)).toBe('30');
    expect(nearest('-1', CAPS)).toBe('8');
    expect(nearest('17.3', CAPS)).toBe('17.5');
    expect(nearest('ten', CAPS)).toBe('20');
  });
});

test('a value is known in any letters, and by its name', () => {
  const known = (asked: string): string | undefined =>
    offeredAs({ field: 'council', asked, offer: COUNCILS });
  expect(['bolton', 'BOLTON', ' Bolton ', 'Hull', 'Kingston upon Hull'].map(known)).toEqual([
    'bolton',
    'bolton',
    'bolton',
    'kingston-upon-hull',
    'kingston-upon-hull',
  ]);
  expect(['bolt', '', '-'].map(known)).toEqual(Array(3).fill(undefined));
});

test('a number is on offer on a step within the range, with a point or a comma', () => {
  const has = (asked: string): boolean => isOffered({ field: 'cap', asked, offer: CAPS });
  expect(['8', '17.5', '17,5', ' 20 ', '30.0'].map(has)).toEqual([true, true, true, true, true]);
  expect(['7.5', '31', '17.3', '', 'ten', 'Infinity'].map(has)).toEqual(Array(6).fill(false));
});

test('says what was asked for in the words of the page', () => {
  const said = (field: string): string => unknownValue({ field, asked: 'x', offer: YEARS }).lead;
  expect(said('council')).toBe('This page has no council ‘x’, which its address asks for.');
  expect(said('since')).toBe('This page has no year ‘x’, which its address asks for.');
  expect(said('region')).toBe('This page has no region ‘x’, which its address asks for.');
});
