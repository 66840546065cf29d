import { expect, test } from 'vitest';
import {
  changeText,
  kindSentences,
  measureText,
  otherValues,
} from '../../../src/dataset/revisions/measure-revision-wording.ts';
import type { Change } from '../../../src/dataset/revisions/changed-values.ts';
import { measureRevisions } from '../../../src/dataset/revisions/measure-revisions.ts';
import { absent, published, release } from '../findings/examples.ts';

const earlier = release(
  [
    published('E06000024', 2017, 20.5, 1271, 62),
    published('E09000021', 2020, 14.7, 1102, 75.1, 'E09000027'),
    published('E10000029', 2018, 15, 1500, 100),
  ],
  2022,
);
const later = release([
  published('E06000024', 2017, 16.4, 1271, 77.4),
  published('E09000021', 2020, 14.5, 1090, 75.1, 'E09000027'),
  absent('E10000029', 2018, 'not_available'),
  published('E06000024', 2025, 15, 1200, 80),
]);

test('cases and FTE that two releases give differently are revisions, and a year that only one has is none', () => {
  const found = measureRevisions([earlier, later]);
  expect(found.map(({ measure, code, from, to }) => [measure, code, from.value, to.value])).toEqual(
    [
      ['cases', 'E09000021', 1102, 1090],
      ['cases', 'E10000029', 1500, 'not_available'],
      ['case_holders_fte', 'E06000024', 62, 77.4],
      ['case_holders_fte', 'E10000029', 100, 'not_available'],
    ],
  );
  expect(found[0]?.jointWith).toBe('E09000027');
  expect(otherValues(found.map(({ measure, code }) => ({ measure, figure: code })))).toBe(
    'the cases or FTE behind three averages',
  );
});

test('values have the unit of their measure, and words where there is no number', () => {
  expect(measureText('cases', 3376)).toBe('3,376');
  expect(measureText('in_post_fte', 2565.3)).toBe('2,565.3');
  expect(measureText('turnover_rate', 15.9)).toBe('15.9%');
  expect(measureText('turnover_rate', 'u')).toBe('low reliability');
  expect(measureText('cases', 'not_available')).toBe('not available');
});

test('a change is later less earlier, exact to one decimal, and words without two numbers', () => {
  const change = (
    measure: Change['measure'],
    before: Change['before'],
    after: Change['after'],
  ): string => changeText({ measure, before, after });
  expect(change('vacancy_rate', 19.1, 19.3)).toBe('+0.2');
  expect(change('cases', 50777, 49434)).toBe('−1,343');
  expect(change('turnover_rate', 0.7, 'u')).toBe('number withdrawn');
  expect(change('average_caseload', 'not_available', 15.2)).toBe('number added');
  expect(change('agency_fte', 'x', 'u')).toBe('other reason');
  expect(change('absence_rate', 0, 'low')).toBe('less than 0.05');
});

test('a number that became a reason is said in a sentence, and the other way round', () => {
  const turnover = (before: Change['before'], after: Change['after']): Change => ({
    measure: 'turnover_rate',
    before,
    after,
  });
  expect(kindSentences([turnover(1, 2)])).toEqual([]);
  expect(kindSentences([turnover(1, 'u'), turnover('x', 3), turnover('x', 4)])).toEqual([
    'For one value, the later release gives a reason instead of a number.',
    'For two values, the later release gives a number where the earlier one gave a reason.',
  ]);
  expect(kindSentences([turnover('x', 'u'), turnover('low', 1), turnover(1, 'low')])).toEqual([
    'For one value, the later release gives another reason why there is no number.',
    'For two values, one release gives a number and the other ‘less than 0.05’.',
  ]);
});

test('a rate too small to show keeps its unit, and an amount has none', () => {
  expect(measureText('vacancy_rate', 'low')).toBe('less than 0.05%');
  expect(measureText('agency_fte', 'low')).toBe('less than 0.05');
});
