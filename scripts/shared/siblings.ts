/** Compressed siblings: `page.html.br` and `page.html.gz` beside `page.html`, which a host sends instead of it. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Encoding {
  /** As `Accept-Encoding` and `Content-Encoding` name it. */
  readonly name: 'br' | 'gzip';
  /** What the name of the sibling has at its end, with the dot. */
  readonly ending: '.br' | '.gz';
}

/** The encodings that have siblings, the one that makes smaller files first. */
export const ENCODINGS: readonly Encoding[] = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/** A sibling that was not finished has this after its ending. */
export const UNFINISHED = '.part';

const SIBLING = /\.(?:br|gz)(?:\.part)?$/;

/**
 * The path of the file that a sibling belongs to, finished or not.
 * @returns undefined for a file that is no sibling
 */
export function ownerOf(path: string): string | undefined {
  return SIBLING.test(path) ? path.replace(SIBLING, '') : undefined;
}

/** The encoding of a finished sibling; undefined for any other file. */
export function encodingOf(path: string): Encoding | undefined {
  return ENCODINGS.find(({ ending }) => path.endsWith(ending));
}

/**
 * Whether a sibling says what its file says. It is read no further than that file is long, so that a small sibling
 * cannot fill the memory.
 */
export function saysTheSame(sibling: Uint8Array, { name }: Encoding, file: Uint8Array): boolean {
  const limits = { maxOutputLength: Math.max(1, file.length) };
  try {
    const read =
      name === 'br' ? brotliDecompressSync(sibling, limits) : gunzipSync(sibling, limits);
    return read.equals(file);
  } catch {
    return false;
  }
}
