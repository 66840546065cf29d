/** Rules that protect people, and the computers of those who read a return. */
import type { Rule } from './rule.ts';

export const PRIVACY_RULES = {
  'too-few-people': {
    severity: 'must fix',
    title: 'A row about fewer than 3 FTE',
    one: 'A row is about fewer than 3 FTE',
    many: '{count} rows are about fewer than 3 FTE',
    said: '{value} FTE are too few: the numbers could be about one person.',
    reason: 'Returns are published. Colleagues would know whose caseload it is.',
    example: {
      wrong: 'care_leavers,other with 1.5 FTE',
      right: 'no such row; the people stay in ‘all’',
    },
    fix: 'Leave the row out. Its cases and people stay in the row for the whole service.',
  },
  'highest-of-few-people': {
    severity: 'must fix',
    title: 'A highest caseload among fewer than 10 FTE',
    one: 'A highest caseload is about fewer than 10 FTE',
    many: '{count} highest caseloads are about fewer than 10 FTE',
    said: 'The highest caseload, {value}, is given for a row of {expected}.',
    reason: 'In a small team the highest caseload points to one person.',
    example: { wrong: '8.0 FTE, highest 24', right: '8.0 FTE, highest c' },
    fix: 'Write c (withheld to protect people) in highest_caseload. The safe mend does it.',
  },
  'over-limit-of-few-people': {
    severity: 'please confirm',
    title: 'Few people over the limit in a small team',
    one: 'A row counts few people over the limit in a small team',
    many: '{count} rows count few people over the limit in small teams',
    said: '{value} of {expected} FTE over the limit could point to a person.',
    reason: 'Returns are published. In a small team colleagues may know who is over the limit.',
    example: { wrong: '1.0 of 6.0 FTE', right: 'c' },
    fix: 'Write c (withheld to protect people) if it could point to somebody.',
  },
  'few-people-left-over': {
    severity: 'please confirm',
    title: 'Few people left over when parts are subtracted',
    one: 'Parts leave few people over',
    many: '{count} wholes have few people left over beside their parts',
    said: '{parts} leave {found} of {value} FTE over in {whole}.',
    reason:
      'Anybody can subtract the parts from the whole. What is left over could be about one person.',
    example: {
      wrong: 'all 80.8 FTE, roles of 50.0 and 29.0 FTE: 1.8 FTE left over',
      right: 'c in cases, case_holders_fte and average_caseload of one more role',
    },
    fix: 'If it could point to somebody, write c (withheld to protect people) in the numbers of one more part.',
  },
  'personal-data': {
    severity: 'must fix',
    title: 'What looks like personal data',
    one: 'A note has what looks like personal data',
    many: '{count} notes have what looks like personal data',
    said: '‘{found}’ looks like {kind}.',
    reason: 'Notes are published as they stand. A return holds nothing about a person.',
    example: {
      wrong: 'Ask Mrs Example, 01632 960 001',
      right: 'Two teams were merged in November.',
    },
    fix: 'Remove it from the note.',
  },
  'formula-cell': {
    severity: 'must fix',
    title: 'A cell that a spreadsheet would run',
    one: 'A cell in {column} would be run as a formula',
    many: '{count} cells in {column} would be run as formulas',
    said: '‘{value}’ begins with a sign that makes a spreadsheet run it.',
    reason: 'Whoever opens the published file would run it on their computer.',
    example: { wrong: '=B2/C2', right: '15.0' },
    fix: 'Give the value itself. A note must not begin with =, +, - or @.',
  },
  'control-character': {
    severity: 'must fix',
    title: 'Characters that cannot be seen',
    one: 'A cell in {column} has characters that cannot be seen',
    many: '{count} cells in {column} have characters that cannot be seen',
    said: '‘{value}’ has {found}.',
    reason:
      'Such characters come along when text is copied. They hide differences and can change how text is shown.',
    example: { wrong: 'E08000001 with a zero-width space', right: 'E08000001' },
    fix: 'Type the cell again. The safe mend removes them.',
  },
} as const satisfies Record<string, Rule>;
