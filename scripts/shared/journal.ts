/**
 * Changes several files of a folder as one, whenever the process ends. The new files are first written beside, and then
 * a journal of them, which one rename puts in force. From then on, whoever opens the folder next finishes what it says.
 * After that rename files are only moved, which needs no space: a full disk is met before it, when nothing has changed.
 */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { JOURNAL } from '../../src/tables/data-paths.ts';
import { diskCause } from './disk-fault.ts';
import { Failure } from './failure.ts';
import type { NewFile } from './new-file.ts';
import type { Disk } from './disk.ts';

const DRAFT = '.journal.new';
/** The folder of the new files, each named by its place in the journal. */
const STAGE = '.journal.files';

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
  prepare(folder, files, removed, disk);
  disk.rename(join(folder, DRAFT), join(folder, JOURNAL));
  try {
    recover(folder, disk);
  } catch (error) {
    throw stoppedHalfway(folder, error);
  }
}

/** Writes all that is new beside what there is. If it cannot be written, as on a full disk, nothing of it is left there. */
function prepare(
  folder: string,
  files: readonly NewFile[],
  removed: readonly string[],
  disk: Disk,
): void {
  try {
    disk.makeFolder(join(folder, STAGE));
    files.forEach(({ text }, index) => {
      disk.write(stagedAt(folder, index), text);
    });
    for (const parent of new Set(files.map((file) => dirname(file.path))))
      disk.makeFolder(join(folder, parent));
    disk.write(join(folder, DRAFT), JSON.stringify({ files, removed }));
  } catch (error) {
    clear(folder, disk);
    throw error;
  }
}

function stagedAt(folder: string, index: number): string {
  return join(folder, STAGE, String(index));
}

function clear(folder: string, disk: Disk): void {
  disk.remove(join(folder, DRAFT));
  disk.removeFolder(join(folder, STAGE));
}

/** What the disk refused after the journal was in force. A bug stays one. */
function stoppedHalfway(folder: string, error: unknown): unknown {
  const cause = diskCause(error);
  if (cause === undefined) return error;
  return new Failure(
    `${cause} The change of ${folder} was stopped halfway. Once that is put right, run the command again. It first finishes what was begun.`,
  );
}

/**
 * Finishes what a process that ended had begun. Only who has the lock may call it.
 * @returns the paths that were written
 * @throws Failure if the journal cannot be read
 */
export function recover(folder: string, disk: Disk): string[] {
  const path = join(folder, JOURNAL);
  if (!disk.exists(path)) {
    clear(folder, disk);
    return [];
  }
  const { files, removed } = readJournal(folder, path, disk);
  files.forEach((file, index) => {
    put(folder, file, stagedAt(folder, index), disk);
  });
  for (const gone of removed) disk.remove(join(folder, gone));
  clear(folder, disk);
  disk.remove(path);
  return files.map((file) => file.path);
}

/** Moves a new file to its place. What is beside is moved only if it is whole: who wrote it may have been ended, too. */
function put(folder: string, { path, text }: NewFile, staged: string, disk: Disk): void {
  const target = join(folder, path);
  if (has(staged, text, disk)) move(staged, target, disk);
  else if (!has(target, text, disk)) {
    writeAgain(staged, text, disk);
    move(staged, target, disk);
  }
}

function has(path: string, text: string, disk: Disk): boolean {
  return disk.exists(path) && disk.read(path) === text;
}

function writeAgain(staged: string, text: string, disk: Disk): void {
  disk.makeFolder(dirname(staged));
  try {
    disk.write(staged, text);
  } catch (error) {
    disk.remove(staged);
    throw error;
  }
}

function move(staged: string, target: string, disk: Disk): void {
  disk.makeFolder(dirname(target));
  disk.rename(staged, target);
}

function readJournal(folder: string, path: string, disk: Disk): z.output<typeof journal> {
  try {
    return journal.parse(JSON.parse(disk.read(path)));
  } catch {
    throw new Failure(`${path} cannot be read. Restore ${folder} from git.`);
  }
}
