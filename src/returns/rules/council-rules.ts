/** Rules about which council a row is for. */
import type { Rule } from './rule.ts';

export const COUNCIL_RULES = {
  'unknown-code': {
    severity: 'must fix',
    title: 'A code that no council has',
    one: 'A code belongs to no council',
    many: '{count} rows have a code that belongs to no council',
    said: '‘{value}’ is not the code of a council with social services.{expected}',
    reason:
      'The code says which council the row is for. District councils and regions do not run social services.',
    example: { wrong: '350', right: 'E08000001' },
    fix: 'Use the nine-character GSS code. The filled template has it.',
  },
  'old-code': {
    severity: 'must fix',
    title: 'A code the council no longer has',
    one: 'A code was replaced by another',
    many: '{count} rows have a code that was replaced by another',
    said: '{name} had the code {value} until {lastDay}; at the end of this quarter it was {expected}.',
    reason:
      'A council that was given a new code is still one council. Rows carry the code of their day.',
    example: { wrong: 'E08000016', right: 'E08000038' },
    fix: 'Use the code in force on the last day of the quarter. The safe mend does it.',
  },
  'abolished-code': {
    severity: 'must fix',
    title: 'A council that no longer exists',
    one: 'A row is for a council that no longer existed',
    many: '{count} rows are for a council that no longer existed',
    said: '{name} ({value}) ended on {lastDay}. {expected}',
    reason: 'When councils are merged or split, the new councils return for themselves.',
    example: { wrong: 'E10000006 Cumbria', right: 'E06000063 Cumberland' },
    fix: 'Use the code of the council that took over.',
  },
  'council-not-yet-made': {
    severity: 'must fix',
    title: 'A council that did not exist yet',
    one: 'A row is for a council that did not exist yet',
    many: '{count} rows are for a council that did not exist yet',
    said: '{name} ({value}) began on {firstDay}. {expected}',
    reason: 'Rows carry the council and code of their day.',
    example: { wrong: 'E06000063 in 2022', right: 'E10000006 in 2022' },
    fix: 'Check the date, or use the code of the council before it.',
  },
  'code-and-name-disagree': {
    severity: 'must fix',
    title: 'Code and name disagree',
    one: 'A code and a name disagree',
    many: '{count} rows have a code and a name that disagree',
    said: '‘{value}’ is not a name of {code}, which is {expected}.',
    reason: 'One of the two is wrong, and the numbers could be shown for the wrong council.',
    example: { wrong: 'E08000001,Bury', right: 'E08000001,Bolton' },
    fix: 'Correct whichever is wrong.',
  },
} as const satisfies Record<string, Rule>;
