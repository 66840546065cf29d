/** The manifest of data/: how many lines each file has, and its SHA-256 hash, so that no row is lost unseen. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DataFiles } from '../../src/tables/assemble.ts';
import type { Table } from '../../src/tables/catalogue.ts';
import { isDataPath, TABLE_FOLDERS } from '../../src/tables/data-paths.ts';
import { formatTable, parseTable } from '../../src/tables/table.ts';
import type { NewFile } from './new-file.ts';

/** Where the manifest is, within data/. */
export const MANIFEST_PATH = 'manifest.csv';

const recordedFile = z.object({
  file: z.string().regex(/^[\w./-]+$/, 'expected a path within data/'),
  lines: z.coerce.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash'),
});

/** A file of data/ as it was recorded. */
export type RecordedFile = z.output<typeof recordedFile>;

/** The table of the manifest. */
export const MANIFEST: Table<typeof recordedFile> = {
  path: MANIFEST_PATH,
  schema: recordedFile,
  columns: ['file', 'lines', 'sha256'],
  key: ['file'],
};

/** What the manifest says of a file with this text. */
export function recordOf(file: string, text: string): RecordedFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, lines: text.split('\n').length - 1, sha256 };
}

/** Paths of all files of data/ that the manifest names, sorted. */
export function recordedPaths(files: DataFiles): string[] {
  return TABLE_FOLDERS.flatMap((folder) =>
    files.list(folder).map((name) => (folder === '' ? name : `${folder}/${name}`)),
  )
    .filter(isDataPath)
    .sort();
}

/**
 * The text of the manifest after a change. Files that did not change keep what was recorded of them, so that an import
 * does not record what somebody changed by hand.
 * @param current its text now; undefined if there is none
 */
export function nextManifest(
  current: string | undefined,
  files: readonly NewFile[],
  removed: readonly string[] = [],
): string {
  const changed = new Set([...removed, ...files.map(({ path }) => path)]);
  const kept = parseTable(MANIFEST, current ?? '', MANIFEST_PATH).rows.filter(
    ({ file }) => !changed.has(file),
  );
  const fresh = files
    .filter(({ path }) => isDataPath(path) && !/^(returns|replies)\//.test(path))
    .map(({ path, text }) => recordOf(path, text));
  return manifestText([...kept, ...fresh]);
}

/** The manifest of data/ as it is. */
export function manifestOf(files: DataFiles): string {
  return manifestText(recordedPaths(files).map((path) => recordOf(path, files.read(path) ?? '')));
}

function manifestText(records: readonly RecordedFile[]): string {
  return formatTable(
    MANIFEST,
    records.map((record) => ({ ...record, lines: String(record.lines) })),
  );
}
