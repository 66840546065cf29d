/**
 * How wide text is, without a browser: advance widths of Public Sans with tabular figures, in
 * hundredths of the type size, measured at weights 400 and 700. Enough to keep labels apart.
 */

/** Size of type in charts, in CSS pixels: still above 12 when a picture is shown a little smaller than drawn. */
export const TYPE_SIZE = 13;
/** From one line of text to the next. */
export const LINE_HEIGHT = 16;

export type Weight = 'regular' | 'bold';

/** The letters that were measured, and their widths in the same order. */
const LETTERS = Array.from(
  " !&'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·×éô–—‘’…",
);
const REGULAR =
  '24 25 71 25 30 31 30 38 30 35 70 70 70 70 70 70 70 70 70 70 23 24 52 71 67 69 69 62 59 73 77 28 39 68 58 89 75 73 64 75 68 67 59 70 67 95 69 61 64 55 60 54 60 57 40 62 58 25 26 56 30 87 58 57 60 60 39 51 39 58 51 78 57 54 48 23 54 57 57 56 112 24 23 77';
/** How much wider each is in bold. */
const MORE_IN_BOLD =
  '-1 3 7 0 3 3 0 -2 0 3 0 0 0 0 0 0 0 0 0 0 4 4 2 0 2 3 3 1 0 3 0 3 1 4 2 3 3 0 1 -1 1 -1 -3 2 0 -1 4 1 3 1 -3 -3 1 -3 1 1 1 2 3 2 3 2 1 -3 -3 1 3 0 3 2 1 1 1 2 1 3 4 -3 -3 0 2 2 3 13';

const WIDTHS = REGULAR.split(' ').map(Number);
const MORE = MORE_IN_BOLD.split(' ').map(Number);
const TABLES = {
  regular: tableOf(WIDTHS),
  bold: tableOf(WIDTHS.map((width, index) => width + (MORE[index] ?? 0))),
} as const;
/** Browsers put letters on whole pixels, and some are a little wider than measured. */
const ALLOWANCE = 1.02;
/** A capital or digit: what an unknown letter is taken for. */
const UNKNOWN = 70;

function tableOf(widths: readonly number[]): Map<string | undefined, number> {
  return new Map(widths.map((width, index) => [LETTERS[index], width]));
}

/** The approximate width of one line of text, in CSS pixels. */
export function textWidth(content: string, weight: Weight = 'regular', size = TYPE_SIZE): number {
  return inPixels(hundredthsOf(content, weight), size);
}

function hundredthsOf(content: string, weight: Weight): number {
  const table = TABLES[weight];
  return Array.from(content).reduce((sum, letter) => sum + (table.get(letter) ?? UNKNOWN), 0);
}

function inPixels(hundredths: number, size: number): number {
  return (hundredths * size * ALLOWANCE) / 100;
}

/** The width of the widest of several lines. */
export function widest(lines: readonly string[], weight: Weight = 'regular'): number {
  return Math.max(0, ...lines.map((content) => textWidth(content, weight)));
}

/** Breaks text between words so that each line fits the room; a longer word stays whole. */
export function wrap(content: string, room: number, weight: Weight = 'regular'): string[] {
  const space = hundredthsOf(' ', weight);
  const lines: string[] = [];
  let used = 0;
  for (const word of content.split(' ')) {
    const width = hundredthsOf(word, weight);
    const last = lines.at(-1);
    if (last !== undefined && inPixels(used + space + width, TYPE_SIZE) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
      used += space + width;
    } else {
      lines.push(word);
      used = width;
    }
  }
  return lines;
}
