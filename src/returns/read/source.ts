/** A file to be checked, wherever it lies, and its text as it comes. */
import type { Place } from '../check/findings.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { createDecoder, type FoundEncoding } from './decode.ts';
import { KIND_BYTES, kindOf, type FileKind } from './kind.ts';

/** A file that can be read from the beginning as often as needed. */
export interface ReturnSource {
  readonly name: string;
  /** Its bytes in chunks of any size. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A SHA-256 that grows with the file. */
export interface GrowingHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal. */
  hex(): string;
}

/** What text is read with. */
export interface TextOptions {
  /** Told of what is wrong with the file as a whole. */
  readonly fault: (rule: RuleId, place?: Place) => void;
  /** Told after each chunk how many bytes were read. */
  readonly progress?: (bytes: number) => void;
  /** Asks for reading to stop; what was read until then stands. */
  readonly signal?: { readonly aborted: boolean };
  readonly hash?: GrowingHash;
}

/** The largest file that is read: far more than a million rows. */
export const LARGEST_FILE = 512 * 1024 * 1024;
/** The largest workbook, which cannot be read in pieces. */
export const LARGEST_WORKBOOK = 10 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** The text of a file, chunk by chunk. A workbook comes as the CSV of its first sheet. */
export async function* textOf(source: ReturnSource, options: TextOptions): AsyncGenerator<string> {
  const { fault } = options;
  const bytes = bytesOf(source, options);
  const { head, rest } = await firstBytes(bytes);
  if (head.length === 0) return;
  const kind = kindOf(head);
  switch (kind.kind) {
    case 'text':
      yield* decoded(head.subarray(kind.markLength), rest, kind.encoding, fault);
      return;
    case 'zip':
      yield* workbookText(head, rest, fault);
      return;
    case 'old workbook':
    case 'other':
      await drain(rest);
      fault(faultOf(kind), { params: { kind: kind.looksLike } });
  }
}

function faultOf({ kind }: FileKind): RuleId {
  return kind === 'old workbook' ? 'unreadable-workbook' : 'not-csv';
}

/** The rest is read all the same, so that the hash is the whole file's. */
async function drain(rest: AsyncGenerator<Uint8Array>): Promise<void> {
  let next = await rest.next();
  while (next.done !== true) next = await rest.next();
}

async function* bytesOf(source: ReturnSource, options: TextOptions): AsyncGenerator<Uint8Array> {
  const { fault, progress, signal, hash } = options;
  let total = 0;
  for await (const chunk of source.open()) {
    if (signal?.aborted === true) return;
    total += chunk.length;
    if (total > LARGEST_FILE) {
      fault('file-too-large', { params: { limit: `${LARGEST_FILE / MEGABYTE} MB` } });
      return;
    }
    hash?.update(chunk);
    yield chunk;
    progress?.(total);
  }
}

/** Enough bytes to tell what the file is, and the iterator over the others. */
async function firstBytes(
  bytes: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; rest: AsyncGenerator<Uint8Array> }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < KIND_BYTES) {
    const next = await bytes.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { head: joined(chunks), rest: bytes };
}

async function* decoded(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  fault: TextOptions['fault'],
): AsyncGenerator<string> {
  const decoder = createDecoder(encoding);
  yield decoder.push(head);
  for await (const chunk of rest) yield decoder.push(chunk);
  yield decoder.end();
  tellEncoding(decoder.encoding, decoder.guessed, fault);
}

function tellEncoding(encoding: FoundEncoding, guessed: string, fault: TextOptions['fault']): void {
  if (encoding === 'windows-1252') fault('windows-1252', { value: guessed });
  else if (encoding !== 'utf-8') fault('utf-16');
}

async function* workbookText(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  fault: TextOptions['fault'],
): AsyncGenerator<string> {
  const chunks = [head];
  let length = head.length;
  for await (const chunk of rest) {
    length += chunk.length;
    if (length <= LARGEST_WORKBOOK) chunks.push(chunk.slice());
  }
  if (length > LARGEST_WORKBOOK) {
    fault('file-too-large', { params: { limit: `${LARGEST_WORKBOOK / MEGABYTE} MB` } });
    return;
  }
  // Loaded only now, since most files are CSV and the reader of workbooks is larger than all the rest.
  const { readFirstSheet } = await import('./workbook.ts');
  const sheet = await readFirstSheet(joined(chunks));
  if (sheet === undefined) {
    fault('unreadable-workbook', { params: { kind: 'a compressed file' } });
    return;
  }
  fault('excel-workbook', { params: { sheet: sheet.name } });
  yield sheet.csv;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
