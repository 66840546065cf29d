/** Tells a census from other files by its first characters. The name of a file says nothing. */
import { joinBytes } from '../read/bytes.ts';
import { fileKindOf, KIND_BYTES } from '../read/file-kind.ts';
import type { ReturnSource } from '../read/source.ts';

/** Whether a file is XML that could be a census. Only its first bytes are read. */
export async function isCensus(source: ReturnSource): Promise<boolean> {
  return /^<(\?xml|Message[\s>/])/.test(startOf(await firstBytes(source)));
}

async function firstBytes(source: ReturnSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= KIND_BYTES) break;
  }
  return joinBytes(chunks).subarray(0, KIND_BYTES);
}

/** The first characters, without a byte order mark and white space. */
function startOf(head: Uint8Array): string {
  const kind = fileKindOf(head);
  const encoding = kind.kind === 'text' ? kind.encoding : 'utf-8';
  return new TextDecoder(encoding).decode(head).trimStart();
}
