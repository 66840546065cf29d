/** Source files from disk, refused with a plain reason when they cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from './failure.ts';
import { refuseOddName } from './odd-name.ts';
import { sourceText } from '../../src/releases/source-text.ts';
import type { InputFile } from './importer.ts';

/**
 * Reads a file named on the command line.
 * @throws Failure if it is missing, no plain file, empty, or has a name that cannot be shown
 */
export function readSource(path: string): InputFile {
  refuseOddName(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new Failure(`${path}: there is no such file. Check its name and folder.`);
  }
  if (stat.isDirectory()) {
    throw new Failure(`${path}: this is a folder. Name the file in it.`);
  }
  if (!stat.isFile()) {
    throw new Failure(`${path}: this is a device or a pipe. Save the file first, and name it.`);
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
  const text = sourceText(bytes);
  if (typeof text === 'string') return text;
  const { row, message } = text;
  throw new Failure(`${name}${row === undefined ? '' : `:${row}`}: ${message}`);
}
