/** Writes CSV by RFC 4180. */

/**
 * One line of CSV with its CRLF, cells quoted only where they must be.
 * A single empty cell is quoted too, since its line would otherwise be read as a blank one.
 */
export function csvLine(cells: readonly string[], newline = '\r\n'): string {
  if (cells.length === 1 && cells[0] === '') return `""${newline}`;
  return `${cells.map(csvCell).join(',')}${newline}`;
}

function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
