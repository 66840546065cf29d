/** The project's data/ folder on disk: read it, and change several files of it as one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles } from '../../src/tables/assemble.ts';

/** Absolute path of data/ in this checkout. */
export const DATA_FOLDER = join(import.meta.dirname, '..', '..', 'data');

/** Reads from a data folder. */
export function dataFiles(folder: string = DATA_FOLDER): DataFiles {
  return {
    read: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    list: (sub) => {
      const path = join(folder, sub);
      return existsSync(path)
        ? readdirSync(path)
            .filter((name) => !name.startsWith('.'))
            .sort()
        : [];
    },
  };
}
