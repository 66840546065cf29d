/** Rows of cells as CSV text, for downloads. Small, as readers' browsers write files with it too. */

/** A cell of text that a spreadsheet would run as a formula begins like this. */
const FORMULA = /^[=+\-@\t\r]/;
/** Marks the file as UTF-8 for a spreadsheet. Put only where it matters: some programs read it as text. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes CSV as RFC 4180 has it: CRLF after every row, cells quoted only where needed. Text that a spreadsheet
 * would run as a formula is preceded by an apostrophe; numbers stay numbers. A byte order mark comes first
 * only if there is a character beyond ASCII.
 * @param rows the header first
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const csv = rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
  const mark = /^[\x00-\x7f]*$/.test(csv) ? '' : BYTE_ORDER_MARK;
  return `${mark}${csv}`;
}

/** In quotes where it would be read as more than one cell, or lose spaces at its ends. */
function written(cell: string | number): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
