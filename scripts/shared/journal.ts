/**
 * Changes several files of a folder as one, whenever the process ends. The new files are first written into a
 * journal, which one rename puts in force. From then on, whoever opens the folder next finishes what it says.
 */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { JOURNAL } from '../../src/tables/data-paths.ts';
import { Failure } from './failure.ts';
import type { NewFile } from './new-file.ts';
import type { Disk } from './disk.ts';

const DRAFT = '.journal.new';

const path = z.string().regex(/^(?!.*\.\.)[\w./-]+$/, 'expected a path within the folder');
const journal = z.strictObject({
  files: z.array(z.strictObject({ path, text: z.string() })),
  removed: z.array(path).default([]),
});

/**
 * Writes every file, or none. Only who has the lock may call it.
 * @param removed paths of files that go with the same change
 */
export function commit(
  folder: string,
  files: readonly NewFile[],
  disk: Disk,
  removed: readonly string[] = [],
): void {
  if (files.length === 0 && removed.length === 0) return;
  disk.makeFolder(folder);
  writeDraft(join(folder, DRAFT), JSON.stringify({ files, removed }), disk);
  disk.rename(join(folder, DRAFT), join(folder, JOURNAL));
  recover(folder, disk);
}

/** A draft that could not be written, as on a full disk, is not left there. */
function writeDraft(draft: string, text: string, disk: Disk): void {
  try {
    disk.write(draft, text);
  } catch (error) {
    disk.remove(draft);
    throw error;
  }
}

/**
 * Finishes what a process that ended had begun. Only who has the lock may call it.
 * @returns the paths that were written
 * @throws Failure if the journal cannot be read
 */
export function recover(folder: string, disk: Disk): string[] {
  const path = join(folder, JOURNAL);
  disk.remove(join(folder, DRAFT));
  if (!disk.exists(path)) return [];
  const { files, removed } = readJournal(folder, path, disk);
  for (const file of files) {
    const target = join(folder, file.path);
    disk.makeFolder(dirname(target));
    disk.write(`${target}.new`, file.text);
    disk.rename(`${target}.new`, target);
  }
  for (const gone of removed) disk.remove(join(folder, gone));
  disk.remove(path);
  return files.map((file) => file.path);
}

function readJournal(folder: string, path: string, disk: Disk): z.output<typeof journal> {
  try {
    return journal.parse(JSON.parse(disk.read(path)));
  } catch {
    throw new Failure(`${path} cannot be read. Restore ${folder} from git.`);
  }
}
