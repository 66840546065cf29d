/** Writes what a command made to the file that was named. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskCause } from '../shared/disk-fault.ts';
import type { Disk } from '../shared/disk.ts';
import { Failure } from '../shared/failure.ts';
import { replaceFile } from '../shared/replace-file.ts';

/** @throws Failure if the file cannot be written; it is then as it was */
export function writeOut(path: string, text: string, disk?: Disk): void {
  try {
    replaceFile(path, text, disk);
  } catch (error) {
    const cause = diskCause(error);
    if (cause === undefined) throw error;
    throw new Failure(
      existsSync(dirname(path))
        ? `${path} cannot be written. ${cause} Or give another file to --out.`
        : `There is no folder ${dirname(path)}. Make it first, or give another file to --out.`,
    );
  }
}
