import { expect, test } from 'vitest';
import { askedWithLetters, questionsFor } from '../../../src/site/council/questions.ts';

const of = (fte: number | undefined): { fte: number | undefined; year: number } => ({
  fte,
  year: 2025,
});

test('what the count asks comes first, and an abolished council is asked nothing', () => {
  const [first, ...others] = questionsFor(
    { type: 'unitary' },
    'figure',
    ['Why did it fall?'],
    of(100),
  );
  expect(first).toBe('Why did it fall?');
  expect(others[0]).toContain('more than 20 cases');
  expect(questionsFor({ type: 'county' }, 'abolished', [], of(100))).toEqual([]);
});

test('a council without a figure is asked to publish one', () => {
  expect(questionsFor({ type: 'london borough' }, 'missing', [], of(undefined))[0]).toBe(
    'Will you publish the average caseload for 2025, and when?',
  );
  expect(questionsFor({ type: 'scottish council' }, 'not collected', [], of(undefined))[0]).toBe(
    'Will you publish the average caseload, and when?',
  );
});

test('a trust is asked as a trust, and about no cap that its page does not explain', () => {
  const asked = questionsFor(
    { type: 'health and social care trust' },
    'not collected',
    [],
    of(undefined),
  ).join(' ');
  expect(asked).toContain('Does the trust set its own limit');
  expect(asked).toContain('a full-time children’s social worker');
  expect(asked).not.toContain('20');
});

test('no council is asked what would point to one of a few people', () => {
  const asked = (fte: number): string =>
    questionsFor({ type: 'unitary' }, 'figure', [], of(fte)).join(' ');
  expect(asked(9.9)).not.toMatch(/highest number|newly qualified/);
  expect(asked(9.9)).toContain('set its own limit');
  expect(asked(10)).toMatch(/highest number.*newly qualified/);
});

test('who to write to leads to letters, in each nation', () => {
  const letters = '/councils/bolton/brief/';
  expect(askedWithLetters('county', letters)).toEqual([
    {
      text: 'Write to the councillor who is the lead member for children’s services',
      href: letters,
    },
    '. Ask for a written answer.',
  ]);
  expect(askedWithLetters('scottish council', letters)[1]).toBe(' and ask for a written answer.');
});
