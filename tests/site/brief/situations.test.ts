import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/site/brief/letter.ts';
import { LATEST } from '../../releases/latest.ts';
import { plainText } from '../fixture-context.ts';
import { briefOf, EVERY } from './every-brief.ts';

/** The text of a letter. */
function letter(slug: string, id: string): string {
  const found = briefOf(slug).letters.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no letter ${id} for ${slug}`);
  return textOf(found);
}

function ids(slug: string): string[] {
  return briefOf(slug).letters.map(({ id }) => id);
}

const ALL = ['councillor', 'director', 'representative', 'request', 'question', 'motion'];

test('every council of today has all letters, and a trust those that fit one', () => {
  const now = EVERY.filter(({ subject: { state } }) => state !== 'abolished');
  for (const { council } of now)
    expect(ids(council.slug)).toEqual(
      council.type === 'health and social care trust'
        ? ['director', 'representative', 'request']
        : ALL,
    );
});

describe('a council over the cap with an unusual count', () => {
  test('is asked about the count first, and about who has more than 20 cases', () => {
    const text = letter('bolton', 'councillor');
    for (const words of LATEST.briefs.bolton.letter) expect(text).toContain(words);
  });

  test('has each flag as a question for the committee', () => {
    const { questions } = briefOf('bolton').view.sheet;
    expect(questions).toContain(LATEST.briefs.bolton.question);
  });
});

test('a change that is more than usual is given and asked about, a small one is not', () => {
  const [moved, words] = LATEST.briefs.moved;
  expect(letter(moved, 'director')).toContain(words);
  expect(letter(moved, 'director')).toContain('What is behind the change of the last year');
  expect(letter(LATEST.briefs.steady, 'director')).not.toMatch(/rose by|fell by|behind/);
});

describe('a combined figure', () => {
  test.each(ALL.filter((id) => id !== 'request'))('is of both councils by name: %s', (id) => {
    expect(letter('kingston-upon-thames', id)).toContain(
      'Kingston upon Thames and Richmond upon Thames report one combined figure.',
    );
  });

  test('is said to be of both beside the large number', () => {
    expect(briefOf('kingston-upon-thames').view.sheet.meaning).toMatch(
      /^This is one figure for Kingston upon Thames and Richmond upon Thames together\. /,
    );
  });

  test('is not what is asked for', () => {
    expect(letter('north-northamptonshire', 'request')).toContain(
      'Please count North Northamptonshire alone, and not the combined figure of North Northamptonshire and West Northamptonshire.',
    );
    expect(letter('north-northamptonshire', 'director')).toContain(
      'What is the average for North Northamptonshire alone?',
    );
  });
});

describe('a missing figure', () => {
  const { slug, director, representative } = LATEST.briefs.missing;

  test('has its reason, the last figure, and a question when it will be published', () => {
    for (const words of director) expect(letter(slug, 'director')).toContain(words);
    expect(letter(slug, 'representative')).toContain(representative);
  });

  test('is asked for of a day for which there are records', () => {
    expect(letter(slug, 'request')).toContain('on the latest day for which you have them');
  });
});

describe('a council that was abolished', () => {
  test('gets no request, and one letter that goes to a council of today', () => {
    expect(ids('cumbria')).toEqual(['councillor']);
    expect(letter('cumbria', 'councillor')).toContain('abolished on 1 April 2023');
  });

  test('leads to the letters to all that have its area', () => {
    const { now } = briefOf('cumbria').view;
    expect(plainText(now)).toContain('request for Cumberland, and Westmorland and Furness.');
    expect(now).toContainEqual({
      text: 'Cumberland',
      href: '/councils/cumberland/brief/#letters',
    });
    expect(briefOf('bolton').view.now).toEqual([]);
  });
});

describe('a council with so few social workers that a number could be about one of them', () => {
  test.each(['isles-of-scilly', 'city-of-london'])('%s is not asked for a distribution', (slug) => {
    const text = letter(slug, 'request');
    expect(text).not.toMatch(/bands|over that limit/);
    expect(text).toContain('as that could identify somebody');
    expect(letter(slug, 'motion')).not.toMatch(/bands|how many social workers/i);
    expect(letter(slug, 'director')).toContain('can change the average a lot');
  });
});

test('any other council is asked for the three totals and the bands of a return', () => {
  const text = letter('rutland', 'request');
  expect(text).toContain(
    '1. The number of cases, including foster carers and adopters with a social worker.',
  );
  expect(text).toContain('2. The full-time equivalent of social workers with cases');
  expect(text).toContain('3. The council’s own limit on cases for each role.');
  expect(text).toContain('4. The full-time equivalent of social workers over that limit, by role.');
  expect(text).toContain('The bands start at 0, 5, 10, 15, 20, 25 and 30 cases');
});

test('members of the City’s court are asked, and the Corporation as a local authority', () => {
  expect(briefOf('city-of-london').letters[0]?.heading).toBe(
    'A letter to a member of the Court of Common Council',
  );
  expect(letter('city-of-london', 'request')).toContain('as a local authority');
  expect(letter('city-of-london', 'motion')).toMatch(/^This Court notes:/);
});

test('in other nations their own law, parliament and government are asked, and no figure is given', () => {
  expect(letter('aberdeen', 'request')).toContain('Freedom of Information (Scotland) Act 2002');
  expect(letter('aberdeen', 'representative')).toContain('Scottish Government');
  expect(letter('cardiff', 'representative')).toContain('Member of the Senedd');
  expect(letter('belfast-trust', 'representative')).toContain('Department of Health');
  expect(letter('cardiff', 'motion')).toContain('Caseload Watch knows of no published average');
  expect(letter('cardiff', 'councillor')).not.toMatch(/cap of 20|\d\.\d/);
});

test('a council with a new code says that it is the same council', () => {
  const texts = briefOf('barnsley').view.sheet.sources.map(({ text }) => text);
  expect(texts.at(-1)).toBe(
    'The council’s official (GSS) code is E08000038. Until 31 March 2025 it was E08000016.',
  );
});

test('each source on this site has an address that stays the same', () => {
  const { sources } = briefOf('bolton').view.sheet;
  expect(sources.map(({ address }) => address).filter((one) => one !== '')).toEqual([
    expect.stringMatching(/^https:\/\/explore-education-statistics\.service\.gov\.uk\//),
    expect.stringMatching(/^https:\/\/caseload\.watch\/v\/[0-9a-f]{8}\/councils\/bolton\/$/),
    'https://caseload.watch/councils/bolton/',
    'https://caseload.watch/evidence/',
    'https://caseload.watch/method/',
  ]);
});
