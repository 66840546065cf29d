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
const BOLD =
  '23 28 78 25 33 34 30 36 30 38 70 70 70 70 70 70 70 70 70 70 27 28 54 71 69 72 72 63 59 76 77 31 40 72 60 92 78 73 65 74 69 66 56 72 67 94 73 62 67 56 57 51 61 54 41 63 59 27 29 58 33 89 59 54 57 61 42 51 42 60 52 79 58 56 49 26 58 54 54 56 114 26 26 90';

const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const;
/** Browsers put letters on whole pixels, and some are a little wider than measured. */
const ALLOWANCE = 1.02;
/** A capital or digit: what an unknown letter is taken for. */
const UNKNOWN = 70;

function tableOf(widths: string): Map<string | undefined, number> {
  return new Map(widths.split(' ').map((width, index) => [LETTERS[index], Number(width)]));
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
