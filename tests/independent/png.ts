/** Pixels of a PNG of eight bits, decoded as its specification says (W3C, Portable Network Graphics, sections 7 and 9). */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  /** Red, green and blue of each pixel, row by row, and its opacity where the picture has one. */
  readonly bytes: Uint8Array;
  /** Three, or four with opacity. */
  readonly channels: number;
}

/**
 * The first rows of a picture.
 * @throws RangeError for a kind of PNG that the site does not make
 */
export function rowsOfPng(file: Buffer, rows: number): Pixels {
  const [width, depth, colour] = [file.readUInt32BE(16), file[24], file[25]];
  if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new RangeError('Not of eight bits.');
  const channels = colour === 6 ? 4 : 3;
  const packed = inflateSync(dataOf(file));
  const line = width * channels;
  const bytes = new Uint8Array(line * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = packed[row * (line + 1)] ?? 0;
    unfilter(packed.subarray(row * (line + 1) + 1), bytes, row * line, { filter, line, channels });
  }
  return { width, bytes, channels };
}

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

interface Line {
  readonly filter: number;
  readonly line: number;
  readonly channels: number;
}

type Guess = (left: number, up: number, corner: number) => number;

const GUESSES: readonly Guess[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function unfilter(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  { filter, line, channels }: Line,
): void {
  const guess = GUESSES[filter] ?? paeth;
  for (let at = 0; at < line; at += 1) {
    const here = start + at;
    const isFirst = at < channels;
    const left = isFirst ? 0 : (to[here - channels] ?? 0);
    const corner = isFirst ? 0 : (to[here - line - channels] ?? 0);
    to[here] = (from[at] ?? 0) + guess(left, to[here - line] ?? 0, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
