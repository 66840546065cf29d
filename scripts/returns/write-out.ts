/** Writes what a command made to the file that was named. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../shared/failure.ts';

/** @throws Failure if the file cannot be written */
export function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const isMissing = !existsSync(dirname(path));
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      isMissing
        ? `There is no folder ${dirname(path)}. Make it first, or give another file to --out.`
        : `${path} cannot be written (${reason}). Give another file to --out.`,
    );
  }
}
