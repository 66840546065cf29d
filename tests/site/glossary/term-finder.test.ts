/** Which words are a use of a term. */
import { describe, expect, test } from 'vitest';
import { termFinder } from '../../../src/site/glossary/term-finder.ts';

const TERMS = [
  { id: 'case', uses: ['case', 'cases'] },
  { id: 'worker', uses: ['social worker with cases', 'social workers with cases'] },
  { id: 'fte', uses: ['full-time equivalent (fte)', 'fte'] },
];
const find = termFinder(TERMS, ['in any case']);

/** Each use as `term: words`. */
const found = (text: string): string[] =>
  find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('a use of a term', () => {
  test.each([
    ['A case, two cases.', ['case: case', 'case: cases']],
    ['Cases rose.', ['case: Cases']],
    ['Full-time equivalent (FTE) and FTE', ['fte: Full-time equivalent (FTE)', 'fte: FTE']],
    ['social\n      workers with cases', ['worker: social\n      workers with cases']],
  ])('is found in “%s”', (text, uses) => {
    expect(found(text)).toEqual(uses);
  });

  test('is the longest phrase that begins there, so that no term is found within another', () => {
    expect(found('Each social worker with cases has a case.')).toEqual([
      'worker: social worker with cases',
      'case: case',
    ]);
  });

  test.each(['Caseloads', 'case-holder', 'cases_total', 'case.csv', 'vacancy_fte', 'In any case,'])(
    'is not in “%s”',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('is not in a quotation, but may follow one', () => {
    expect(found('They said ‘well below my council’s case’ of a case.')).toEqual(['case: case']);
    expect(find('‘a case’ of a case').map(({ start }) => start)).toEqual([14]);
  });

  test('may follow an apostrophe', () => {
    expect(found('The councils’ cases and the council’s cases')).toEqual([
      'case: cases',
      'case: cases',
    ]);
  });

  test('may end a sentence', () => {
    expect(found('It is a case.')).toEqual(['case: case']);
  });
});
