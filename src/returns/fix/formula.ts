/** Text that a spreadsheet would run as a formula. */

/** What a formula begins with, full-width signs included, whatever cannot be seen before it. */
const START = /^[^\p{L}\p{N}\p{P}\p{S}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** A number with its sign is only a number. */
const SIGNED = /^\s*[-+]?[\d.,\s]*$/;

/** Whether a spreadsheet would run a cell, or a program that reads it after trimming it. */
export function runsAsFormula(cell: string): boolean {
  return START.test(cell) && !SIGNED.test(cell);
}

/** A cell of a download, which is opened in a spreadsheet next: what would run comes after an apostrophe. */
export function harmless(cell: string): string {
  return runsAsFormula(cell) ? `'${cell}` : cell;
}

/** The same for a cell as it is written in a file, perhaps after a quotation mark. */
export function harmlessAsWritten(written: string): string {
  const [mark = ''] = /^\s*"?/.exec(written) ?? [];
  return mark + harmless(written.slice(mark.length));
}
