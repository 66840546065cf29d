/** How much of a workbook is read. Everything is counted while it is read, since an archive can claim any size of itself. */

/** Nothing can be made of the file. */
export class DamagedWorkbook extends Error {}

/** The file goes on beyond what is read. The message is the limit, in words for a sentence. */
export class TooLarge extends Error {}

/** Bytes of all parts that are read, once unpacked. */
const BYTES = 16 * 1024 * 1024;
const ELEMENTS = 500_000;
/** Of the sheet that is read, as CSV. */
const CHARACTERS = 8_000_000;

/** No part of a workbook has elements as deep. */
export const DEEPEST = 32;
/** The most sheets a workbook may have. */
export const MOST_SHEETS = 50;
/** As many characters as a cell of Excel can have. */
export const MOST_CELL_CHARS = 32_767;
/** Cells further to the right are not read. */
export const MOST_SHEET_COLUMNS = 1_000;
/** Rows below a gap of so many blank ones are not read. */
export const LARGEST_GAP = 1_000;

/** What has been read of a workbook so far. Each method throws TooLarge once there is too much. */
export class Budget {
  #bytes = 0;
  #elements = 0;
  #characters = 0;

  takeBytes(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > BYTES) throw new TooLarge('16 MB once unpacked');
  }

  takeElement(): void {
    this.#elements += 1;
    if (this.#elements > ELEMENTS) throw new TooLarge('about 8,000 rows in a workbook');
  }

  takeCharacters(characters: number): void {
    this.#characters += characters;
    if (this.#characters > CHARACTERS) throw new TooLarge('8 million characters in a sheet');
  }
}
