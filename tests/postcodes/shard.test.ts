import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatShard } from '../../src/postcodes/format-shard.ts';
import { lookUpPostcode } from '../../src/postcodes/look-up.ts';
import { parseShard } from '../../src/postcodes/parse-shard.ts';
import { summariseArea } from '../../src/postcodes/summarise-area.ts';
import { covers, unitRule } from '../../src/postcodes/unit-rule.ts';
import { slotOf, unitAt } from '../../src/postcodes/unit-grid.ts';
import { areaUnits, gridOf, postcodesOf } from './country.ts';

describe('for any country', () => {
  test('every postcode is answered as it was put in', () => {
    fc.assert(
      fc.property(areaUnits, (units) => {
        const shard = parseShard(formatShard(summariseArea(units)));
        const wrong = [...postcodesOf(units)].filter(({ postcode, council }) => {
          const found = lookUpPostcode(shard, postcode);
          return found.kind !== 'exact' || found.council !== council;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('to write a shard and to read it gives the same shard', () => {
    fc.assert(
      fc.property(areaUnits, (units) => {
        const shard = summariseArea(units);
        expect(parseShard(formatShard(shard))).toEqual(shard);
      }),
      { numRuns: 200 },
    );
  });

  test('shares are whole percents that add up to 100, the first council’s the most', () => {
    fc.assert(
      fc.property(areaUnits, (units) => {
        for (const { shares } of summariseArea(units).districts.values()) {
          const percents = shares.map(({ percent }) => percent);
          expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
          expect(percents.slice(1)).toEqual([...percents.slice(1)].sort((a, b) => b - a));
        }
      }),
    );
  });

  test('the order in which postcodes come makes no difference to the text', () => {
    fc.assert(
      fc.property(areaUnits, (units) => {
        const reversed = new Map(
          [...units.districts]
            .reverse()
            .map(([name, sectors]) => [name, new Map([...sectors].reverse())]),
        );
        expect(formatShard(summariseArea({ ...units, districts: reversed }))).toBe(
          formatShard(summariseArea(units)),
        );
      }),
    );
  });
});

describe('the text of a shard', () => {
  test('says once what holds for a whole district, and names sectors and units only at a border', () => {
    const councils = ['cambridgeshire', 'essex', 'suffolk'];
    const districts = new Map([
      ['10', new Map([['1', gridOf({ 1: 'AA' })]])],
      [
        '9',
        new Map([
          ['0', gridOf({ 3: 'AA AB AD AE' })],
          ['7', gridOf({ 2: 'AA BJ', 3: 'AB AD AE BA BL BN' })],
          ['8', gridOf({ 1: 'AA AB' })],
        ]),
      ],
    ]);
    // By hand: Suffolk has 10 of 15 postcodes, Cambridgeshire 3 (20%), Essex 2 (13%); in CB9, Suffolk 10 of 14,
    // Cambridgeshire 2 (14%), Essex 2 (14%); in CB9 7, Essex 2 of 8. No unit of CB9 7 begins with a letter after B.
    expect(formatShard(summariseArea({ area: 'CB', councils, districts }))).toBe(
      'CB suffolk cambridgeshire20 essex13\n9 ab14c14 078 8b 7:c25AaBj/B\n10 b 1\n',
    );
  });

  test('writes three sectors or more in a row as a range, and two as they are', () => {
    const sectors = (digits: string): string => {
      const bySector = new Map(Array.from(digits, (digit) => [digit, gridOf({ 1: 'AA' })]));
      const districts = new Map([['1', bySector]]);
      return formatShard(summariseArea({ area: 'CB', councils: ['essex'], districts }));
    };
    expect(sectors('0125')).toBe('CB essex\n1 a 0-25\n');
    expect(sectors('01346789')).toBe('CB essex\n1 a 01346-9\n');
  });

  test('cannot be made of units of a council that is not listed', () => {
    const districts = new Map([['1', new Map([['1', gridOf({ 2: 'AA' })]])]]);
    expect(() => summariseArea({ area: 'CB', councils: ['essex'], districts })).toThrow(
      'no council has the number 2',
    );
  });

  test('of something else is refused', () => {
    expect(() => parseShard('<p>CB dorset')).toThrow('not a shard of the postcode index');
    expect(() => parseShard('<!doctype html>')).toThrow('not a shard of the postcode index');
    expect(() => parseShard('CB dorset\n1 b 0\n')).toThrow('no council b');
  });
});

describe('a rule for units', () => {
  test.each([
    ['A', 'AA AZ', 'BA'],
    ['A-F', 'AA FZ', 'GA'],
    ['Ajlp', 'AJ AL AP', 'AN BJ'],
    ['Aj-', 'AJ AZ', 'AH BJ'],
    ['A-r', 'AA AR', 'AS'],
    ['Aj-r', 'AJ AR', 'AH AS'],
    ['Aj-B-dg', 'AZ BA BD BG', 'BE BH'],
    ['A-CEfJ', 'AA CZ EF JA', 'DA EG'],
  ])('%s covers %s and not %s', (rule, inside, outside) => {
    expect(inside.split(' ').filter((unit) => !covers(rule, unit))).toEqual([]);
    expect(outside.split(' ').filter((unit) => covers(rule, unit))).toEqual([]);
  });

  test.each([
    [{ 1: 'AA AB BA', 2: 'DA DB' }, 'D'],
    [{ 1: 'AA', 2: 'DA EA' }, 'DE'],
    [{ 1: 'AA', 2: 'DA DB EA FJ', 3: 'GA' }, 'D-F'],
    [{ 1: 'AA AH', 2: 'AB AD AE' }, 'Ab-e'],
    [{ 1: 'AA', 2: 'AB AZ' }, 'Ab-'],
    [{ 1: 'AD', 2: 'AA AB' }, 'A-b'],
    [{ 1: 'AA AD', 2: 'AB' }, 'Ab'],
  ])('is as short as it can be: %j', (units, rule) => {
    expect(unitRule(gridOf(units), 2)).toBe(rule);
  });
});

test('a slot is a unit and a unit is a slot', () => {
  expect(Array.from({ length: 400 }, (_, slot) => slotOf(unitAt(slot)))).toEqual(
    Array.from({ length: 400 }, (_, slot) => slot),
  );
  expect(['CA', 'AK', 'A', 'ABD'].map(slotOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
