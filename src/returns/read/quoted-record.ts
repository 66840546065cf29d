/** Reads one record of CSV that has quotation marks in it, and finds out whether they are placed rightly. */

/** What is wrong with the quotation marks of a record. */
export type QuoteProblem = 'unclosed-quote' | 'stray-quote';

/** A record as read. */
export interface QuotedRecord {
  readonly cells: string[];
  /** Where its line ends: the position of the line end, or the end of the text. */
  readonly end: number;
  /** Set if quotation marks are wrong: the cells are then those of the first line, as they are written. */
  readonly problem?: QuoteProblem;
  /** Whether a cell has line breaks in it. */
  readonly hasBreaks?: boolean;
}

/** The most characters a quoted cell may have, as in spreadsheets. A longer one was never closed. */
export const LONGEST_CELL = 32_767;

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;

/**
 * Reads the record that begins at `start`.
 * @param final whether no more text will come for this record
 * @returns undefined if its end has not come yet
 */
export function readQuotedRecord(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
): QuotedRecord | undefined {
  const delimiterCode = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const end = endOfCell(text, at, delimiterCode, final);
    if (typeof end === 'string') return firstLine(text, start, delimiter, final, end);
    if (end >= text.length && !final) return undefined;
    cells.push(cellBetween(text, at, end));
    if (text.charCodeAt(end) !== delimiterCode) {
      if (endsInHalfLineEnd(text, end, final)) return undefined;
      return { cells, end, hasBreaks: /[\r\n]/.test(text.slice(start, end)) };
    }
    at = end + 1;
  }
}

/** Where a cell ends. A cell whose end has not come yet ends with the text. */
function endOfCell(
  text: string,
  at: number,
  delimiterCode: number,
  final: boolean,
): number | QuoteProblem {
  const open = afterSpaces(text, at);
  if (text.charCodeAt(open) !== QUOTE) return endOfPlainCell(text, at, delimiterCode);
  const end = endOfQuotedCell(text, open, delimiterCode, final);
  // Spaces before a quotation mark are a slip of many exports. Unless it encloses the whole cell, it is a sign like any other.
  return open === at || isOnOneLine(text, open, end)
    ? end
    : endOfPlainCell(text, at, delimiterCode);
}

function isOnOneLine(text: string, open: number, end: number | QuoteProblem): end is number {
  return typeof end === 'number' && !/[\r\n]/.test(text.slice(open, end));
}

/** Where the spaces that begin at a position end. */
function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function endOfQuotedCell(
  text: string,
  at: number,
  delimiterCode: number,
  final: boolean,
): number | QuoteProblem {
  const close = closingQuote(text, at);
  if (close === -1) {
    return !final && text.length - at <= LONGEST_CELL ? text.length : 'unclosed-quote';
  }
  const end = afterSpaces(text, close + 1);
  if (end >= text.length && !final) return end;
  const long = close - at > LONGEST_CELL;
  if (!long && (end >= text.length || endsCell(text.charCodeAt(end), delimiterCode))) return end;
  return long || /[\r\n]/.test(text.slice(at, close)) ? 'unclosed-quote' : 'stray-quote';
}

/** Where the quotation mark opened at `open` is closed, passing over those written twice; -1 if it is not. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function endOfPlainCell(text: string, from: number, delimiterCode: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (endsCell(text.charCodeAt(at), delimiterCode)) return at;
  }
  return text.length;
}

function endsCell(code: number, delimiterCode: number): boolean {
  return code === delimiterCode || code === LF || code === CR;
}

/** The value of a cell: without the quotation marks around it, and with those inside it written once. Spaces outside stay. */
function cellBetween(text: string, at: number, end: number): string {
  const first = text.charCodeAt(at);
  if (first === QUOTE && text.charCodeAt(end - 1) === QUOTE) {
    return text.slice(at + 1, end - 1).replaceAll('""', '"');
  }
  const found = text.slice(at, end);
  if (first !== QUOTE && first !== SPACE) return found;
  const [, before, inside, after] = QUOTED.exec(found) ?? [];
  return inside === undefined ? found : `${before}${inside.replaceAll('""', '"')}${after}`;
}

/** A cell between quotation marks with spaces before or after them. */
const QUOTED = /^( *)"((?:[^"]|"")*)"( *)$/;

/** Whether the text ends with a carriage return, which a line feed may still follow. */
function endsInHalfLineEnd(text: string, end: number, final: boolean): boolean {
  return !final && end + 1 >= text.length && text.charCodeAt(end) === CR;
}

/** The first line of a record whose quotation marks are wrong, so that the lines after it can still be read. */
function firstLine(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
  problem: QuoteProblem,
): QuotedRecord | undefined {
  const end = Math.min(indexOrEnd(text, '\n', start), indexOrEnd(text, '\r', start));
  if (!final && end + 1 >= text.length) return undefined;
  return { cells: text.slice(start, end).split(delimiter), end, problem };
}

/** Where a sign comes next, or the end of the text if it does not. */
export function indexOrEnd(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index === -1 ? text.length : index;
}
