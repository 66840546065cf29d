/** Rules about the file as a whole: what it is and how it is written. */
import type { Rule } from './rule.ts';

const SAVE_AS_CSV =
  'In Excel, open the file and go to the sheet with the return. Choose File, then Save As. Choose the type ‘CSV UTF-8 (Comma delimited)’ and save.';
const SAVE_AS_UTF_8 = 'Use the corrected copy, or save the file as ‘CSV UTF-8 (Comma delimited)’.';

export const FILE_RULES = {
  'empty-file': {
    severity: 'must fix',
    one: 'The file is empty',
    many: 'The file is empty',
    said: 'The file has nothing in it. Save the return again and choose the new file.',
    fix: 'Save the return again. Check that the file is larger than 0 bytes before you choose it.',
  },
  'file-too-large': {
    severity: 'must fix',
    one: 'The file is too large',
    many: 'The file is too large',
    said: 'The file is larger than {limit}, the most that can be read. Keep only the rows and columns of the return.',
    fix: 'Delete everything that is not part of the return. A council’s return for a quarter is far smaller than 1 MB.',
  },
  'too-many-columns': {
    severity: 'must fix',
    one: 'The file has too many columns',
    many: 'The file has too many columns',
    said: 'The header has {number} columns, so nothing below it was read. Keep only the columns of the return, {limit} at most.',
    fix: 'Delete the columns that are not part of the return.',
  },
  'not-csv': {
    severity: 'must fix',
    one: 'The file is not a CSV file',
    many: 'The file is not a CSV file',
    said: 'The file appears to be {kind}. Save the return as CSV UTF-8 and choose that file.',
    fix: SAVE_AS_CSV,
  },
  'excel-workbook': {
    severity: 'for information',
    one: 'The file is an Excel workbook, and one sheet was read',
    many: 'The file is an Excel workbook, and one sheet was read',
    said: 'The sheet ‘{sheet}’ was read. Check that it is the one with the return. Send the corrected copy, which is a CSV file.',
    fix: `Use the corrected copy, or save the sheet as CSV. ${SAVE_AS_CSV}`,
  },
  'several-sheets': {
    severity: 'must fix',
    one: 'Several sheets have a return, and only one was read',
    many: 'Several sheets have a return, and only one was read',
    said: 'The sheet ‘{sheet}’ was read. There is a return in {others} as well. Put all rows on one sheet, or send each sheet as a file.',
    fix: 'Put all rows on one sheet, or save each sheet as a CSV file of its own. Delete sheets that are not part of the return.',
  },
  'hidden-sheet': {
    severity: 'please confirm',
    one: 'A hidden sheet has a return as well',
    many: 'A hidden sheet has a return as well',
    said: 'The sheet ‘{sheet}’ was read, and there is a return in the hidden sheet {others}. Check that the right one was read.',
    fix: 'Check that the sheet that was read is the right one. Delete the hidden sheet if it is not needed.',
  },
  'hidden-cells': {
    severity: 'please confirm',
    one: 'The sheet has hidden rows or columns',
    many: 'The sheet has hidden rows or columns',
    said: 'In the sheet ‘{sheet}’, {hidden} cannot be seen, but was read as well. Check that it belongs to the return.',
    fix: 'Show all rows and columns in Excel. Delete those that do not belong to the return.',
  },
  'cell-far-away': {
    severity: 'must fix',
    one: 'A cell is far away from the return',
    many: '{count} cells are far away from the return',
    said: 'The cell {place} of the sheet ‘{sheet}’ has {cell} in it, far away from the return. Delete it.',
    fix: 'Go to the cell in Excel. Delete the cell, or the sheet’s rows and columns up to it.',
  },
  'unreadable-workbook': {
    severity: 'must fix',
    one: 'The workbook cannot be read',
    many: 'The workbook cannot be read',
    said: 'The file is {kind} and cannot be read here. Save the return as CSV UTF-8 and choose that file.',
    fix: `The file may be in an old format, damaged or protected by a password. ${SAVE_AS_CSV}`,
  },
  'utf-16': {
    severity: 'should fix',
    one: 'The file is written in UTF-16 instead of UTF-8',
    many: 'The file is written in UTF-16 instead of UTF-8',
    said: 'The file is in UTF-16, which Excel calls ‘Unicode Text’. Use the corrected copy, which is in UTF-8.',
    fix: SAVE_AS_UTF_8,
  },
  'windows-1252': {
    severity: 'should fix',
    one: 'The file is written in Windows-1252 instead of UTF-8',
    many: 'The file is written in Windows-1252 instead of UTF-8',
    said: 'The file is not in UTF-8. Characters such as {cell} were read as Windows-1252. Check that names and notes look right.',
    fix: SAVE_AS_UTF_8,
  },
  'broken-characters': {
    severity: 'should fix',
    one: 'A cell in {column} has lost a character',
    many: '{count} cells in {column} have lost characters',
    said: '{cell} contains a sign in place of a lost character. Type the character again.',
    fix: 'Type the lost characters again and save the file as CSV UTF-8.',
  },
  'garbled-characters': {
    severity: 'must fix',
    one: 'A cell in {column} has garbled characters',
    many: '{count} cells in {column} have garbled characters',
    said: '{cell} has characters that a program misread. It was read as ‘{expected}’. Write it like that.',
    fix: 'Type the garbled characters again and save the file as CSV UTF-8.',
  },
  delimiter: {
    severity: 'should fix',
    one: 'Values are separated by {delimiter} instead of commas',
    many: 'Values are separated by {delimiter} instead of commas',
    said: 'The file has {delimiter} between its values. Use the corrected copy, which has commas.',
    fix: SAVE_AS_UTF_8,
  },
  'line-ends': {
    severity: 'for information',
    one: 'Lines end in an unusual way',
    many: 'Lines end in an unusual way',
    said: 'Lines end with {kind}. They were read correctly, so you do not need to do anything.',
    fix: 'You do not need to do anything. The corrected copy has the usual line ends.',
  },
  'quoted-line': {
    severity: 'should fix',
    one: 'A line is between quotation marks as a whole',
    many: '{count} lines are between quotation marks as a whole',
    said: 'This whole line is between quotation marks. It was read as a row of cells all the same. Check that its cells are right.',
    fix: 'Put quotation marks around single cells, not around lines. The corrected copy has them where they belong.',
  },
  'swallowed-rows': {
    severity: 'must fix',
    one: 'A cell has other rows in it',
    many: '{count} cells have other rows in them',
    said: 'A cell of this row goes on for {lines} lines and has other rows in it, so none of them was checked. Close its quotation mark.',
    fix: 'Close the quotation mark at the end of its cell, or remove it.',
  },
  'unclosed-quote': {
    severity: 'must fix',
    one: 'A quotation mark is not closed',
    many: '{count} quotation marks are not closed',
    said: 'A quotation mark opens a cell in this row and is not closed, so the row was not checked. Close or remove it.',
    fix: 'Close the quotation mark at the end of its cell, or remove it.',
  },
  'stray-quote': {
    severity: 'must fix',
    one: 'A row has text after a closing quotation mark',
    many: '{count} rows have text after a closing quotation mark',
    said: 'Text follows a closing quotation mark, so the row was not checked. Write a quotation mark inside a cell twice.',
    fix: 'Write each quotation mark inside a cell twice, or leave it out.',
  },
} as const satisfies Record<string, Rule>;
