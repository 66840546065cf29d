/** The page of questions and answers. */
import { describe, expect, test } from 'vitest';
import { contextOf, siteContext } from '../../../src/site/context.ts';
import { questionsByReader } from '../../../src/site/questions/questions.ts';

const readers = questionsByReader(siteContext());
const questions = readers.flatMap((reader) => reader.questions);

describe('questions and answers', () => {
  test('are for four kinds of reader, at least six for each', () => {
    expect(readers.map(({ id }) => id)).toEqual(['parents', 'reporters', 'directors', 'doubters']);
    for (const reader of readers) expect(reader.questions.length).toBeGreaterThanOrEqual(6);
  });

  // Others may link to these addresses: a question may be added, but none may be renamed.
  test('keep their anchors', () => {
    expect(questions.map(({ id }) => id).sort()).toEqual([
      'about-us',
      'average-hides',
      'been-wrong',
      'better-figures',
      'campaign',
      'cause',
      'changed-later',
      'compared-with',
      'complexity',
      'figure-wrong',
      'flagged',
      'good-number',
      'highest',
      'improved',
      'less-safe',
      'lottery',
      'new-social-worker',
      'news',
      'next-door',
      'next-release',
      'other-nations',
      'our-social-worker',
      'over-cap',
      'own-count',
      'own-numbers',
      'polls',
      'sentence',
      'shaming',
      'small',
      'still-there',
      'two-councils',
      'who-to-ask',
      'workers-say',
      'wrong-line',
    ]);
  });

  test('have an answer and a page that proves it', () => {
    const without = questions.filter(
      ({ answer, links }) => answer.length === 0 || links.length === 0,
    );
    expect(without).toEqual([]);
  });

  test('take their numbers from the data: without the newest release they have none of its numbers', () => {
    const { dataset, latestYear } = siteContext();
    const earlier = contextOf({ ...dataset, releases: dataset.releases.slice(0, -1) });
    const text = JSON.stringify(questionsByReader(earlier));
    expect(text).toContain(`averages for ${earlier.latestYear} `);
    expect(text).not.toContain(String(latestYear));
  });
});
