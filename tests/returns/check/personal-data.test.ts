import { describe, expect, test } from 'vitest';
import { personalData as personalDataOn } from '../../../src/returns/check/personal-data.ts';

const personalData = (note: string) => personalDataOn(note, '2026-01-20');

describe('what looks like personal data in a note', () => {
  // 943 476 5919 is the example of an NHS number in the NHS Data Dictionary; 01632 960 001 and 07700 900 123 are
  // numbers that Ofcom keeps for drama.
  test.each([
    ['Ask Mr Example.', 'a person’s name'],
    ['Cllr. J. Example said so', 'a person’s name'],
    ['dr o’example left', 'a person’s name'],
    ['ask ms example', 'a person’s name'],
    ['CLLR EXAMPLE agrees', 'a person’s name'],
    ['Ms Teams rota used since May', undefined],
    ['figures kept in MS Excel', undefined],
    ['see the councillor briefing', undefined],
    ['Professor Éxample agrees', 'a person’s name'],
    ['write to a.b@council.example.gov.uk', 'an email address'],
    ['ring 07700 900123', 'a phone number'],
    ['ring +44 1632 960001', 'a phone number'],
    ['ring (01632) 960001', 'a phone number'],
    ['NHS 9434765919', 'an NHS number'],
    ['reference 9434765918', undefined],
    ['born on 3rd May 2012', 'a date of birth'],
    ['DOB: 03.05.12', 'a date of birth'],
    ['since 14/02/2011', 'a date of birth'],
    ['since 14/02/2019', undefined],
    ['Snapshot taken on 15/10/2025', undefined],
    ['15.10.25: two teams merged', undefined],
    ['The new system starts 02/02/2026', undefined],
    ['child moved on 15/10/2025', 'a date of birth'],
    ['AB 15/10/2025', 'a date of birth'],
    ['14/02/2021', 'a date of birth'],
    ['as at 31/12/2025', undefined],
    ['from 1/10/2025', undefined],
    ['as at 2025-12-31', undefined],
    ['12 posts, 3 vacant, 1,212 cases', undefined],
    ['Drive time counted; Missing records 12', undefined],
    ['NI AB123456C', 'a National Insurance number'],
  ])('%s', (note, kind) => {
    expect(personalData(note).map((found) => found.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  test('is found once for each kind', () => {
    const found = personalData('Ask Mr One or Mrs Two, a@b.example or c@d.example');
    expect(found.map((one) => one.found)).toEqual(['a@b.example', 'Mr One']);
  });
});
