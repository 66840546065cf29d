/** Rows of cells as CSV text, for downloads. */
import Papa from 'papaparse';

/**
 * Writes CSV as RFC 4180 has it: CRLF after every row, cells quoted only where needed.
 * @param rows the header first
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const newline = '\r\n';
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline },
  )}${newline}`;
}
