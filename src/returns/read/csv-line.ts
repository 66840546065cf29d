/** Writing CSV as RFC 4180 has it. */

/**
 * One line of CSV with its CRLF, cells quoted only where they must be.
 * A line of a single empty cell is quoted, since it would else read as a blank line.
 */
export function csvLine(cells: readonly string[], newline = '\r\n'): string {
  if (cells.length === 1 && cells[0] === '') return `""${newline}`;
  return `${cells.map(csvCell).join(',')}${newline}`;
}

function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
