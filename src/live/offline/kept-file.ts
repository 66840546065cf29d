/** A file as it is kept: its bytes, its headers, and when it was saved. */
import { hashOf } from './files.ts';
import { SAVED_AT } from './store-names.ts';

export interface KeptFile {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

/** Headers that a kept file has not: of what came over the line, and of links to load ahead, which no kept page does. */
const LEFT_OUT = ['content-encoding', 'content-length', 'transfer-encoding', 'speculation-rules'];

/**
 * The file of an answer, if it is exactly the one of this version. Errors, redirects and answers of other sites are not.
 * @param answer is read to its end
 * @param hash of the file in this version
 * @param at when it was fetched
 */
export async function exactly(
  answer: Response,
  hash: string,
  at: Date,
): Promise<KeptFile | undefined> {
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected) return undefined;
  return read(answer, hash, at.toISOString());
}

/** The same of a file that was kept before, with the time at which it was saved. */
export async function stillExactly(kept: Response, hash: string): Promise<KeptFile | undefined> {
  return read(kept, hash, kept.headers.get(SAVED_AT) ?? '');
}

async function read(answer: Response, hash: string, at: string): Promise<KeptFile | undefined> {
  const body = await answer.arrayBuffer();
  if ((await hashOf(body)) !== hash) return undefined;
  const headers = new Headers(answer.headers);
  for (const name of LEFT_OUT) headers.delete(name);
  headers.set(SAVED_AT, at);
  return { body, headers };
}
