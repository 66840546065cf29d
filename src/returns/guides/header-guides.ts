/** Guides to the rules about the header and the shape of rows. */
import type { HEADER_RULES } from '../rules/header-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const HEADER_GUIDES: Readonly<Record<keyof typeof HEADER_RULES, RuleGuide>> = {
  'no-header': {
    title: 'The header line is missing',
    passed: 'The columns are known',
    reason:
      'The header says which column is which. Without it, one number could be read as another.',
    example: {
      wrong:
        'E08000001,Bolton,2025-12-31,children_all,all,individual,1212,80.8,15.0,24,18,12.5,4.0,9.5,6.0,',
      right:
        'council_code,council_name,period_end,service,role,case_definition,cases,case_holders_fte,average_caseload,highest_caseload,caseload_limit,over_limit_fte,covering_vacancies_fte,vacancies_fte,agency_fte,note\nE08000001,Bolton,2025-12-31,children_all,all,individual,1212,80.8,15.0,24,18,12.5,4.0,9.5,6.0,',
    },
    place: {
      row: 1,
      value:
        'E08000001,Bolton,2025-12-31,children_all,all,individual,1212,80.8,15.0,24,18,12.5,4.0,9.5,6.0,',
    },
  },
  'no-rows': {
    title: 'There are no rows',
    passed: 'There is at least one row',
    reason: 'A return needs at least one row.',
    example: {
      wrong: 'the empty template',
      right: 'the template with its rows filled in',
      inWords: true,
    },
    place: {},
  },
  'title-line': {
    title: 'A line is above the header',
    passed: 'There is nothing above the header',
    reason: 'Many programs take the first line of a file as its header.',
    example: {
      wrong: 'Caseload return quarter 3\ncouncil_code,council_name,period_end',
      right: 'council_code,council_name,period_end',
    },
    place: { row: 1, value: 'Caseload return quarter 3' },
  },
  'row-above-header': {
    title: 'A line with data is above the header',
    passed: 'No line with data is above the header',
    reason: 'The header says which column is which. Without it, a row cannot be read.',
    example: {
      wrong: 'E08000001,Bolton,2025-12-31\ncouncil_code,council_name,period_end',
      right: 'council_code,council_name,period_end\nE08000001,Bolton,2025-12-31',
    },
    place: { row: 1 },
  },
  'second-header': {
    title: 'There is a second header line',
    passed: 'There is one header line',
    reason:
      'Two tables in one file may be about different quarters, or the second may correct the first.',
    example: {
      wrong: 'council_code,cases\nE08000001,1212\ncouncil_code,cases\nE08000001,600',
      right: 'council_code,cases\nE08000001,1212\nE08000001,600',
    },
    place: { row: 3, params: { first: '1' } },
  },
  'missing-column': {
    title: 'A required column is missing',
    passed: 'Every required column is there',
    reason: 'Every row has to give this value.',
    example: {
      wrong: 'council_code,council_name,service,role',
      right: 'council_code,council_name,period_end,service,role',
    },
    place: { row: 1, column: 'period_end', params: { expected: 'period_end' } },
  },
  'missing-optional-column': {
    title: 'An optional column is missing',
    passed: 'Every optional column is there',
    reason: 'The column may be empty, but the template has it.',
    example: { wrong: 'agency_fte,note', right: 'vacancies_fte,agency_fte,note' },
    place: { row: 1, column: 'vacancies_fte', params: { expected: 'vacancies_fte' } },
  },
  'duplicate-column': {
    title: 'Two columns have the same name',
    passed: 'No column appears twice',
    reason: 'The checker cannot know which of the two columns is meant.',
    example: { wrong: 'cases,case_holders_fte,cases', right: 'cases,case_holders_fte' },
    place: { row: 1, column: 'cases', value: 'cases', params: { first: '7', second: '17' } },
  },
  'renamed-column': {
    title: 'A column has another name',
    passed: 'The columns have the template’s names',
    reason: 'Every return has the same column names, so that returns can be put together.',
    example: { wrong: 'case_holder_fte', right: 'case_holders_fte' },
    place: {
      row: 1,
      column: 'case_holder_fte',
      value: 'case_holder_fte',
      params: { expected: 'case_holders_fte' },
    },
  },
  'guessed-column': {
    title: 'A column’s name is only similar',
    passed: 'No column was found by a similar name alone',
    reason: 'A number in the wrong column can look right.',
    example: { wrong: 'averge_caseload', right: 'average_caseload' },
    place: {
      row: 1,
      column: 'averge_caseload',
      value: 'averge_caseload',
      params: { expected: 'average_caseload' },
    },
  },
  'unknown-column': {
    title: 'A column is not part of a return',
    passed: 'Every named column is part of a return',
    reason:
      'Columns that are not checked are not published. They may have data that should not be sent.',
    example: { wrong: 'agency_fte,note,team_average', right: 'agency_fte,note' },
    place: {
      row: 1,
      column: 'team_average',
      value: 'team_average',
      params: { expected: ' Did you mean average_caseload?' },
    },
  },
  'unnamed-column': {
    title: 'A column has no name',
    passed: 'Every column has a name',
    reason: 'Spreadsheets keep columns that were once used, even when they are empty now.',
    example: { wrong: 'agency_fte,note,', right: 'agency_fte,note' },
    place: { row: 1, params: { number: '17' } },
  },
  'reserved-column-name': {
    title: 'A column name cannot be used',
    passed: 'No column name is a reserved word',
    reason: 'Such a name can make a program that reads the file do something unexpected.',
    example: { wrong: 'agency_fte,note,__proto__', right: 'agency_fte,note' },
    place: { row: 1, column: '__proto__', value: '__proto__' },
  },
  'blank-row': {
    title: 'A row is blank',
    passed: 'No row is blank',
    reason: 'A blank row can be a sign that a row was lost.',
    example: {
      wrong: 'E08000001,Bolton,2025-12-31\n,,\nE08000002,Bury,2025-12-31',
      right: 'E08000001,Bolton,2025-12-31\nE08000002,Bury,2025-12-31',
    },
    place: { row: 3 },
  },
  'ragged-row': {
    title: 'A row has too few cells',
    passed: 'Every row has all cells that it needs',
    reason: 'Values could be in the wrong column, and required ones are missing.',
    example: { wrong: 'E08000002,Bury', right: 'E08000002,Bury,2025-12-31,children_all' },
    place: { row: 3, params: { found: '4 cells', expected: '16' } },
  },
  'shifted-row': {
    title: 'A comma may have moved the cells',
    passed: 'No comma seems to have moved the cells of a row',
    reason:
      'Without quotation marks, 9,5 is read as the two cells 9 and 5. All values after it are then in the wrong column.',
    example: { wrong: '4.0,9,5,6.0', right: '4.0,9.5,6.0' },
    place: {
      row: 2,
      params: {
        why: 'This row has 17 cells and the header has 16.',
        offer: ' Put together, its cells ‘9’ and ‘5’ would be ‘9.5’ in vacancies_fte.',
      },
    },
  },
  'short-row': {
    title: 'A row ends before its last cells',
    passed: 'Every row has as many cells as the header',
    reason: 'Excel sometimes leaves out the empty cells at the end of a row.',
    example: { wrong: '4.0,9.5,6.0', right: '4.0,9.5,6.0,' },
    place: { row: 3, params: { found: '15 cells', expected: '16' } },
  },
  'total-row': {
    title: 'A row looks like a total',
    passed: 'No row looks like a total of others',
    reason:
      'Only the rows children_all and adults_all cover a whole service. Any other total would be counted twice.',
    example: {
      wrong: 'a row with Total in its first cell, 1,812 cases and 120.8 FTE',
      right: 'no such row, or one with the service children_all',
      inWords: true,
    },
    place: { row: 4 },
  },
  footnote: {
    title: 'There is a footnote among the rows',
    passed: 'There is no footnote among the rows',
    reason: 'A footnote is not published. A note in the last column of a row is.',
    example: {
      wrong: 'Source: extract of 14 January',
      right: 'no such line, or a note in a row',
      inWords: true,
    },
    place: { row: 3, value: 'Source: extract of 14 January' },
  },
  'extra-empty-cells': {
    title: 'A row ends with extra empty cells',
    passed: 'No row ends with extra empty cells',
    reason:
      'Spreadsheets write empty cells where something was once filled in. A comma without quotation marks makes a row longer as well.',
    example: { wrong: '4.0,9.5,6.0,,,', right: '4.0,9.5,6.0,' },
    place: { row: 2, params: { found: '18 cells', expected: '16' } },
  },
  'split-decimal': {
    title: 'Two numbers may be one',
    passed: 'No two numbers look like one with decimals',
    reason:
      'A row can lose its empty last cells. If a decimal comma then splits a number, the row looks whole, and its numbers are wrong.',
    example: { wrong: '24,18,12,5', right: '24,18,12.5,' },
    place: {
      row: 2,
      params: {
        offer: ' Put together, its cells ‘12’ and ‘5’ would be ‘12.5’ in over_limit_fte.',
      },
    },
  },
};
