import { describe, expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { workerReportsView } from '../../../src/site/evidence/worker-reports.ts';

const view = workerReportsView(siteContext());

describe('what social workers report', () => {
  // The sources: Community Care, 14 September 2010, 11 April 2018, 4 April 2024 and March 2025; Social Work Watch, 2014.
  test('is drawn by survey with a mark for its own measure, between the official averages', () => {
    const surveys = view.chart.flatMap((row) => (row.kind === 'survey' ? [row] : []));
    expect(surveys.map(({ date, mark }) => [date, mark])).toEqual([
      ['September 2010', { kind: 'shares', bands: [{ from: 30, to: undefined, share: 21 }] }],
      ['April 2014', { kind: 'mean', value: 21 }],
      ['April 2018', { kind: 'median', value: 25 }],
      [
        'April 2024',
        {
          kind: 'shares',
          bands: [
            { from: 10, to: 15, share: 9 },
            { from: 15, to: 20, share: 18 },
            { from: 20, to: 25, share: 28 },
            { from: 25, to: 30, share: 19 },
            { from: 30, to: 35, share: 10 },
            { from: 35, to: undefined, share: 16 },
          ],
        },
      ],
      ['March 2025', { kind: 'answer', above: 15.4, share: 83 }],
    ]);
    const dates = view.chart.map(({ date }) => date);
    expect(dates.indexOf('April 2018')).toBe(dates.indexOf('Sept 2017') + 1);
    expect(dates.indexOf('March 2025')).toBe(dates.indexOf('Sept 2024') + 1);
  });

  // The publisher’s averages for England: 17.7 for 2017, 16.0 for 2023 and 15.4 for 2024.
  test('has the official average of the autumn before beside it, and none before 2017', () => {
    const before = new Map(view.rows.map(({ when, official }) => [when, official]));
    expect(before.get('September 2010')).toBe('–');
    expect(before.get('April 2014')).toBe('–');
    expect(before.get('April 2018')).toBe('17.7 for 2017');
    expect(before.get('April 2024')).toBe('16.0 for 2023');
    expect(before.get('March 2025')).toBe('15.4 for 2024');
  });

  test('is said to be self-selected in each row and on the picture', () => {
    const surveys = view.rows.filter(({ measure }) => !measure.startsWith('official'));
    for (const { answered } of surveys) expect(answered).toMatch(/, self-selected$/);
    expect(view.caution).toContain('do not speak for all social workers');
    expect(view.description).toContain(view.caution);
  });

  // The publisher’s FTE social workers with cases for 2025 are 21,105.4.
  test('is set beside how many the official count is of', () => {
    expect(view.scale).toBe(
      'The official count of 2025 was of the equivalent of 21,105 full-time social workers with cases. Of these surveys, the largest with a known number had 1,140 answers. The list of surveys is not complete.',
    );
    const answers = view.rows.map(({ answered }) => answered);
    expect(answers.filter((words) => words.startsWith('1,140 answers'))).toHaveLength(1);
  });

  test('has the 104 votes of 2025 as its figure, and the later count named as one', () => {
    const votes = view.rows.filter(({ when }) => when === 'March 2025');
    expect(votes.map(({ number, answered }) => [number, answered])).toEqual([
      ['83%', '104 votes, an early count, self-selected'],
      ['12%', '104 votes, an early count, self-selected'],
      ['6%', '104 votes, an early count, self-selected'],
      ['78%', 'almost 600 votes, a later count, self-selected'],
      ['15%', 'almost 600 votes, a later count, self-selected'],
    ]);
  });
});
