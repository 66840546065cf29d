import { expect, test } from 'vitest';
import {
  answeredWords,
  measureWords,
  numberWords,
  surveyWords,
} from '../../../src/dataset/evidence/report-wording.ts';
import type { WorkerReport } from '../../../src/schemas/worker-report.ts';

const MEAN: WorkerReport = {
  survey: '2018-04',
  order: '01',
  measure: 'mean',
  value: 25,
  from: undefined,
  to: undefined,
  label: 'cases',
  group: 'social workers with cases',
  answered: '815 answers',
  drawn: true,
  source: 'Invented',
  source_date: '2018-04-01',
  link: 'https://survey.example/',
  read: '2026-11-26',
};
const MEDIAN: WorkerReport = { ...MEAN, measure: 'median', value: 18 };
const SHARE: WorkerReport = { ...MEAN, measure: 'share', value: 21, label: 'more than 30 cases' };
const ANSWER: WorkerReport = { ...MEAN, measure: 'answer', value: 78, label: 'said yes' };

test.each([
  [MEAN, 'mean of cases', '25'],
  [MEDIAN, 'median of cases', '18'],
  [SHARE, 'share with more than 30 cases', '21%'],
  [ANSWER, 'share who said yes', '78%'],
])('each measure is named, and only a share is in per cent', (report, measure, number) => {
  expect([measureWords(report), numberWords(report)]).toEqual([measure, number]);
  expect(answeredWords(report)).toBe('815 answers, self-selected');
});

test.each([
  [MEAN, 'Among social workers with cases who answered, the mean was 25 cases, from 815 answers.'],
  [
    MEDIAN,
    'Among social workers with cases who answered, the median was 18 cases, from 815 answers.',
  ],
  [
    SHARE,
    'Among social workers with cases who answered, 21% had more than 30 cases, from 815 answers.',
  ],
  [ANSWER, '78% of 815 answers, said yes.'],
])('one number of a survey is said with who answered', (report, sentence) => {
  expect(surveyWords([report], { year: 2017, average: 17.8 })).toBe(
    `${sentence} The official average for 2017 is 17.8.`,
  );
});

test('several numbers of a survey are for the chart, and a survey without any has no words', () => {
  const shares = [SHARE, { ...SHARE, answered: 'others' }];
  expect(surveyWords(shares, undefined)).toBe(
    '815 answers, by number of cases. No official average of that time compares.',
  );
  expect(surveyWords([], { year: 2017, average: 17.8 })).toBe('');
});
