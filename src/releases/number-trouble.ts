/** What is wrong with a number that looks like one. */

/**
 * A sentence, with a space after it, for digits that are refused although they are a number. Empty for other text, for
 * which it is enough to say what was expected.
 */
export function troubleWith(cell: string): string {
  if (/^0\d/.test(cell)) return 'The number begins with a zero too many. ';
  if (/^\d{9}/.test(cell)) return 'No figure of a country has more than eight digits. ';
  if (/^\d+\.\d{3,}$/.test(cell)) return 'Published figures have at most two decimals. ';
  return '';
}
