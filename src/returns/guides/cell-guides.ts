/** Guides to the rules about one cell. */
import type { CELL_RULES } from '../rules/cell-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const CELL_GUIDES: Readonly<Record<keyof typeof CELL_RULES, RuleGuide>> = {
  'white-space': {
    title: 'There are spaces around a value',
    passed: 'No value has stray spaces',
    reason: 'A program takes ‘Bolton’ and ‘Bolton ’ for two councils.',
    example: { wrong: '‘Bolton ’', right: '‘Bolton’' },
    place: {
      row: 2,
      column: 'council_name',
      value: 'Bolton ',
      params: { expected: 'Bolton', found: 'the invisible character U+0000' },
    },
  },
  'line-break': {
    title: 'There is a line break in a cell',
    passed: 'Every value is on one line',
    reason: 'Returns are published with each row on one line, so that changes can be followed.',
    example: { wrong: '"Two teams\nmerged"', right: 'Two teams merged' },
    place: {
      row: 2,
      column: 'note',
      value: 'Two teams\nmerged',
      params: { expected: 'Two teams merged', found: 'the invisible character U+0000' },
    },
  },
  'empty-cell': {
    title: 'A required cell is empty',
    passed: 'Every required cell is filled in',
    reason: 'An empty cell does not say whether the number is zero or not known.',
    example: {
      wrong: 'an empty cell',
      right: '12.5, or x where the number is not available',
      inWords: true,
    },
    fixableIf: 'only the council’s code or its name is empty',
    place: { row: 2, column: 'cases', value: '' },
  },
  'not-a-number': {
    title: 'A value is not a number',
    passed: 'No cell has words in place of a number',
    reason: 'Only plain numbers can be compared and added.',
    example: { wrong: '24 approx', right: '24' },
    place: { row: 2, column: 'highest_caseload', value: '24 approx' },
  },
  'not-a-whole-number': {
    title: 'A count is not a whole number',
    passed: 'Every count is a whole number',
    reason: 'Cases are counted one by one.',
    example: { wrong: '24.5', right: '24' },
    fixableIf: 'the decimals are zero, as in 24.0',
    place: { row: 2, column: 'highest_caseload', value: '24.5', params: { expected: '24' } },
  },
  'decimal-comma': {
    title: 'A number has a decimal comma',
    passed: 'No number has a decimal comma',
    reason: 'Another program could read 15,0 as two values, or as 150.',
    example: { wrong: '15,0', right: '15.0' },
    place: {
      row: 2,
      column: 'average_caseload',
      value: '15,0',
      params: { expected: '15.0', found: 'the invisible character U+0000' },
    },
  },
  'thousands-separator': {
    title: 'A number has a thousands separator',
    passed: 'No number has a thousands separator',
    reason: 'Another program could read 1,212 as text, or as 1.212.',
    example: { wrong: '1,212', right: '1212' },
    place: {
      row: 2,
      column: 'cases',
      value: '1,212',
      params: { expected: '1212', found: 'the invisible character U+0000' },
    },
  },
  'unclear-comma': {
    title: 'A comma can mean two things',
    passed: 'No comma in a number can mean two things',
    reason: 'Before three digits, a comma could mark decimals or thousands.',
    example: { wrong: '1,212', right: '1.212 or 1212, whichever is right', inWords: true },
    place: {
      row: 2,
      column: 'vacancies_fte',
      value: '1,212',
      params: { expected: '1.212', other: '1212' },
    },
  },
  'negative-number': {
    title: 'A number is below zero',
    passed: 'No number is below zero',
    reason: 'A number of cases or people cannot be below zero.',
    example: { wrong: '-4', right: '4' },
    place: { row: 2, column: 'vacancies_fte', value: '-4' },
  },
  'out-of-range': {
    title: 'A number is too large',
    passed: 'No number is too large',
    reason: 'A number this large is usually a slip, such as a date or a total in the wrong column.',
    example: { wrong: '46022', right: '46' },
    place: { row: 2, column: 'highest_caseload', value: '46022', params: { expected: '500' } },
  },
  'unknown-symbol': {
    title: 'A symbol is not in the list',
    passed: 'Every symbol for a missing number is in the list',
    reason: 'The four symbols of government statistics say why there is no number.',
    example: { wrong: 'n/a', right: 'x' },
    place: { row: 2, column: 'vacancies_fte', value: 'n/a' },
  },
  spelling: {
    title: 'A listed value is written differently',
    passed: 'Listed values are written as in the list',
    reason: 'A program compares values letter by letter.',
    example: { wrong: 'Children all', right: 'children_all' },
    place: {
      row: 2,
      column: 'service',
      value: 'Children all',
      params: { expected: 'children_all', found: 'the invisible character U+0000' },
    },
  },
  'unknown-service': {
    title: 'A service is not in the list',
    passed: 'Every service is in the list',
    reason: 'Services have the same names in every return, so that they can be compared.',
    example: { wrong: 'looked_after_children', right: 'children_looked_after' },
    place: {
      row: 3,
      column: 'service',
      value: 'looked_after_children',
      params: { expected: 'children_looked_after' },
    },
  },
  'unknown-role': {
    title: 'A role is not in the list',
    passed: 'Every role is in the list',
    reason: 'Roles have the same names in every return, so that they can be compared.',
    example: { wrong: 'senior', right: 'senior_social_worker' },
    place: {
      row: 3,
      column: 'role',
      value: 'senior',
      params: { expected: 'senior_social_worker' },
    },
  },
  'unknown-case-definition': {
    title: 'A case definition is not in the list',
    passed: 'Every case definition is in the list',
    reason: 'An average that counts families cannot be compared with one that counts people.',
    example: { wrong: 'families', right: 'family' },
    place: { row: 2, column: 'case_definition', value: 'families', params: { expected: 'family' } },
  },
  'note-too-long': {
    title: 'A note is too long',
    passed: 'No note is too long',
    reason: 'Notes are shown in full beside the numbers.',
    example: {
      wrong: 'a note of several sentences',
      right: 'a note of one or two sentences',
      inWords: true,
    },
    place: { row: 2, column: 'note', params: { length: '303', limit: '280' } },
  },
};
