/** The whole index replaced at once, together with the row that says where it came from. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFiles, type NewFile } from '../../shared/replace-files.ts';

const INDEX = 'postcodes';

/**
 * Writes the new index beside the old one, swaps the folders, then changes the other files.
 * If anything fails, the old index is in its place as before and the error goes on.
 * @param data folder of the project's tables
 * @param index files below data/postcodes/, paths relative to data/; files of the old index not among them go
 * @param others files elsewhere in data/ that must change with it
 */
export function replaceIndex(
  data: string,
  index: readonly NewFile[],
  others: readonly NewFile[],
  replace: typeof replaceFiles = replaceFiles,
): void {
  const target = join(data, INDEX);
  const fresh = join(data, `.${INDEX}.new-${process.pid}`);
  const old = join(data, `.${INDEX}.old-${process.pid}`);
  try {
    for (const { path, text } of index) {
      const file = join(fresh, path.slice(INDEX.length + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    swap(target, fresh, old);
    try {
      replace(data, others);
    } catch (error) {
      rmSync(target, { recursive: true });
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function swap(target: string, fresh: string, old: string): void {
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaces) renameSync(old, target);
    throw error;
  }
}
