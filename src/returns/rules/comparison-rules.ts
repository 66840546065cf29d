/** Rules that compare a return with others and with official figures. */
import type { Rule } from './rule.ts';

export const COMPARISON_RULES = {
  'joint-return-twice': {
    severity: 'must fix',
    title: 'A joint return is counted twice',
    one: 'A joint return is counted twice',
    many: '{count} joint returns are counted twice',
    said: '{council} and {other} answer jointly, and the numbers of both for {period} are the same.',
    reason: 'One set of social workers would be counted for each council.',
    example: {
      wrong: 'the same rows under both codes',
      right: 'the rows under one code, with a note',
    },
    fix: 'Give the joint numbers under one of the two codes and name the other in the note.',
  },
  'same-as-last-quarter': {
    severity: 'please confirm',
    title: 'The same numbers as last quarter',
    one: 'The numbers are the same as last quarter’s',
    many: '{count} councils and quarters have the same numbers as the quarter before',
    said: 'All numbers of {council} for {period} are those of {before}.',
    reason: 'It is unlikely that nothing changed; the old file may have been sent again.',
    example: { wrong: 'September’s rows with December’s date', right: 'December’s rows' },
    fix: 'Check that the rows are those of this quarter. If so, nothing needs to be done.',
  },
  'unusual-change': {
    severity: 'please confirm',
    title: 'A larger change than usual',
    one: 'An average changed more than usual',
    many: '{count} averages changed more than usual',
    said: '{council} went from {before} ({source}) to {value}. In a year, nine in ten councils of its size change by at most {usual}.',
    reason:
      'A large change can be right. It can also be a slip, or a new way of counting, which readers should be told.',
    example: { wrong: '15.0, then 27.0', right: '15.0, then 27.0 with a note that says why' },
    fix: 'Check the numbers. If they are right, say why in the note.',
  },
  'differs-from-official': {
    severity: 'please confirm',
    title: 'Another number than the official figure',
    one: 'A number differs from the official figure for the same day',
    many: '{count} numbers differ from the official figure for the same day',
    said: 'The official figure of {council} for 30 September {year} is {expected}, the return has {value}.',
    reason:
      'The official figure is made from what the council told the Department for Education about the same day.',
    example: {
      wrong: '16.8 where 15.9 is official',
      right: '15.9, or 16.8 with a note that says why',
    },
    fix: 'Check which is right. If both are, say in the note what is counted differently.',
  },
  'several-councils': {
    severity: 'for information',
    title: 'Several councils in one file',
    one: 'The file is about {number} councils',
    many: 'The file is about {number} councils',
    said: 'It has rows for {value}.',
    reason: 'A return is usually one council’s. Each council’s rows are kept on their own.',
    example: { wrong: 'one file for three councils', right: 'a file for each council' },
    fix: 'Nothing needs to be done if it is meant.',
  },
  'replaces-earlier-return': {
    severity: 'for information',
    title: 'A correction of an earlier return',
    one: 'The return corrects one that was accepted before',
    many: 'The file corrects {count} returns that were accepted before',
    said: '{council} has returned for {period} already. This return would take its place; the earlier one is kept.',
    reason: 'Nothing that was published is lost: corrections are shown with what stood before.',
    example: {
      wrong: 'a second return for a quarter',
      right: 'a second return that is meant as a correction',
    },
    fix: 'Nothing needs to be done if it is meant as a correction.',
  },
} as const satisfies Record<string, Rule>;
