/** Source files from disk, refused with a plain reason when they cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from './failure.ts';
import { kindOfFile } from './file-kind.ts';
import type { InputFile } from './importer.ts';

/**
 * Reads a file named on the command line.
 * @throws Failure if it is missing, a folder or empty
 */
export function readSource(path: string): InputFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new Failure(`${path}: there is no such file. Check its name and folder.`);
  }
  if (stat.isDirectory()) {
    throw new Failure(`${path}: this is a folder. Name the file in it.`);
  }
  const bytes = readFileSync(path);
  if (bytes.length === 0) {
    throw new Failure(`${path}: the file is empty. Download it again.`);
  }
  return { name: basename(path), bytes };
}

/**
 * The text of a source, without byte order mark.
 * @throws Failure if it is another kind of file, or not UTF-8; then it names the first line that is not
 */
export function textOf({ name, bytes }: InputFile): string {
  const kind = kindOfFile(bytes);
  if (kind !== undefined) throw new Failure(`${name}: ${kind}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${name}${encodingTrouble(bytes)} Save or download it again as UTF-8.`);
  }
}

function encodingTrouble(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16) return ': the file is in UTF-16, not UTF-8.';
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const row = lines.findIndex((line) => line.includes('\uFFFD')) + 1;
  return `:${row}: this line is not UTF-8. The file may be in Windows-1252.`;
}
