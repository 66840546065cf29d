/**
 * Changes several files of a folder as one, whenever the process ends. The new files are first written into a
 * journal, which one rename puts in force. From then on, whoever opens the folder next finishes what it says.
 */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../shared/failure.ts';
import type { NewFile } from '../shared/replace-files.ts';
import type { StoreFiles } from './store-files.ts';

/** The journal, within the folder. */
export const JOURNAL = '.journal.json';
const DRAFT = '.journal.new';

const journal = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^(?!.*\.\.)[\w./-]+$/, 'expected a path within the folder'),
      text: z.string(),
    }),
  ),
});

/** Writes every file, or none. Only who has the lock may call it. */
export function commit(folder: string, files: readonly NewFile[], disk: StoreFiles): void {
  if (files.length === 0) return;
  disk.makeFolder(folder);
  disk.write(join(folder, DRAFT), JSON.stringify({ files }));
  disk.rename(join(folder, DRAFT), join(folder, JOURNAL));
  recover(folder, disk);
}

/**
 * Finishes what a process that ended had begun. Only who has the lock may call it.
 * @returns the paths that were written
 * @throws Failure if the journal cannot be read
 */
export function recover(folder: string, disk: StoreFiles): string[] {
  const path = join(folder, JOURNAL);
  disk.remove(join(folder, DRAFT));
  if (!disk.exists(path)) return [];
  const { files } = readJournal(path, disk);
  for (const file of files) {
    const target = join(folder, file.path);
    disk.makeFolder(dirname(target));
    disk.write(`${target}.new`, file.text);
    disk.rename(`${target}.new`, target);
  }
  disk.remove(path);
  return files.map((file) => file.path);
}

function readJournal(path: string, disk: StoreFiles): z.output<typeof journal> {
  try {
    return journal.parse(JSON.parse(disk.read(path)));
  } catch {
    throw new Failure(`${path} cannot be read. Restore the folder of returns from git.`);
  }
}
