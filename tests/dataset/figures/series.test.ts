import { expect, test } from 'vitest';
import { missingInWords } from '../../../src/dataset/figures/missing-wording.ts';
import {
  answerSentence,
  returnedHeading,
  returnedNote,
} from '../../../src/dataset/figures/returned-ways-wording.ts';
import { seriesPoints } from '../../../src/dataset/figures/series.ts';
import { absent, published } from '../findings/examples.ts';

const CODE = 'E06000001';

test('a line has the averages, or the reason for each gap', () => {
  expect(
    seriesPoints([
      { year: 2021, figure: undefined },
      { year: 2022, figure: published(CODE, 2022, 20, 2000, 100) },
      { year: 2023, figure: absent(CODE, 2023, 'low_reliability') },
      { year: 2024, figure: published(CODE, 2024, 21, 2100, 100) },
    ]),
  ).toEqual([
    { year: 2021, reason: 'not published' },
    { year: 2022, value: 20 },
    { year: 2023, reason: 'low reliability' },
    { year: 2024, value: 21 },
  ]);
});

test('no line joins a combined figure with one of a council alone, also over a gap', () => {
  expect(
    seriesPoints([
      { year: 2021, figure: published(CODE, 2021, 20, 2000, 100) },
      { year: 2022, figure: absent(CODE, 2022, 'suppressed') },
      { year: 2023, figure: published(CODE, 2023, 19, 3800, 200, 'E06000002') },
      { year: 2024, figure: published(CODE, 2024, 18, 3600, 200, 'E06000002') },
      { year: 2025, figure: published(CODE, 2025, 17, 1700, 100) },
    ]),
  ).toEqual([
    { year: 2021, value: 20 },
    { year: 2022, reason: 'suppressed' },
    { year: 2023, value: 19, apart: true },
    { year: 2024, value: 18 },
    { year: 2025, value: 17, apart: true },
  ]);
});

test.each([
  ['not_available', 'is not available'],
  ['low_reliability', 'was withheld because the data was not reliable enough'],
  ['suppressed', 'was withheld so that nobody can be identified'],
  ['not_applicable', 'was not published'],
  [undefined, 'was not published'],
] as const)('a number that is %s %s', (reason, words) => {
  expect(missingInWords(reason)).toBe(words);
});

test('figures that a council sent are not called obtained, and the other way round', () => {
  expect(returnedHeading('Bolton', 'sent')).toBe('What Bolton itself reports, by service and role');
  expect(returnedHeading('Bolton', 'obtained')).toBe(
    'Obtained under freedom of information: Bolton by service and role',
  );
  expect(returnedNote('sent')).toContain('The council reported these figures itself.');
  expect(returnedNote('obtained')).toContain('It did not send them to this site.');
});

test('an answer is named with its three days', () => {
  expect(
    answerSentence('the Isle of Few', {
      periodEnd: '2025-12-31',
      answered: '2026-02-03',
      accepted: '2026-02-10',
    }),
  ).toBe(
    'The Isle of Few gave these figures as at 31 December 2025 in its answer of 3 February 2026 to a request. They were accepted on 10 February 2026.',
  );
});
