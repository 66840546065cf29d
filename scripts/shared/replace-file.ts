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
