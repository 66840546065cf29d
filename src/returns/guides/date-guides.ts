/** Guides to the rules about the last day of the quarter. */
import type { DATE_RULES } from '../rules/date-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const DATE_GUIDES: Readonly<Record<keyof typeof DATE_RULES, RuleGuide>> = {
  'not-a-date': {
    title: 'A value is not a date',
    passed: 'Every date can be read',
    reason: 'The date says which quarter the numbers are for.',
    example: { wrong: 'Q3 2025', right: '2025-12-31' },
    place: { row: 2, column: 'period_end', value: 'Q3 2025' },
  },
  'date-format': {
    title: 'A date is in another format',
    passed: 'No date is in another format',
    reason: 'Day and month are easily confused. Year-month-day can be read in one way only.',
    example: { wrong: '31/12/2025', right: '2025-12-31' },
    place: {
      row: 2,
      column: 'period_end',
      value: '31/12/2025',
      params: { expected: '2025-12-31', found: 'the invisible character U+0000' },
    },
  },
  'date-serial': {
    title: 'A date is a spreadsheet’s number',
    passed: 'No date is a spreadsheet’s number',
    reason:
      'A spreadsheet stores a date as a number of days. It writes that number if the cell is not formatted as a date.',
    example: { wrong: '46022', right: '2025-12-31' },
    place: {
      row: 2,
      column: 'period_end',
      value: '46022',
      params: { expected: '2025-12-31', found: 'the invisible character U+0000' },
    },
  },
  'not-a-quarter-end': {
    title: 'A date is not a quarter’s last day',
    passed: 'No date is before the end of its quarter',
    reason:
      'All councils count on the same four days, which are 31 March, 30 June, 30 September and 31 December.',
    example: { wrong: '2025-12-01', right: '2025-12-31' },
    place: {
      row: 2,
      column: 'period_end',
      value: '2025-12-01',
      params: { expected: '2025-12-31' },
    },
  },
  'future-period': {
    title: 'A quarter has not ended',
    passed: 'No quarter is in the future',
    reason: 'The numbers are those counted on the last day of the quarter, not those expected.',
    example: { wrong: '2026-03-31', right: '2025-12-31' },
    place: {
      row: 2,
      column: 'period_end',
      value: '2026-03-31',
      params: { today: '20 January 2026' },
    },
  },
  'period-before-2017': {
    title: 'A quarter is before 2017',
    passed: 'No quarter is before 2017',
    reason: 'Comparable figures of social workers with cases have been collected since 2017.',
    example: { wrong: '2015-12-31', right: '2025-12-31' },
    place: { row: 2, column: 'period_end', value: '2015-12-31' },
  },
  'long-past-period': {
    title: 'A quarter is more than two years ago',
    passed: 'No quarter is more than two years ago',
    reason: 'A wrong year is a common slip. Late returns are welcome.',
    example: { wrong: '2022-12-31', right: '2025-12-31' },
    place: { row: 2, column: 'period_end', value: '2022-12-31' },
  },
};
