/** Finds out what a file is by its first bytes: text in some encoding, a workbook, or something else. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type FileKind =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly markLength: number }
  /** A zip archive, which an .xlsx workbook is. */
  | { readonly kind: 'zip' }
  /** A container of older office programs, and of workbooks with a password. */
  | { readonly kind: 'compound' }
  /** What it looks like, with its article, for a sentence. */
  | { readonly kind: 'other'; readonly looksLike: string };

/** How many of the first bytes are enough for that. */
export const KIND_BYTES = 512;

/** UTF-32, which no office program writes, begins like UTF-16 and has three zeros in four bytes. */
const UTF_32: FileKind = { kind: 'other', looksLike: 'text in UTF-32' };

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed archive', [0x1f, 0x8b]],
  ['a formatted document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is, judged by its first bytes (up to `KIND_BYTES`). */
export function fileKindOf(head: Uint8Array): FileKind {
  if (startsWith(head, [0xff, 0xfe, 0, 0]) || startsWith(head, [0, 0, 0xfe, 0xff])) return UTF_32;
  for (const [encoding, mark] of MARKS) {
    if (startsWith(head, mark)) return { kind: 'text', encoding, markLength: mark.length };
  }
  if (startsWith(head, ZIP)) return { kind: 'zip' };
  if (startsWith(head, COMPOUND_FILE)) return { kind: 'compound' };
  const signature = SIGNATURES.find(([, bytes]) => startsWith(head, bytes));
  if (signature !== undefined) return { kind: 'other', looksLike: signature[0] };
  return kindWithoutMark(head);
}

function kindWithoutMark(head: Uint8Array): FileKind {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = Math.max(1, head.length / 4);
  if (odd >= half && even === 0) return { kind: 'text', encoding: 'utf-16le', markLength: 0 };
  if (even >= half && odd === 0) return { kind: 'text', encoding: 'utf-16be', markLength: 0 };
  if (even + odd > head.length * 0.7) return UTF_32;
  if (even + odd > head.length / 16) return { kind: 'other', looksLike: 'a program’s own file' };
  if (looksLikeHtml(head)) return { kind: 'other', looksLike: 'a web page' };
  return { kind: 'text', encoding: 'utf-8', markLength: 0 };
}

function looksLikeHtml(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.slice(0, 64))
    .trimStart()
    .toLowerCase();
  return text.startsWith('<!doctype') || text.startsWith('<html') || text.startsWith('<?xml');
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
