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
    expect(checkOf('cumbria', 2018)?.course.rows.map(({ own }) => own)).toEqual(['87.1', '12.6']);
    expect(checkOf('cumbria', 2024)).toBeUndefined();
  });

  test('names the council whose children in need were counted before it was set up', () => {
    expect(checkOf('buckinghamshire', 2025)?.course.notes).toEqual([
      'For 2020 the children in need are those of Buckinghamshire County Council on 31 March, before this council was set up.',
    ]);
    expect(checkOf('north-northamptonshire', 2025)?.course.notes.join()).toMatch(
      /^For 2021 the children in need are those of the former Northamptonshire council on 31 March, before these councils were set up\.$/,
    );
    for (const slug of ['north-yorkshire', 'somerset'])
      expect(checkOf(slug, 2025)?.course.notes.join()).toContain('For 2023 the children in need');
    expect(checkOf('bolton', 2025)?.course.notes).toEqual([]);
  });

  test('has a row for every year, and the reason where there is no figure', () => {
    const hackney = checkOf('hackney', 2025)?.course;
    expect(hackney?.rows.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(hackney?.rows[4]?.own).toBe('no figure');
    const notes = (slug: string): string => checkOf(slug, 2025)?.course.notes.join(' ') ?? '';
    expect(notes('hackney')).toBe(
      'For 2021 and 2022 the number of children in need is not available.',
    );
    expect(notes('isles-of-scilly')).toContain(
      'For 2023 the number of children in need was withheld so that nobody can be identified.',
    );
    expect(notes('suffolk')).toBe('For 2018 the number of cases is not available.');
    expect(notes('birmingham')).toBe(
      'For 2024 the number of cases was withheld because the data was not reliable enough.',
    );
    expect(notes('dorset')).toBe(
      'For 2019 the children in need on 31 March were counted for the former council, and not separately for this area.',
    );
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
