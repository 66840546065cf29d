/** Rules about the last day of the quarter. */
import type { Rule } from './rule.ts';

export const DATE_RULES = {
  'not-a-date': {
    severity: 'must fix',
    title: 'Not a date',
    one: 'A cell in {column} is not a date',
    many: '{count} cells in {column} are not dates',
    said: '‘{value}’ is not a date.',
    reason: 'The date says which quarter the numbers are for.',
    example: { wrong: 'Q3 2025', right: '2025-12-31' },
    fix: 'Write the last day of the quarter as year-month-day.',
  },
  'date-format': {
    severity: 'must fix',
    title: 'A date in another form',
    one: 'A date is not written as year-month-day',
    many: '{count} dates are not written as year-month-day',
    said: '‘{value}’ was read as {expected}.',
    reason:
      'Day and month are easily taken for each other. Year-month-day can be read in one way only.',
    example: { wrong: '31/12/2025', right: '2025-12-31' },
    fix: 'Write the date as year-month-day. The safe mend does it.',
  },
  'date-serial': {
    severity: 'must fix',
    title: 'A date as a spreadsheet’s number',
    one: 'A date is written as a spreadsheet’s number',
    many: '{count} dates are written as a spreadsheet’s number',
    said: '‘{value}’ is the number Excel has for {expected}.',
    reason:
      'A spreadsheet keeps dates as numbers of days, and writes the number if the cell is not formatted as a date.',
    example: { wrong: '46022', right: '2025-12-31' },
    fix: 'Write the date as year-month-day. The safe mend does it.',
  },
  'not-a-quarter-end': {
    severity: 'must fix',
    title: 'Not the last day of a quarter',
    one: 'A date is not the last day of a quarter',
    many: '{count} dates are not the last day of a quarter',
    said: '{expected} is the end of the quarter that ‘{value}’ lies in.',
    reason:
      'All councils count on the same four days of the year: 31 March, 30 June, 30 September and 31 December.',
    example: { wrong: '2025-12-01', right: '2025-12-31' },
    fix: 'Give the last day of the quarter that the numbers are for.',
  },
  'future-period': {
    severity: 'must fix',
    title: 'A quarter that has not ended',
    one: 'A quarter has not ended yet',
    many: '{count} rows are for quarters that have not ended yet',
    said: '‘{value}’ is after today, {today}.',
    reason: 'Numbers are counted on the last day of a quarter, not expected.',
    example: { wrong: '2052-12-31', right: '2025-12-31' },
    fix: 'Check the year. Hand the return in once the quarter has ended.',
  },
  'period-before-2017': {
    severity: 'must fix',
    title: 'A quarter before 2017',
    one: 'A quarter is before 2017',
    many: '{count} rows are for quarters before 2017',
    said: '‘{value}’ is before 2017, when the figures begin.',
    reason: 'Comparable figures of case holders have been collected since 2017.',
    example: { wrong: '2015-12-31', right: '2025-12-31' },
    fix: 'Check the year. Leave out quarters before 2017.',
  },
  'long-past-period': {
    severity: 'please confirm',
    title: 'A quarter long past',
    one: 'A row is for a quarter long past',
    many: '{count} rows are for quarters long past',
    said: '‘{value}’ is more than two years ago.',
    reason: 'A wrong year is a common slip. Late returns are welcome.',
    example: { wrong: '2022-12-31', right: '2025-12-31' },
    fix: 'Check the year. If it is right, nothing needs to be done.',
  },
} as const satisfies Record<string, Rule>;
