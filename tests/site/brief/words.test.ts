import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../pages/words/faults.ts';
import { linesOf, textOf } from '../../../src/site/brief/letter.ts';
import { EVERY } from './every-brief.ts';

const MOST_WORDS = 250;
const LETTERS = EVERY.flatMap(({ council, letters }) =>
  letters.map((letter) => ({ where: `${council.slug} ${letter.id}`, letter })),
);

/** All texts of a brief. */
const SHEETS = EVERY.flatMap(({ council, view: { sheet } }) => {
  const { heading, kicker, absence, meaning, against, flags, split, rank, england } = sheet;
  const passages = [against, rank, ...split, ...england].flatMap((one) =>
    one === undefined ? [] : [one.text, one.beside],
  );
  const texts = [heading, kicker, absence, meaning, flags?.intro, ...(flags?.reasons ?? [])];
  const lists = [...sheet.questions, ...sheet.unknown, ...sheet.wanted];
  return [...texts, ...passages, ...lists, ...sheet.sources.map(({ text }) => text)]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({ where: council.slug, text: String(text) }));
});

test('each letter has fewer than 250 words', () => {
  const long = LETTERS.filter(({ letter }) => textOf(letter).split(/\s+/).length >= MOST_WORDS);
  expect(long.map(({ where }) => where)).toEqual([]);
});

test('each letter has a heading, a note, a subject and no empty part', () => {
  const empty = LETTERS.filter(({ letter }) => {
    const { heading, note, subject, paragraphs } = letter;
    const lines = paragraphs.flatMap(linesOf);
    return paragraphs.length < 4 || [heading, note, subject, ...lines].includes('');
  });
  expect(empty.map(({ where }) => where)).toEqual([]);
});

test('each letter begins with who it is for and ends with who writes', () => {
  const odd = LETTERS.filter(({ letter }) => {
    const text = textOf(letter);
    return !/^(Dear|To the|This) /.test(text) || !/\[[^\]]+\]$/.test(text);
  });
  expect(odd.map(({ where }) => where)).toEqual([]);
});

test('no council has two letters with one anchor', () => {
  const ids = LETTERS.map(({ where }) => where);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe('the words of all briefs and letters', () => {
  const texts = [
    ...SHEETS,
    ...LETTERS.flatMap(({ where, letter }) => [
      ...[letter.heading, letter.note, letter.subject].map((text) => ({ where, text })),
      ...letter.paragraphs.map((one) => ({ where, text: linesOf(one).join(' ') })),
    ]),
  ];

  test('are everyday words in whole sentences of at most 25 words', () => {
    const faults = texts.flatMap(({ where, text }) =>
      faultsOf({ tag: 'p', text }).map((fault) => `${where} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('have the right article before each noun', () => {
    const wrong = texts.filter(({ text }) =>
      /\ba (?!unitary|one|use)[aeiou]|\ban (?!MSP\b|MLA\b)[^aeiou\s]|\ba M(P|SP|LA)\b|\bthe the\b/i.test(
        text,
      ),
    );
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('end in a full stop, a question mark or what is to be filled in', () => {
    const open = SHEETS.filter(({ text }) => / $|^ |[,;:]$/.test(text));
    expect(open).toEqual([]);
  });
});

test('there are five to seven questions for each committee, none of them twice', () => {
  const odd = EVERY.filter(({ view: { sheet } }) => {
    const { questions } = sheet;
    const isAsked = questions.every((one) => one.endsWith('?'));
    const few = questions.length < 5 || questions.length > 7;
    return few || !isAsked || new Set(questions).size < questions.length;
  });
  expect(odd.map(({ council }) => council.slug)).toEqual([]);
});

test('titles and descriptions can be shown whole, and each is on one page', () => {
  const odd = EVERY.filter(({ view: { title, description } }) => {
    return title.length > 60 || description.length < 70 || description.length > 160;
  });
  expect(odd.map(({ view }) => view.title)).toEqual([]);
  expect(new Set(EVERY.map(({ view }) => view.title)).size).toBe(EVERY.length);
});

test('what writers ask is the same for all councils of a kind, and was read aloud', async () => {
  const own = LETTERS.flatMap(({ letter }) =>
    letter.paragraphs.flat(2).filter(({ fact }) => !fact),
  );
  const names = EVERY.flatMap(({ subject, council }) => [subject.name, council.name]);
  const longest = [...new Set(names)].sort((a, b) => b.length - a.length);
  const general = own.map(({ text }) => {
    const slugless = text
      .replace(/councils\/[a-z-]+\//, 'councils/…/')
      .replaceAll(/\b20(1[7-9]|[2-9]\d)\b/g, '[year]');
    return longest.reduce((words, name) => words.replaceAll(name, '…'), slugless);
  });
  const sorted = [...new Set(general)].sort();
  await expect(`${sorted.join('\n')}\n`).toMatchFileSnapshot('own-words.txt');
});
