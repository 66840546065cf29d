import { describe, expect, test } from 'vitest';
import { lookUpPostcode } from '../../src/postcodes/look-up.ts';
import { parseShard } from '../../src/postcodes/parse-shard.ts';
import {
  answerLead,
  answerNote,
  answerText,
  percentText,
  type AnswerWords,
} from '../../src/postcodes/answer-wording.ts';

const SHARD = parseShard('CB suffolk cambridgeshire20 essex\n1 b 1-3\n9 ac14 017 7:c25Aa:b4Bj/D\n');
const NAMES: Readonly<Record<string, string>> = {
  suffolk: 'Suffolk',
  cambridgeshire: 'Cambridgeshire',
  essex: 'Essex',
};
const WORDS: AnswerWords = { nameOf: (slug) => NAMES[slug] ?? slug, vintage: 'August 2014' };

function said(text: string): [string, string | undefined] {
  const answer = lookUpPostcode(SHARD, text);
  return [answerText(answer, WORDS), answerNote(answer, WORDS)];
}

describe('an answer in words', () => {
  test('of a postcode far from a border is one sentence', () => {
    expect(said('cb1 1aa')).toEqual(['CB1 1AA is in Cambridgeshire.', undefined]);
  });

  test('of a postcode near a border names the others and how to be sure', () => {
    expect(said('CB9 7AA')).toEqual([
      'CB9 7AA is in Essex.',
      'A border runs through CB9 7: parts of it are in Suffolk and Cambridgeshire. The list is of August 2014. For a newer postcode, see which council your council tax bill names.',
    ]);
  });

  test('of a postcode newer than the list says so and offers its sector’s councils', () => {
    expect(said('CB9 7XX')).toEqual([
      'CB9 7XX is not in the list of August 2014: it is newer, or mistyped. The sector CB9 7 lies in 3 councils, the most likely first: Suffolk (71%), Essex (25%) and Cambridgeshire (4%).',
      'Shares are of postcodes, not of people, as at August 2014. Your council tax bill names your council.',
    ]);
  });

  test('of a new sector in a district of one council needs no shares', () => {
    expect(said('CB1 9AA')).toEqual([
      'CB1 9AA is not in the list of August 2014: it is newer, or mistyped. The district CB1 lies in Cambridgeshire.',
      undefined,
    ]);
  });

  test.each([
    ['CB1', 'Every postcode that begins with CB1 is in Cambridgeshire.'],
    [
      'CB',
      'CB lies in 3 councils, the most likely first: Suffolk (80%), Cambridgeshire (20%) and Essex (less than 1%).',
    ],
    [
      'BT1 1AA',
      'BT1 1AA is in Northern Ireland, where health and social care trusts run children’s services.',
    ],
    ['JE2 3AB', 'JE2 3AB is in Jersey, which is not part of the United Kingdom’s figures.'],
    [
      'IM1 1AA',
      'IM1 1AA is on the Isle of Man, which is not part of the United Kingdom’s figures.',
    ],
    ['CB99 1AA', 'There is no postcode CB99 1AA. Check it, or type the name of your council.'],
    ['Cambridge', 'That is not a postcode. Type one such as CB24 1AB, or the name of a place.'],
  ])('%s: %s', (text, sentence) => {
    expect(said(text)[0]).toBe(sentence);
  });
});

test('above a list of its councils an answer counts them', () => {
  expect(answerLead(lookUpPostcode(SHARD, 'CB'), WORDS)).toBe(
    'CB lies in 3 councils, the most likely first.',
  );
  expect(answerLead(lookUpPostcode(SHARD, 'CB1'), WORDS)).toBe(
    'Every postcode that begins with CB1 is in Cambridgeshire.',
  );
});

test('the beginning of a district says of which', () => {
  const shard = parseShard('SW suffolk\n1A a 1-2\n1E a 1-2\n');
  expect(answerText(lookUpPostcode(shard, 'SW1'), WORDS)).toBe(
    'SW1 is the beginning of SW1A and SW1E.',
  );
});

test('a share is never rounded to nothing or to everything', () => {
  expect([0, 1, 99, 100].map((percent) => percentText({ percent }))).toEqual([
    'less than 1%',
    '1%',
    '99%',
    'more than 99%',
  ]);
});
