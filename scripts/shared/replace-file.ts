/** Writes one file as a whole: whoever reads it meanwhile, or after the process was ended, has the old one or the new one. */
import { lstatSync } from 'node:fs';
import { DISK, type Disk } from './disk.ts';

/**
 * Writes a file beside and moves it into place. What is no plain file, such as a link or /dev/stdout, is written to as it is.
 * @throws what the disk refuses; the file is then as it was, and nothing is left beside it
 */
export function replaceFile(path: string, content: string | Uint8Array, disk: Disk = DISK): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    disk.write(path, content);
    return;
  }
  const beside = `${path}.new`;
  try {
    disk.write(beside, content);
    disk.rename(beside, path);
  } catch (error) {
    disk.remove(beside);
    throw error;
  }
}

/**
 * Writes all files beside before the first is moved into place, so that a disk without room for one of them changes none.
 * @throws what the disk refuses; what is beside is then taken away
 */
export function replaceFiles(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  disk: Disk = DISK,
): void {
  const besides = files.map(({ path, content }) => ({ path, beside: `${path}.new`, content }));
  try {
    for (const { beside, content } of besides) disk.write(beside, content);
    for (const { path, beside } of besides) disk.rename(beside, path);
  } catch (error) {
    for (const { beside } of besides) disk.remove(beside);
    throw error;
  }
}
