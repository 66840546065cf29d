/** What a file is that should have been text, found by its first bytes. */

/** First bytes in hexadecimal, and what to do with such a file. */
const KINDS: readonly (readonly [start: string, message: string])[] = [
  ['1f8b', 'This is a gzip archive. Unpack it, and use the file that was in it.'],
  ['d0cf11e0', 'This is a workbook of an old Excel. Save the sheet as CSV in UTF-8.'],
  ['25504446', 'This is a PDF document. Download the data as CSV.'],
  ['377abcaf', 'This is a 7-Zip archive. Unpack it, and use the file that was in it.'],
];
const ZIP = '504b';

/**
 * A sentence that says what a file is and what to do with it.
 * @returns undefined for what may be text
 */
export function kindOfFile(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 4), twoDigits).join('');
  if (start.startsWith(ZIP)) return zipKind(bytes);
  return KINDS.find(([first]) => start.startsWith(first))?.[1];
}

function twoDigits(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** Workbooks are zip archives too. The names of the files in an archive are written in it as they are. */
function zipKind(bytes: Uint8Array): string {
  // Every byte has a letter in this encoding.
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes('xl/workbook'))
    return 'This is an Excel workbook. Save the sheet as CSV in UTF-8.';
  if (text.includes('opendocument.spreadsheet'))
    return 'This is an OpenDocument spreadsheet. Save the sheet as CSV in UTF-8.';
  return 'This is a zip archive. Unpack it, and use the file that was in it.';
}
