/** What the tests of words find in a page. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { faultsOf } from './faults.ts';

describe('the reader of words', () => {
  const faultsIn = (html: string): string[] => blocksOf(parse(html)).flatMap(faultsOf);

  test.each([
    ['<p>Mend the file.</p>', 'fix or correct: “Mend the file.”'],
    [
      '<p>Fine.</p><p>A <b>case</b> <i>holder</i> left.</p>',
      'social workers with cases: “A case holder left.”',
    ],
    ['<img alt="Hatched: no figure.">', 'striped: “Hatched: no figure.”'],
    ['<p>1 have no figure.</p>', 'a singular: “1 have no figure.”'],
    ['<p>3376 cases.</p>', 'thousands with a comma: “3376 cases.”'],
    [`<p>${'word '.repeat(25)}end.</p>`, `26 words: “${'word '.repeat(25)}end.”`],
  ])('finds the fault of %s', (html, fault) => {
    expect(faultsIn(html)).toEqual([fault]);
  });

  test.each([
    '<blockquote>Mend it anew.</blockquote>',
    '<p data-words="other">Whom to ask.</p>',
    '<p>Recommended for an amendment.</p>',
    '<p>It had 12.1 cases.</p>',
    `<p>${'word '.repeat(24)}end.</p>`,
    '<p>On 30 September 2025 there were 3,376 cases.</p>',
  ])('finds none in %s', (html) => {
    expect(faultsIn(html)).toEqual([]);
  });
});
