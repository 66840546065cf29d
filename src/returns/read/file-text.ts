/** Reads a file's bytes as text, whatever the file is: its kind and encoding are found out, its text comes chunk by chunk. */
import type { ReturnFormat } from '../../schemas/return-format.ts';
import type { FindingPlace } from '../check/findings.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { joinBytes } from './bytes.ts';
import { createDecoder, type Decoder } from './decoder.ts';
import { compoundKind, zipKind, type ContainerKind } from './container-kind.ts';
import { fileKindOf, KIND_BYTES, type Encoding } from './file-kind.ts';
import { findLayout } from './layout.ts';
import type { GrowingHash, ReturnSource } from './source.ts';

/** What text is read with. */
export interface TextOptions {
  /** The format of a return, by which the right sheet of a workbook is found. */
  readonly format: ReturnFormat;
  /** Called with what is wrong with the file as a whole. */
  readonly problem: (rule: RuleId, place?: FindingPlace) => void;
  /** Called after each chunk with how many bytes were read. */
  readonly progress?: (bytes: number) => void;
  /** Asks for reading to stop. The text read until then stays as it is. */
  readonly signal?: { readonly aborted: boolean };
  readonly hash?: GrowingHash;
}

/** The largest file that is read, in bytes: far more than a million rows. */
export const LARGEST_FILE = 512 * 1024 * 1024;
/** The largest workbook, which cannot be read in pieces. */
const LARGEST_WORKBOOK = 10 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** The text of a file, chunk by chunk. A workbook comes as the CSV of the sheet with the return. */
export async function* textOf(source: ReturnSource, options: TextOptions): AsyncGenerator<string> {
  const { problem } = options;
  const { head, rest } = await firstBytes(bytesOf(source, options));
  if (head.length === 0) return;
  const kind = fileKindOf(head);
  switch (kind.kind) {
    case 'text':
      yield* decoded(head.subarray(kind.markLength), rest, kind.encoding, problem);
      return;
    case 'zip':
      yield* workbookText(head, rest, options);
      return;
    case 'compound':
      reportContainer(compoundKind((await workbookBytes(head, rest)) ?? head), problem);
      return;
    case 'other':
      await drain(rest);
      problem('not-csv', { params: { kind: kind.looksLike } });
  }
}

function reportContainer(
  { looksLike, isWorkbook }: ContainerKind,
  problem: TextOptions['problem'],
): void {
  problem(isWorkbook ? 'unreadable-workbook' : 'not-csv', { params: { kind: looksLike } });
}

/** Reads the rest all the same, so that the hash is that of the whole file. */
async function drain(rest: AsyncGenerator<Uint8Array>): Promise<void> {
  let next = await rest.next();
  while (next.done !== true) next = await rest.next();
}

async function* bytesOf(source: ReturnSource, options: TextOptions): AsyncGenerator<Uint8Array> {
  const { problem, progress, signal, hash } = options;
  let total = 0;
  for await (const chunk of source.open()) {
    if (signal?.aborted === true) return;
    total += chunk.length;
    if (total > LARGEST_FILE) {
      reportTooLarge(LARGEST_FILE, problem);
      return;
    }
    hash?.update(chunk);
    yield chunk;
    progress?.(total);
  }
}

function reportTooLarge(limit: number, problem: TextOptions['problem']): void {
  problem('file-too-large', { params: { limit: `${limit / MEGABYTE} MB` } });
}

/** Enough bytes to find out what the file is, and the iterator over the others. */
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
  return { head: joinBytes(chunks), rest: bytes };
}

async function* decoded(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  problem: TextOptions['problem'],
): AsyncGenerator<string> {
  const decoder = createDecoder(encoding);
  for (const piece of pieces(head)) yield decoder.push(piece);
  for await (const chunk of rest) for (const piece of pieces(chunk)) yield decoder.push(piece);
  yield decoder.end();
  reportEncoding(decoder, problem);
}

/** As many bytes as are decoded at a time: a longer text stays in memory for a while after it was read. */
const PIECE_BYTES = 1 << 15;

function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES);
}

function reportEncoding({ encoding, guessed }: Decoder, problem: TextOptions['problem']): void {
  if (encoding === 'windows-1252') problem('windows-1252', { value: guessed });
  else if (encoding !== 'utf-8') problem('utf-16');
}

async function* workbookText(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  { format, problem }: TextOptions,
): AsyncGenerator<string> {
  const bytes = await workbookBytes(head, rest);
  if (bytes === undefined) {
    reportTooLarge(LARGEST_WORKBOOK, problem);
    return;
  }
  // Loaded only now, since most files are CSV and the reader of workbooks is larger than all the rest.
  const { workbookCsv } = await import('./workbook/workbook.ts');
  yield* workbookCsv(bytes, {
    problem,
    isReturn: (sample) => findLayout(sample, format).headerRow !== undefined,
    damaged: () => {
      reportContainer(zipKind(bytes), problem);
    },
  });
}

/** All bytes of a workbook; undefined if they are too many, though they are still read to the end. */
async function workbookBytes(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | undefined> {
  const chunks = [head];
  let length = head.length;
  for await (const chunk of rest) {
    length += chunk.length;
    if (length <= LARGEST_WORKBOOK) chunks.push(chunk.slice());
  }
  return length > LARGEST_WORKBOOK ? undefined : joinBytes(chunks);
}
