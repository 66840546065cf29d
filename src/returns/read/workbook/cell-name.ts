/** Names of cells, such as AB12, and their columns, counted from 0. */

const LETTERS = 26;
const A = 65;

/** The column of a cell; NaN if it has no such name or is not in the row. */
export function columnOf(name: string, row: number): number {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(name) ?? [];
  if (Number(digits) !== row) return NaN;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    column = column * LETTERS + letters.charCodeAt(at) - A + 1;
  }
  return column - 1;
}

/** The letters of a column. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}
