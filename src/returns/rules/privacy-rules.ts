/** Rules that protect people, and the computers of those who read a return. */
import type { Rule } from './rule.ts';

export const PRIVACY_RULES = {
  'too-few-people': {
    severity: 'must fix',
    one: 'A row is about fewer than 3 FTE',
    many: '{count} rows are about fewer than 3 FTE',
    said: 'This row is about {value} FTE, so its numbers could be about one person. Leave the row out.',
    fix: 'Leave the row out. Its cases and FTE stay in the row for the whole service.',
  },
  'highest-of-few-people': {
    severity: 'must fix',
    one: 'A highest caseload could point to one person',
    many: '{count} highest caseloads could point to one person',
    said: 'The highest caseload, {value}, is for {expected} and could point to one person. Write c instead.',
    fix: 'Write c (withheld to protect people) in highest_caseload. It is given only for rows of 10 FTE or more.',
  },
  'over-limit-of-few-people': {
    severity: 'please confirm',
    one: 'A small team has few people over the limit',
    many: '{count} small teams have few people over the limit',
    said: 'This row has {value} of {expected} FTE over the limit. Write c if that could point to one person.',
    fix: 'Write c (withheld to protect people) if the number could point to one person.',
  },
  'few-people-left-over': {
    severity: 'please confirm',
    one: 'Subtracting parts from their total leaves few people',
    many: 'Subtracting parts leaves few people in {count} totals',
    said: '{parts} leave {found} of the {value} FTE in {whole}. Check whether these {found} FTE could point to one person.',
    fix: 'If they could point to one person, write c (withheld to protect people) in the numbers of one more part.',
  },
  'band-of-few-people': {
    severity: 'must fix',
    one: 'A band is about fewer than 3 FTE',
    many: '{count} bands are about fewer than 3 FTE',
    said: 'This band is about {value} FTE and could point to one person. Write c, or add it to the next band and leave this one empty.',
    fix: 'Write c (withheld to protect people) in the band and in one more, or add it to the next band and leave it empty.',
  },
  'bands-leave-few-people': {
    severity: 'must fix',
    one: 'Subtracting the bands of a row leaves few people',
    many: 'Subtracting the bands leaves few people in {count} rows',
    said: 'The bands that are given leave {found} of the {value} FTE, which could point to one person. Write c in one more band.',
    fix: 'Write c (withheld to protect people) in one more band.',
  },
  'personal-data': {
    severity: 'must fix',
    one: 'A note has what looks like personal data',
    many: '{count} notes have what looks like personal data',
    said: '‘{found}’ looks like {kind}. Remove it from the note.',
    fix: 'Remove it from the note. Notes are published, and a return must have nothing about a person in it.',
  },
  'formula-cell': {
    severity: 'must fix',
    one: 'A cell in {column} would run as a formula',
    many: '{count} cells in {column} would run as formulas',
    said: '{cell} would run as a formula in a spreadsheet. Write the value itself.',
    fix: 'Write the value itself. A note must not begin with =, +, - or @.',
  },
  'control-character': {
    severity: 'must fix',
    one: 'A cell in {column} has characters that cannot be seen',
    many: '{count} cells in {column} have characters that cannot be seen',
    said: '{cell} contains {found}. Type the cell again.',
    fix: 'Type the cell again.',
  },
} as const satisfies Record<string, Rule>;
