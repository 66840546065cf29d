/** Rules that compare a return with others and with official figures. */
import type { Rule } from './rule.ts';

export const COMPARISON_RULES = {
  'joint-return-twice': {
    severity: 'must fix',
    one: 'A combined figure is counted twice',
    many: '{count} combined figures are counted twice',
    said: '{council} and {other} report one combined figure, and both have the same total for {period}. Keep the rows of one council.',
    fix: 'Keep the numbers under one of the two codes, and name the other council in the note.',
  },
  'same-as-last-quarter': {
    severity: 'please confirm',
    one: 'The numbers are the same as in the quarter before',
    many: '{count} councils and quarters have the same numbers as the quarter before',
    said: 'All numbers for {council} on {period} are the same as on {before}. Check that this is the new file.',
    fix: 'Check that the rows are for this quarter. If they are, you do not need to do anything.',
  },
  'unusual-change': {
    severity: 'please confirm',
    one: 'An average changed more than usual',
    many: '{count} averages changed more than usual',
    said: 'The average of {council} changed from {before} ({source}) to {value} cases per FTE. In a year, nine in ten councils of its size change by {usual} or less. Check the numbers.',
    fix: 'Check the numbers. If they are right, give the reason in the note.',
  },
  'differs-from-official': {
    severity: 'please confirm',
    one: 'A number differs from the official figure for the same day',
    many: '{count} numbers differ from the official figure for the same day',
    said: 'This row has {given}. The official figure for {whose} on 30 September {year} is {expected}. Check both.',
    fix: 'Check which number is right. If both are, explain in the note what is counted differently.',
  },
  'several-councils': {
    severity: 'for information',
    one: 'The file is about {number} councils',
    many: 'The file is about {number} councils',
    said: 'The file has rows for {value}. You do not need to do anything if that is right.',
    fix: 'You do not need to do anything if it is right. Each council’s rows are kept separately.',
  },
  'correction-leaves-out-rows': {
    severity: 'please confirm',
    one: 'A correction leaves out rows of the earlier return',
    many: '{count} corrections leave out rows of the earlier returns',
    said: 'The return that {council} sent for {period} has {number} that this one does not have: {left}. A correction replaces the whole return. Add what is still right.',
    fix: 'Send all rows again, also those that have not changed. If rows were left out on purpose, you do not need to do anything.',
  },
  'replaces-earlier-return': {
    severity: 'for information',
    one: 'The file corrects a return that was accepted before',
    many: 'The file corrects {count} returns that were accepted before',
    said: '{council} has already sent a return for {period}. This one would replace it, and the earlier one is kept. Check that you mean to correct it.',
    fix: 'If it is a correction, you do not need to do anything.',
  },
} as const satisfies Record<string, Rule>;
