/** How pages in easy words speak: short sentences and common words, on the page of every council. */
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../pages/words/faults.ts';
import { EVERY } from './every-page.ts';

const LONGEST = 15;
const SHORT = 12;

const lines = EVERY.flatMap((page) =>
  page.lines.map((text) => ({ where: page.council.slug, text, words: wordsIn(text) })),
);

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** The lines that a test is about, each once, with the first page that has it. */
function found(isFault: (line: (typeof lines)[number]) => boolean): string[] {
  const faults = new Map<string, string>();
  for (const line of lines.filter(isFault))
    if (!faults.has(line.text)) faults.set(line.text, line.where);
  return [...faults].map(([text, where]) => `${where}: ${text}`);
}

test('every council of England has a page, and no other', () => {
  expect(EVERY.length).toBeGreaterThan(150);
  const elsewhere = EVERY.filter(({ council }) => !council.area.startsWith('E'));
  expect(elsewhere).toEqual([]);
});

describe('each line', () => {
  test('has at most 15 words, and most have fewer than 12', () => {
    expect(found(({ words }) => words > LONGEST)).toEqual([]);
    const short = lines.filter(({ words }) => words < SHORT);
    expect(short.length / lines.length).toBeGreaterThan(0.9);
  });

  test('is one sentence', () => {
    expect(found(({ text }) => /[.?!]\s+\p{Lu}/u.test(text))).toEqual([]);
  });

  test('has none of the words that are hard, short for others or put together wrongly', () => {
    const hard =
      /\b(FTE|caseloads?|statistic|median|approximately|regarding|e\.g\.|undefined|per cent)\b|[%;&()]|\.\./i;
    expect(found(({ text }) => hard.test(text))).toEqual([]);
    expect(lines.flatMap(({ text }) => faultsOf({ tag: 'p', text }))).toEqual([]);
  });

  test('has the right article and mark of whose it is', () => {
    expect(found(({ text }) => /\ba [aeiou]|\bthe the\b|s’s\b/i.test(text))).toEqual([]);
  });
});

test('no part has a row of more than seven lines, and none is empty', () => {
  const odd = EVERY.filter(({ view: { parts } }) =>
    parts.some(({ rows }) => rows.some((row) => row.lines.length === 0 || row.lines.length > 7)),
  );
  expect(odd.map(({ council }) => council.slug)).toEqual([]);
});

test('titles and descriptions can be shown whole, and each is on one page', () => {
  const odd = EVERY.filter(
    ({ view: { title, description } }) =>
      title.length > 60 || description.length < 70 || description.length > 160,
  );
  expect(odd.map(({ view }) => view.title)).toEqual([]);
  expect(new Set(EVERY.map(({ view }) => view.title)).size).toBe(EVERY.length);
  expect(new Set(EVERY.map(({ view }) => view.description)).size).toBe(EVERY.length);
});
