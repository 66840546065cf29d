import { describe, expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import {
  countCheckView,
  countQuestions,
  type CountCheckView,
} from '../../../src/site/council/count-check.ts';

const context = siteContext();

function checkOf(slug: string, year: number): CountCheckView | undefined {
  const council = context.bySlug.get(slug);
  return council && countCheckView(context, council, year);
}

describe('whether a count looks whole', () => {
  test('is answered with each reason, and each explanation once', () => {
    // Hillingdon 2025: few cases, and both cases and FTE rose.
    const check = checkOf('hillingdon', 2025);
    expect(check?.reasons).toHaveLength(3);
    const explanations = check?.reasons.flatMap((reason) => reason.explanations) ?? [];
    expect(new Set(explanations).size).toBe(explanations.length);
    expect(explanations).toContain('The work, the staff or the way of counting may have changed.');
  });

  test('is answered for former councils, by the years in which they had figures', () => {
    expect(checkOf('cumbria', 2018)?.reasons).toHaveLength(4);
    expect(checkOf('cumbria', 2018)?.course.map(({ own }) => own)).toEqual(['87.1', '12.6']);
    expect(checkOf('cumbria', 2024)).toBeUndefined();
  });

  test('has no answer where there is no figure', () => {
    expect(checkOf('westminster', 2025)).toBeUndefined();
    expect(checkOf('cardiff', 2025)).toBeUndefined();
  });

  test('leads to questions, one for each flag', () => {
    const liverpool = context.bySlug.get('liverpool');
    expect(liverpool && countQuestions(context, liverpool, 2025)).toHaveLength(2);
    expect(liverpool && countQuestions(context, liverpool, 2017)).toEqual([]);
  });
});
