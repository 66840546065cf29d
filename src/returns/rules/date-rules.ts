/** Rules about the last day of the quarter. */
import type { Rule } from './rule.ts';

export const DATE_RULES = {
  'not-a-date': {
    severity: 'must fix',
    one: 'A cell in {column} is not a date',
    many: '{count} cells in {column} are not dates',
    said: '{cell} is not a date. Write the last day of the quarter as year-month-day, such as 2025-12-31.',
    fix: 'Write the last day of the quarter as year-month-day.',
  },
  'date-format': {
    severity: 'must fix',
    one: 'A date is not written as year-month-day',
    many: '{count} dates are not written as year-month-day',
    said: '{cell} was read as {expected}. Write {expected}.',
    fix: 'Write the date as year-month-day.',
  },
  'date-serial': {
    severity: 'must fix',
    one: 'A date is written as a spreadsheet’s number',
    many: '{count} dates are written as a spreadsheet’s number',
    said: '{cell} is Excel’s number for {expected}. Write {expected}.',
    fix: 'Write the date as year-month-day.',
  },
  'not-a-quarter-end': {
    severity: 'must fix',
    one: 'A date is not the last day of a quarter',
    many: '{count} dates are not the last day of a quarter',
    said: '{cell} is not the last day of a quarter. Write {expected} if that is the quarter you mean.',
    fix: 'Write the last day of the quarter, which is 31 March, 30 June, 30 September or 31 December.',
  },
  'future-period': {
    severity: 'must fix',
    one: 'A quarter has not ended yet',
    many: '{count} rows are for quarters that have not ended yet',
    said: '{cell} is after today, {today}. Check the year, or send the return once the quarter has ended.',
    fix: 'Check the year. Send the return once the quarter has ended.',
  },
  'period-before-2017': {
    severity: 'must fix',
    one: 'A quarter is before 2017',
    many: '{count} rows are for quarters before 2017',
    said: '{cell} is before 2017, when comparable figures begin. Check the year, or remove the row.',
    fix: 'Check the year. Leave out quarters before 2017.',
  },
  'long-past-period': {
    severity: 'please confirm',
    one: 'A row is for a quarter more than two years ago',
    many: '{count} rows are for quarters more than two years ago',
    said: '{cell} is more than two years ago. Check the year.',
    fix: 'Check the year. If it is right, you do not need to do anything.',
  },
} as const satisfies Record<string, Rule>;
