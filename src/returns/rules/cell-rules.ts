/** Rules about one cell, whatever is in the others. */
import type { Rule } from './rule.ts';

const SYMBOLS =
  'x (not available), c (withheld to protect people), u (not reliable) or z (does not apply)';

export const CELL_RULES = {
  'white-space': {
    severity: 'should fix',
    one: 'A cell in {column} has stray spaces',
    many: '{count} cells in {column} have stray spaces',
    said: '{cell} has spaces at its start or end, or unusual spaces inside. Remove them.',
    fix: 'Remove spaces at the start and end of the cell. Type unusual spaces again as ordinary ones.',
  },
  'line-break': {
    severity: 'should fix',
    one: 'A cell in {column} has a line break',
    many: '{count} cells in {column} have a line break',
    said: '{cell} has a line break in it. Write it on one line.',
    fix: 'Write each cell on one line.',
  },
  'empty-cell': {
    severity: 'must fix',
    one: 'A cell in {column} is empty',
    many: '{count} cells in {column} are empty',
    said: 'Every row needs {column}, and this cell is empty. Fill it in.',
    fix: `Fill in the cell. Where there is no number, write ${SYMBOLS}.`,
  },
  'not-a-number': {
    severity: 'must fix',
    one: 'A cell in {column} is not a number',
    many: '{count} cells in {column} are not numbers',
    said: '{cell} is not a number. Write the number alone, or one of the symbols x, c, u and z.',
    fix: 'Write the number alone, without words or units.',
  },
  'not-a-whole-number': {
    severity: 'must fix',
    one: 'A cell in {column} is not a whole number',
    many: '{count} cells in {column} are not whole numbers',
    said: '{cell} must be a whole number, such as {expected}.',
    fix: 'Write the count as a whole number.',
  },
  'decimal-comma': {
    severity: 'must fix',
    one: 'A cell in {column} has a decimal comma',
    many: '{count} cells in {column} have a decimal comma',
    said: '{cell} was read as {expected}. Write a full stop before decimals, as in {expected}.',
    fix: 'Write a full stop before the decimals.',
  },
  'thousands-separator': {
    severity: 'must fix',
    one: 'A cell in {column} has a thousands separator',
    many: '{count} cells in {column} have thousands separators',
    said: '{cell} was read as {expected}. Write the digits alone, as in {expected}.',
    fix: 'Write the digits alone, without commas, spaces or apostrophes.',
  },
  'unclear-comma': {
    severity: 'must fix',
    one: 'A cell in {column} has a comma that can mean two things',
    many: '{count} cells in {column} have a comma that can mean two things',
    said: '{cell} can mean {expected} or {other}. Write the one that is right.',
    fix: 'Write a full stop before decimals, and nothing between thousands.',
  },
  'negative-number': {
    severity: 'must fix',
    one: 'A cell in {column} is below zero',
    many: '{count} cells in {column} are below zero',
    said: '{cell} is below zero. Write a number of 0 or more, or x if it is not available.',
    fix: 'Write the right number, or x if it is not available.',
  },
  'out-of-range': {
    severity: 'must fix',
    one: 'A number in {column} is too large',
    many: '{count} numbers in {column} are too large',
    said: '{cell} is above {expected}, the largest number accepted in {column}. Check that it is in the right column.',
    fix: 'Write the right number. Check that it is not a date, a total or a value from another column.',
  },
  'unknown-symbol': {
    severity: 'must fix',
    one: 'A cell in {column} does not say why there is no number',
    many: '{count} cells in {column} do not say why there is no number',
    said: '{cell} does not say why there is no number. Write x, c, u or z instead.',
    fix: `Write ${SYMBOLS}.`,
  },
  spelling: {
    severity: 'should fix',
    one: 'A cell in {column} is written differently from the list',
    many: '{count} cells in {column} are written differently from the list',
    said: '{cell} was read as {expected}. Write {expected}.',
    fix: 'Write each value as it is in the data dictionary.',
  },
  'unknown-service': {
    severity: 'must fix',
    one: 'A service is not in the list',
    many: '{count} services are not in the list',
    said: '{cell} is not in the list of services. Choose one from the list, such as {expected}.',
    fix: 'Choose a service from the data dictionary.',
  },
  'unknown-role': {
    severity: 'must fix',
    one: 'A role is not in the list',
    many: '{count} roles are not in the list',
    said: '{cell} is not in the list of roles. Choose one from the list, such as {expected}.',
    fix: 'Choose a role from the data dictionary, or ‘other’ if none fits.',
  },
  'unknown-case-definition': {
    severity: 'must fix',
    one: 'A case definition is not in the list',
    many: '{count} case definitions are not in the list',
    said: '{cell} is not a case definition. Write individual or family.',
    fix: 'Write individual if each person counts as one case, or family if a family does.',
  },
  'note-too-long': {
    severity: 'must fix',
    one: 'A note is longer than {limit} characters',
    many: '{count} notes are longer than {limit} characters',
    said: 'The note has {length} characters. Shorten it to {limit} or fewer.',
    fix: 'Shorten the note.',
  },
} as const satisfies Record<string, Rule>;
