/** Rows of cells as the text of a CSV file. */
import Papa from 'papaparse';

/** @param rows the header first; cells with commas are put in quotes */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(rows as (string | number)[][], { newline: '\n' })}\n`;
}
