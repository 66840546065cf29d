/** The file of a reply: plain text in UTF-8, as one paragraph. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { LONGEST_STATEMENT } from '../../src/schemas/reply.ts';
import { Failure } from '../shared/failure.ts';
import { refuseOddName } from '../shared/odd-name.ts';

/** Most bytes of a file that is read, many times what a statement takes. */
const LARGEST = 50_000;

/** @throws Failure if there is no such file, or one that is far too large */
export function bytesOf(path: string): Uint8Array {
  refuseOddName(path);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Failure(`There is no file ${path}. Check the path.`);
  if (statSync(path).size > LARGEST)
    throw new Failure(
      `${path} is too large. A statement has at most ${LONGEST_STATEMENT} characters, as plain text.`,
    );
  return readFileSync(path);
}

/**
 * The text of a file as one paragraph: line breaks and tabs become spaces.
 * @throws Failure if it is not UTF-8, or empty
 */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes)
    .normalize('NFC')
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(text)) throw new Failure('The file has no text. Nothing was accepted.');
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('The file is no plain text in UTF-8. Save it as such, and try again.');
  }
}
