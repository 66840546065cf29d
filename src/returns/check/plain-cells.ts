/** Reads cells that are plainly right without a regular expression where possible, since nearly all cells are. */
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { isNumeric } from './columns.ts';
import { mayHavePersonalData } from './personal-data.ts';
import { plainNumber } from './plain-number.ts';
import { isLongPast, quarterEndOf } from './quarter.ts';

/**
 * A cell's value if it is plainly right: the number, the position of the choice, the number of the quarter, 0 for text.
 * Undefined sends the cell to its parser.
 */
export type PlainCellReader = (cell: string) => number | undefined;

/**
 * The reader of a column's plain cells.
 * @param today YYYY-MM-DD
 */
export function plainCellReader(column: ReturnColumn, today: string): PlainCellReader {
  switch (column.kind) {
    case 'count':
    case 'amount':
      // Only for a number that was fixed: the row's parser reads plain numbers itself.
      return plainNumber;
    case 'choice':
      return choiceReader(column);
    case 'date':
      return dateReader(today);
    case 'code':
      return (cell) => (/^[EWSNK]\d{8}$/.test(cell) ? 0 : undefined);
    case 'name':
      return (cell) => (isPlainText(cell) ? 0 : undefined);
    case 'note':
      return (cell) => (isPlainNote(cell, column) ? 0 : undefined);
  }
}

/** What a row has for a value that is not there: NaN for a number, -1 for a position or a quarter. */
export function absentValue({ kind }: ReturnColumn): number {
  return isNumeric(kind) ? NaN : -1;
}

function choiceReader({ choices = [] }: ReturnColumn): PlainCellReader {
  const positions = new Map(choices.map(({ value }, index) => [value, index]));
  return (cell) => positions.get(cell);
}

/** Quarters from 2017 to the last that has ended. Those long past go to the parser, which reports them. */
function dateReader(today: string): PlainCellReader {
  const quarters = new Map<string, number>();
  for (let quarter = 0; quarterEndOf(quarter) <= today; quarter += 1) {
    if (!isLongPast(quarterEndOf(quarter), today)) quarters.set(quarterEndOf(quarter), quarter);
  }
  return (cell) => quarters.get(cell);
}

const PLAIN_NOTE = /^[A-Za-z][A-Za-z ,.;:()'’-]*[A-Za-z.)]$/;

/** Whether a cell has no note, or words in which nothing can be wrong. */
function isPlainNote(cell: string, { maxLength = Infinity }: ReturnColumn): boolean {
  if (cell === '') return true;
  return cell.length <= maxLength && PLAIN_NOTE.test(cell) && !mayHavePersonalData(cell);
}

const SPACE = 32;
/** The longest text that is read letter by letter, in characters. */
const PLAIN_TEXT_CHARS = 100;

/** Whether a cell has letters with single spaces and the usual signs between them. */
function isPlainText(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > PLAIN_TEXT_CHARS) return false;
  let before = SPACE;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (!isLetter(code) && (before === SPACE || !isSign(code))) return false;
    before = code;
  }
  return before !== SPACE;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Space, comma, hyphen or full stop. */
function isSign(code: number): boolean {
  return code === SPACE || code === 44 || code === 45 || code === 46;
}
