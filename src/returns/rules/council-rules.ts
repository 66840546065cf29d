/** Rules about which council a row is for. */
import type { Rule } from './rule.ts';

export const COUNCIL_RULES = {
  'unknown-code': {
    severity: 'must fix',
    one: 'A code belongs to no council',
    many: '{count} rows have a code that belongs to no council',
    said: '{cell} is not the code of a council with social services. Use the council’s nine-character code.{expected}',
    fix: 'Use the council’s nine-character GSS code. The template for your council has it.',
  },
  'old-code': {
    severity: 'must fix',
    one: 'A code was not in use at the end of its quarter',
    many: '{count} rows have a code that was not in use at the end of their quarter',
    said: '{name} {when}. Use {expected}, its code on the last day of this quarter.',
    fix: 'Use the code that the council had on the last day of the quarter.',
  },
  'abolished-code': {
    severity: 'must fix',
    one: 'A row is for a council that no longer existed',
    many: '{count} rows are for a council that no longer existed',
    said: '{name} ({value}) was a council until {lastDay}.{expected} Use the code of the council that replaced it.',
    fix: 'Use the code of the council that replaced it.',
  },
  'council-not-yet-made': {
    severity: 'must fix',
    one: 'A row is for a council that did not exist yet',
    many: '{count} rows are for a council that did not exist yet',
    said: '{name} ({value}) was set up on {firstDay}.{expected} Check the date, or use the code of the council before it.',
    fix: 'Check the date, or use the code of the council before it.',
  },
  'code-and-name-disagree': {
    severity: 'must fix',
    one: 'A code and a name do not match',
    many: '{count} rows have a code and a name that do not match',
    said: 'The code {code} is that of {expected}, not of {cell}. Correct the code or the name.',
    fix: 'Correct the code or the name, whichever is wrong.',
  },
} as const satisfies Record<string, Rule>;
