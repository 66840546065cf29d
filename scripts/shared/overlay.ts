/** data/ as it would be with some files changed, without a write. */
import type { DataFiles } from '../../src/tables/assemble.ts';
import type { NewFile } from './new-file.ts';

/** Reads changed files from memory and all others from data/. */
export function overlay(data: DataFiles, changed: readonly NewFile[]): DataFiles {
  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  return {
    read: (path) => texts.get(path) ?? data.read(path),
    list: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const added = [...texts.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set([...data.list(folder), ...added])].sort();
    },
  };
}
