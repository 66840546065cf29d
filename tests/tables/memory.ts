/** Files in memory, to read tables from. */
import type { DataFiles } from '../../src/tables/assemble.ts';

/** The files by path. */
export function filesIn(texts: Readonly<Record<string, string>>): DataFiles {
  return {
    read: (path) => texts[path],
    list: (folder) => {
      const inside = folder.replace(/\/?\.$/, '');
      const start = inside === '' ? '' : `${inside}/`;
      const names = Object.keys(texts)
        .filter((path) => path.startsWith(start))
        .map((path) => path.slice(start.length).split('/')[0] ?? '');
      return [...new Set(names)].sort();
    },
  };
}

/** A table’s text: its columns, and rows with the cells that are given. */
export function csvOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}
