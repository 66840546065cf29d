/** Recognises lines of a file that are no rows of a return: totals, footnotes, and rows that a quotation mark has swallowed. */

/** A council's code, as a cell has it. */
const CODE = /^[EWSNK]\d{8}$/i;
const TOTAL = /\btotals?\b|^(sum|overall)$/i;
const NUMBER = /^[-+(]?[\d.,]+%?[)-]?$/;
const FOOTNOTE =
  /^([*†‡]|(source|notes?|footnote|key|prepared|produced|extract|generated|printed|end of)\b)/i;

/** The most cells of a footnote that does not begin like one. */
const FOOTNOTE_CELLS = 3;

/**
 * Whether a line adds up others: it says so where a row has its council or service, and it has no council's code.
 * @param labels its cells in the columns that say what a row is about
 */
export function isTotal(labels: readonly string[]): boolean {
  const texts = labels.map((label) => label.trim());
  return texts.some((text) => TOTAL.test(text)) && !texts.some((text) => CODE.test(text));
}

/** Whether a line is a remark below the rows: a few words at its start, no number and no code. */
export function isFootnote(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '');
  const [first = ''] = texts;
  const few = texts.length <= FOOTNOTE_CELLS || FOOTNOTE.test(first);
  return few && /\p{L}/u.test(first) && !texts.some((text) => NUMBER.test(text) || CODE.test(text));
}

/** Whether a line looks like a row of data: it has a council's code, or several numbers. */
export function looksLikeData(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim());
  return (
    texts.some((text) => CODE.test(text)) || texts.filter((text) => NUMBER.test(text)).length > 2
  );
}

/**
 * The position of a cell that has whole rows in it, because a quotation mark was closed lines too late; -1 if none has.
 * @param width how many cells a row has
 */
export function swallowingCell(cells: readonly string[], width: number, delimiter: string): number {
  const many = Math.max(3, (width - 1) / 2);
  return cells.findIndex((cell) =>
    cell.split(/[\r\n]+/).some((line, _, { length }) => {
      const signs = line.split(delimiter).length - 1;
      return length > 1 && (signs >= many || (signs > 0 && CODE.test(line.slice(0, 9))));
    }),
  );
}
