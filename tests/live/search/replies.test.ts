import { describe, expect, test } from 'vitest';
import { prepareNames, STANDING } from '../../../src/dataset/places/name-search.ts';
import { mistypedReply, nameReply } from '../../../src/live/search/name-reply.ts';
import { areaChoice, postcodeReply } from '../../../src/live/search/postcode-reply.ts';
import { spokenText, type Reply } from '../../../src/live/search/reply.ts';
import { readPublished } from '../../../src/postcodes/published-shard.ts';

/** Written by hand: 9 lies in Suffolk and Essex, its sector 7 is cut. */
const CB = readPublished(
  'August 2014|Suffolk|Cambridgeshire|the Isle of Ely\nCB suffolk cambridgeshire20 isle-of-ely\n1 b 1-3\n3 c 1\n9 ac14 0178 8b 7:c25AaBj/D\n',
);

function hrefs({ choices }: Reply): string[] {
  return choices.map(({ href }) => href);
}

describe('a postcode', () => {
  test('in one council leads there at once', () => {
    const reply = postcodeReply(CB, 'cb1 1aa');
    expect(reply).toMatchObject({ says: 'CB1 1AA is in Cambridgeshire.', sure: true });
    expect(reply.note).toBeUndefined();
    expect(hrefs(reply)).toEqual(['/councils/cambridgeshire/']);
  });

  test('names a council in the sentence with its article, in the list without', () => {
    const reply = postcodeReply(CB, 'CB3 1AA');
    expect(reply.says).toBe('CB3 1AA is in the Isle of Ely.');
    expect(reply.choices[0]?.name).toBe('Isle of Ely');
  });

  test('that several councils share offers all with their shares, and none unasked', () => {
    const reply = postcodeReply(CB, 'CB9 7');
    expect(reply.sure).toBe(false);
    expect(reply.choices.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
      'Suffolk: 75% of the postcodes in CB9 7',
      'Isle of Ely: 25% of the postcodes in CB9 7',
    ]);
  });

  test('newer than the index says so, with the vintage, and gives the shares of what it lies within', () => {
    const reply = postcodeReply(CB, 'CB9 7XX');
    expect(reply.says).toContain('CB9 7XX is not in the list of August 2014');
    expect(reply.note).toContain('August 2014');
    expect(reply.choices[0]?.detail).toBe('75% of the postcodes in CB9 7');
  });

  test('near a border is answered with a note that gives the vintage', () => {
    expect(postcodeReply(CB, 'CB9 7AA').note).toContain('The list is of August 2014');
  });

  test('of Northern Ireland leads to its trusts, of Jersey nowhere', () => {
    expect(hrefs(postcodeReply(undefined, 'BT1 1AA'))).toEqual(['/regions/northern-ireland/']);
    expect(hrefs(postcodeReply(undefined, 'JE2 3AB'))).toEqual([]);
  });

  test('that does not exist leads to the list of its area, or of all areas', () => {
    expect(hrefs(postcodeReply(CB, 'CB99 1AA'))).toEqual(['/postcodes/cb/']);
    expect(hrefs(postcodeReply(undefined, 'WX1 1AA'))).toEqual(['/postcodes/']);
  });
});

describe('a name', () => {
  const names = prepareNames([
    ['Bolton', 'councils/bolton/', 'metropolitan district council', STANDING.inEngland, [], [], []],
    [
      'Bury',
      'councils/bury/',
      'metropolitan district council',
      STANDING.inEngland,
      [],
      [],
      [{ name: 'Bolton Road', size: 0 }],
    ],
    ['BCP', 'councils/bcp/', 'unitary council', STANDING.inEngland, ['Bournemouth'], ['Poole'], []],
    [
      'Northern Ireland',
      'regions/northern-ireland/',
      'nation',
      STANDING.elsewhere,
      [],
      [],
      [{ name: 'Belfast', size: 9 }],
    ],
  ]);

  const detailOf = (typed: string): string | undefined =>
    nameReply(names, typed)?.choices[0]?.detail;

  test('typed wholly leads on at Enter; the beginning of several does not', () => {
    expect(nameReply(names, 'bolton')).toMatchObject({ says: '', sure: true });
    expect(nameReply(names, 'bol')).toMatchObject({ says: '', sure: false });
  });

  test('mistyped is asked about first', () => {
    expect(nameReply(names, 'boltn')).toBeUndefined();
    expect(mistypedReply(names, 'boltn')).toMatchObject({ says: 'Did you mean:', sure: false });
  });

  test('says why its page is offered', () => {
    expect(detailOf('poole')).toBe('Runs children’s services in Poole, a district of its area');
    expect(detailOf('bournemouth')).toBe('Also known as Bournemouth. unitary council');
    expect(detailOf('bolton road')).toBe('Runs children’s services in Bolton Road');
    expect(detailOf('belfast')).toBe('Belfast is in Northern Ireland');
  });

  test('that nothing has is said in words', () => {
    expect(mistypedReply(names, 'atlantis')).toMatchObject({ choices: [], sure: false });
    expect(mistypedReply(names, 'atlantis').says).toMatch(
      /^No council, town or region has that name/,
    );
  });
});

test('a screen reader hears all councils with their shares, how many to choose from, and the note', () => {
  expect(spokenText(postcodeReply(CB, 'CB9 7'))).toBe(
    'CB9 7 lies in 2 councils, the most likely first: Suffolk (75%) and the Isle of Ely (25%). 2 to choose from. Shares are of postcodes, not of people, as at August 2014. Your council tax bill names your council.',
  );
});

test('the letters of an area lead to its page without a shard', () => {
  expect(areaChoice('BL')).toMatchObject({
    name: 'Postcodes that begin with BL',
    href: '/postcodes/bl/',
  });
});
