/** Rows of cells as CSV text, for downloads. */
import Papa from 'papaparse';

/** A cell of text that a spreadsheet would run as a formula begins like this. */
const FORMULA = /^[=+\-@\t\r]/;
/** Tells a spreadsheet that the file is UTF-8. Put only where it matters: some programs read it as text. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes CSV as RFC 4180 has it: CRLF after every row, cells quoted only where needed. Text that a spreadsheet
 * would run as a formula is preceded by an apostrophe; numbers stay numbers. A byte order mark comes first
 * only if there is a character beyond ASCII.
 * @param rows the header first
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const newline = '\r\n';
  const csv = Papa.unparse(
    rows.map((row) => [...row]),
    { newline, escapeFormulae: FORMULA },
  );

  const mark = /^[\x00-\x7f]*$/.test(csv) ? '' : BYTE_ORDER_MARK;
  return `${mark}${csv}${newline}`;
}
