import { describe, expect, test } from 'vitest';
import { councilsIn } from '../../src/postcodes/postcode-answer.ts';
import { lookUpPostcode, shardFor } from '../../src/postcodes/look-up.ts';
import { parseShard } from '../../src/postcodes/parse-shard.ts';

/** Written by hand after the notes in shard.ts. */
const SHARD = parseShard(
  [
    'CB suffolk cambridgeshire20 essex',
    '1 b 1-3',
    '9 ac14 0178 8b 7:c25AaBj/D',
    '21 b 4',
    '24 b 1',
    '',
  ].join('\n'),
);

function kindOf(text: string): string {
  return lookUpPostcode(SHARD, text).kind;
}

describe('a whole postcode', () => {
  test('in a sector of one council has that council', () => {
    expect(lookUpPostcode(SHARD, 'cb9 8xx')).toMatchObject({
      kind: 'exact',
      council: 'cambridgeshire',
    });
  });

  test('in a sector that a border cuts through has the council of its unit', () => {
    expect(lookUpPostcode(SHARD, 'CB9 7AA')).toMatchObject({ kind: 'exact', council: 'essex' });
    expect(lookUpPostcode(SHARD, 'CB9 7AB')).toMatchObject({ kind: 'exact', council: 'suffolk' });
  });

  test('unknown to the index is answered from its sector, and says so', () => {
    const answer = lookUpPostcode(SHARD, 'CB9 7XX');
    expect(answer).toMatchObject({
      kind: 'newer',
      within: { area: 'CB', district: '9', sector: '7' },
    });
    expect(councilsIn(answer)).toEqual(['suffolk', 'essex']);
  });

  test('in a sector that is not in use is answered from its district, and says so', () => {
    const answer = lookUpPostcode(SHARD, 'CB9 4AA');
    expect(answer).toMatchObject({ kind: 'newer', within: { area: 'CB', district: '9' } });
    expect(councilsIn(answer)).toEqual(['suffolk', 'essex']);
  });

  test('in a district that is not in use does not exist', () => {
    expect(kindOf('CB99 1AA')).toBe('no-such-postcode');
  });

  test('with letters that are never used in a unit does not exist', () => {
    expect(kindOf('CB1 1CA')).toBe('no-such-postcode');
    expect(kindOf('CB1 1AV')).toBe('no-such-postcode');
  });
});

describe('the first part of a postcode', () => {
  test('in one council leads there', () => {
    expect(lookUpPostcode(SHARD, 'CB1')).toMatchObject({
      kind: 'whole',
      council: 'cambridgeshire',
    });
    expect(lookUpPostcode(SHARD, 'CB9 8')).toMatchObject({
      kind: 'whole',
      council: 'cambridgeshire',
    });
  });

  test('in several councils offers all, the most likely first, with their shares', () => {
    expect(lookUpPostcode(SHARD, 'CB9')).toMatchObject({
      kind: 'split',
      shares: [
        { council: 'suffolk', percent: 86 },
        { council: 'essex', percent: 14 },
      ],
    });
    expect(councilsIn(lookUpPostcode(SHARD, 'CB'))).toEqual(['suffolk', 'cambridgeshire', 'essex']);
  });

  test('that can be read in two ways is the district, or else the sector', () => {
    expect(lookUpPostcode(SHARD, 'CB21')).toMatchObject({ postcode: { district: '21' } });
    expect(lookUpPostcode(SHARD, 'CB13')).toMatchObject({
      kind: 'whole',
      postcode: { district: '1', sector: '3' },
    });
    expect(kindOf('CB15')).toBe('no-such-postcode');
  });
});

describe('what is no district by itself', () => {
  const shard = parseShard('SW a b40\n1A b 1-2\n1E ba20 1-2\n10 a 1\n11 a 1\n2 a 1\n');

  test('but divided into lettered ones has all their councils, the most likely first', () => {
    const answer = lookUpPostcode(shard, 'sw1');
    expect(answer).toMatchObject({
      kind: 'begun',
      districts: [
        { area: 'SW', district: '1A' },
        { area: 'SW', district: '1E' },
      ],
    });
    expect(councilsIn(answer)).toEqual(['b', 'a']);
    // By hand: 60 of b, and 40 + 100 of a.
    const other = parseShard('SW a b40\n1A ba40 1\n1E a 1\n');
    expect(councilsIn(lookUpPostcode(other, 'SW1'))).toEqual(['a', 'b']);
  });

  test('but the beginning of longer ones may still be typed on', () => {
    const longer = parseShard('G a\n81 a 1\n82 a 1\n');
    expect(lookUpPostcode(longer, 'G8')).toMatchObject({ kind: 'begun', councils: ['a'] });
  });

  test('has no postcodes', () => {
    expect(lookUpPostcode(shard, 'SW1 1AA').kind).toBe('no-such-postcode');
  });
});

describe('outside Great Britain', () => {
  test.each([
    ['BT1 1AA', 'Northern Ireland'],
    ['JE2 3AB', 'Jersey'],
    ['GY1 1AA', 'Guernsey'],
    ['IM1 1AA', 'Isle of Man'],
    ['BF1 3AA', 'British forces'],
  ])('%s is in %s, and no shard is needed to say so', (text, place) => {
    expect(shardFor(text)).toBeUndefined();
    expect(lookUpPostcode(undefined, text)).toMatchObject({ kind: 'elsewhere', place });
  });
});

test('the shard that is needed is the area’s', () => {
  expect(['cb241ab', 'm1', 'C01 1AA', 'Cambridge', ''].map(shardFor)).toEqual([
    'CB',
    'M',
    'CO',
    undefined,
    undefined,
  ]);
});

test('an area without a shard has no postcodes', () => {
  expect(lookUpPostcode(undefined, 'ZA1 1AA').kind).toBe('no-such-postcode');
});

test('a shard of another area answers nothing', () => {
  expect(kindOf('M1 1AE')).toBe('no-such-postcode');
});

test('what is not a postcode is told so', () => {
  expect(kindOf('Cambridge')).toBe('not-a-postcode');
  expect(councilsIn(lookUpPostcode(SHARD, 'Cambridge'))).toEqual([]);
});
