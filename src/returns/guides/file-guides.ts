/** Guides to the rules about the file as a whole. */
import type { FILE_RULES } from '../rules/file-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const FILE_GUIDES: Readonly<Record<keyof typeof FILE_RULES, RuleGuide>> = {
  'empty-file': {
    title: 'The file is empty',
    passed: 'The file is not empty',
    reason: 'A return needs a header line and at least one row.',
    example: {
      wrong: 'a file of 0 bytes',
      right: 'the template with its rows filled in',
      inWords: true,
    },
    place: {},
  },
  'file-too-large': {
    title: 'The file is too large',
    passed: 'The file is small enough to be read',
    reason: 'A file of this size is not a return, and reading it could make the computer slow.',
    example: {
      wrong: 'an export of a whole case system',
      right: 'the rows of the return alone',
      inWords: true,
    },
    place: { params: { limit: '512 MB' } },
  },
  'too-many-columns': {
    title: 'The file has too many columns',
    passed: 'The file has no more columns than can be read',
    reason: 'A return has 16 columns. A file with hundreds is an export of something else.',
    example: {
      wrong: 'an export with 10,000 columns',
      right: 'the columns of the return alone',
      inWords: true,
    },
    place: { row: 1, params: { number: '501', limit: '500' } },
  },
  'not-csv': {
    title: 'The file is not a CSV file',
    passed: 'The file can be read as a table',
    reason: 'The checker reads tables written as text, with commas between the values.',
    example: {
      wrong: 'the return as a PDF document',
      right: 'the return saved as CSV UTF-8',
      inWords: true,
    },
    place: { params: { kind: 'a PDF document' } },
  },
  'excel-workbook': {
    title: 'The file is an Excel workbook',
    passed: 'The file is not an Excel workbook',
    reason:
      'A workbook can have several sheets, formulas and hidden rows. A CSV file shows everything that is in it.',
    example: { wrong: 'return.xlsx', right: 'return.csv', inWords: true },
    place: { params: { sheet: 'Return' } },
  },
  'several-sheets': {
    title: 'Several sheets have a return',
    passed: 'Only one sheet has a return',
    reason: 'A CSV file has one sheet. The rows of the others would be lost.',
    example: {
      wrong: 'a sheet for children and a sheet for adults',
      right: 'one sheet with all rows',
      inWords: true,
    },
    place: { params: { sheet: 'Children', others: '‘Adults’' } },
  },
  'hidden-sheet': {
    title: 'A hidden sheet has a return',
    passed: 'No hidden sheet has a return',
    reason: 'A hidden sheet can be an older return. Nobody sees it who opens the workbook.',
    example: {
      wrong: 'a hidden sheet with an older quarter',
      right: 'a workbook with one sheet',
      inWords: true,
    },
    place: { params: { sheet: 'Return', others: '‘Old quarter’' } },
  },
  'hidden-cells': {
    title: 'Rows or columns are hidden',
    passed: 'No rows or columns are hidden',
    reason: 'Hidden rows can have old numbers. Nobody sees them who opens the workbook.',
    example: {
      wrong: 'a sheet whose row 3 is hidden',
      right: 'a sheet on which every row can be seen',
      inWords: true,
    },
    place: { params: { sheet: 'Return', hidden: 'row 3' } },
  },
  'cell-far-away': {
    title: 'A cell is far from the return',
    passed: 'No cell is far away from the return',
    reason:
      'Such a cell is usually a slip of the hand. A file with everything up to it would have millions of cells.',
    example: {
      wrong: '1 in the cell XFD1048576',
      right: 'nothing beside and below the return',
      inWords: true,
    },
    place: { value: '1', params: { sheet: 'Sheet1', place: 'XFD1048576' } },
  },
  'unreadable-workbook': {
    title: 'The workbook cannot be read',
    passed: 'The file is not a workbook that cannot be read',
    reason: 'The checker reads workbooks in the .xlsx format that have no password.',
    example: { wrong: 'return.xls', right: 'return.csv', inWords: true },
    place: { params: { kind: 'an Excel workbook that is old or has a password' } },
  },
  'utf-16': {
    title: 'The file is written in UTF-16',
    passed: 'The file is not written in UTF-16',
    reason: 'Returns are published in UTF-8, which every program reads in the same way.',
    example: {
      wrong: 'a file saved as ‘Unicode Text’',
      right: 'a file saved as ‘CSV UTF-8 (Comma delimited)’',
      inWords: true,
    },
    place: {},
  },
  'windows-1252': {
    title: 'The file is written in Windows-1252',
    passed: 'The file is not written in Windows-1252',
    reason:
      'In a file that is not in UTF-8, other programs show accents, dashes and pound signs wrongly.',
    example: {
      wrong: 'a file saved as ‘CSV (Comma delimited)’',
      right: 'a file saved as ‘CSV UTF-8 (Comma delimited)’',
      inWords: true,
    },
    place: { value: '––£' },
  },
  'broken-characters': {
    title: 'A character was lost',
    passed: 'No character was lost',
    reason:
      'Once a program has replaced a character that it could not read, nobody knows what it was.',
    example: {
      wrong: 'Rôle filled, with a sign for an unknown character in place of the ô',
      right: 'Rôle filled',
      inWords: true,
    },
    place: { row: 2, column: 'note', value: 'R\ufffdle filled' },
  },
  'garbled-characters': {
    title: 'A cell has garbled characters',
    passed: 'No cell has garbled characters',
    reason: 'Notes and names are published as they are. A program took one encoding for another.',
    example: { wrong: 'A team of Â£2m moved', right: 'A team of £2m moved' },
    place: {
      row: 2,
      column: 'note',
      value: 'A team of Â£2m moved',
      params: { expected: 'A team of £2m moved', found: 'the invisible character U+0000' },
    },
  },
  delimiter: {
    title: 'Values are not separated by commas',
    passed: 'Values are separated by commas',
    reason:
      'Returns are published with commas. A program that expects commas would read each row as one cell.',
    example: { wrong: 'E08000001;Bolton;2025-12-31', right: 'E08000001,Bolton,2025-12-31' },
    place: { params: { delimiter: 'semicolons' } },
  },
  'line-ends': {
    title: 'Lines end in an unusual way',
    passed: 'Lines end in one of the usual ways',
    reason: 'Some programs read a file with such line ends as one long line.',
    example: {
      wrong: 'a carriage return at the end of each line',
      right: 'a carriage return and a line feed at the end of each line',
      inWords: true,
    },
    place: { params: { kind: 'a carriage return alone' } },
  },
  'quoted-line': {
    title: 'A whole line is quoted',
    passed: 'No line is between quotation marks as a whole',
    reason: 'Most programs would read such a line as a single cell.',
    example: { wrong: '"E08000001,Bolton,2025-12-31"', right: 'E08000001,Bolton,2025-12-31' },
    place: { row: 1 },
  },
  'swallowed-rows': {
    title: 'A cell has other rows in it',
    passed: 'No cell has other rows in it',
    reason:
      'A quotation mark that is closed too late makes one cell of several rows. Their numbers would be lost.',
    example: {
      wrong: '"Two teams merged\nE08000001,Bolton,2025-12-31,children_in_need"',
      right: '"Two teams merged"\nE08000001,Bolton,2025-12-31,children_in_need',
    },
    place: { row: 2, params: { lines: '2' } },
  },
  'unclosed-quote': {
    title: 'A quotation mark is not closed',
    passed: 'Every quotation mark is closed',
    reason:
      'Everything after an open quotation mark would be read as one cell, including the rows below.',
    example: { wrong: '"Two teams merged', right: '"Two teams merged"' },
    place: { row: 2 },
  },
  'stray-quote': {
    title: 'Text follows a closing quotation mark',
    passed: 'No text follows a closing quotation mark',
    reason: 'The checker cannot know where such a cell ends.',
    example: { wrong: '"The "old" team"', right: '"The ""old"" team"' },
    place: { row: 3 },
  },
};
