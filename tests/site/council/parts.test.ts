/** The smaller parts of a council's page: workforce, inspection, notes. */
import { describe, expect, test } from 'vitest';
import { signed } from '../../../src/dataset/text/format.ts';
import { inspectionView } from '../../../src/site/council/inspection.ts';
import { notesFor } from '../../../src/site/council/notes.ts';
import { workforceView } from '../../../src/site/council/workforce.ts';
import { councilOf } from '../../dataset/fixture.ts';
import { siteContext } from '../../../src/site/context.ts';
import { CONTEXT } from '../fixture-context.ts';

describe('workforce rates', () => {
  test('show the newest year with England beside it', () => {
    const [vacancies] = workforceView(CONTEXT, councilOf('ashby'));
    expect(vacancies).toMatchObject({
      label: 'Vacancies',
      now: '9.1%',
      england: '9.1%',
      meaning: expect.stringContaining('(2025)') as string,
    });
  });

  test('a symbol is shown in words and is a gap in the line, not a zero', () => {
    const agency = workforceView(CONTEXT, councilOf('ashby'))[1];
    expect(agency?.now).toBe('Fewer than 0.05%');
    expect(agency?.own).toEqual([
      { year: 2024, value: 8.5 },
      { year: 2025, reason: 'less than 0.05%' },
    ]);
    expect(workforceView(CONTEXT, councilOf('dale'))[1]).toMatchObject({
      now: 'No figure',
      meaning: 'for 2025 (not available)',
    });
  });

  test('where the releases hold none, nothing is shown', () => {
    expect(workforceView(CONTEXT, councilOf('birch'))).toEqual([]);
  });
});

describe('an inspection', () => {
  test('is shown with its date and report', () => {
    expect(inspectionView(CONTEXT, councilOf('ashby'))).toMatchObject({
      overall: 'The overall grade was ‘requires improvement’.',
      place: 'Ashby',
      date: '5 March 2024',
      report: 'https://reports.example/1',
    });
  });

  test('a judgement that was not made says so', () => {
    const judgements = inspectionView(CONTEXT, councilOf('ashby'))?.judgements;
    expect(judgements?.at(-1)).toEqual({ label: 'Care leavers', grade: 'Not judged' });
  });

  test('a grade without a date is not shown', () => {
    expect(inspectionView(CONTEXT, councilOf('birch'))).toBeUndefined();
  });
});

describe('notes', () => {
  test('give a story with its source, and what a release revised', () => {
    expect(notesFor(CONTEXT, ['E06000004'], [])).toContainEqual({
      year: 2025,
      text: 'Its records were moved that week.',
      source: 'Dale',
    });
    const texts = notesFor(CONTEXT, ['E06000002'], []).map(({ text }) => text);
    expect(texts.join()).toContain('The 2024 release gave 17.5');
  });

  test('a finding about a combined figure concerns both councils', () => {
    for (const code of ['E09000001', 'E09000002']) {
      const texts = notesFor(CONTEXT, [code], []).map(({ text }) => text);
      expect(texts.join()).toContain('The 2024 release gave 13.9');
    }
  });
});

test('a difference carries its sign, a real minus, and none at 0.0', () => {
  expect([0.8, -5.3, 0].map(signed)).toEqual(['+0.8', '−5.3', '0.0']);
});

test('a revision that the page has in a table is not said again in a note', () => {
  const context = siteContext();
  const codes = ['E09000033'] as const;
  const revised = (years: readonly number[]): number =>
    notesFor(context, codes, years).filter(({ text }) => text.includes('release gave')).length;
  expect(revised([])).toBe(3);
  expect(revised([2019, 2020, 2021])).toBe(0);
});
