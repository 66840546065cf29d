/** What a council has replied about its figure is in its brief and its letters, as only one side is heard else. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/site/brief/letters.ts';
import { textOf } from '../../../src/site/brief/letter.ts';
import { sheetOf } from '../../../src/site/brief/sheet.ts';
import { subjectOf } from '../../../src/site/brief/subject.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset, loadReplies } from '../../../src/site/load.ts';
import { briefOf } from './every-brief.ts';

const replies = loadReplies(join(import.meta.dirname, '../../fixtures/replies'));
const context = contextOf(loadDataset(), { replies });
const { council } = briefOf('bolton');
const subject = subjectOf(context, council);
const HEADING = 'Bolton has replied about its average caseload for 2025.';

test('a brief says that the council has replied, and where its own words are', () => {
  const [first] = sheetOf(subject, 'https://caseload.watch').replies;
  expect(first?.text).toBe(`${HEADING} Its own words are at`);
  expect(first?.address).toMatch(
    /^https:\/\/caseload\.watch\/councils\/bolton\/#reply-E08000001-2025/,
  );
  expect(briefOf('bolton').view.sheet.replies).toEqual([]);
});

test('letters say so too, and stay below 250 words', () => {
  const letters = lettersOf(subject, 'https://caseload.watch').filter(({ id }) => id !== 'request');
  for (const letter of letters) {
    expect(textOf(letter)).toContain('The council has replied about this figure.');
    expect(textOf(letter).split(/\s+/).length).toBeLessThan(250);
  }
});
