/** The one way in which commands change data/: one process at a time, all files of a change or none, and the manifest with them. */
import { join } from 'node:path';
import { dataFiles } from './data-folder.ts';
import { MANIFEST_PATH, nextManifest } from './data-manifest.ts';
import { DISK, type Disk } from './disk.ts';
import { Failure } from './failure.ts';
import { JOURNAL } from '../../src/tables/data-paths.ts';
import { commit, recover } from './journal.ts';
import { lockedNow, refuseLocked } from './lock.ts';
import type { NewFile } from './new-file.ts';

/** Files of data/ that change together; paths are relative to it. */
export interface DataChange {
  readonly files: readonly NewFile[];
  readonly removed?: readonly string[];
}

/**
 * Changes data/. What a process that ended had begun is finished first.
 * @param work reads data/ and says what changes; nothing else changes it meanwhile
 * @throws Failure if there is no such folder or another process changes it, and whatever `work` throws; data/ is then as it was
 */
export function changeData(folder: string, work: () => DataChange, disk: Disk = DISK): void {
  refuseMissing(folder, disk);
  lockedNow(folder, disk, () => {
    recover(folder, disk);
    const { files, removed = [] } = work();
    if (files.length === 0 && removed.length === 0) return;
    commit(folder, withManifest(folder, files, removed), disk, removed);
  });
}

/**
 * A mistyped folder is not made.
 * @throws Failure if there is no such folder
 */
export function refuseMissing(folder: string, disk: Disk = DISK): void {
  if (!disk.exists(folder)) throw new Failure(`${folder}: there is no such folder. Check --data.`);
}

/** The files of a change and the manifest that goes with them, unless the change is of the manifest itself. */
function withManifest(
  folder: string,
  files: readonly NewFile[],
  removed: readonly string[],
): readonly NewFile[] {
  if (files.some(({ path }) => path === MANIFEST_PATH)) return files;
  const current = dataFiles(folder).read(MANIFEST_PATH);
  return [...files, { path: MANIFEST_PATH, text: nextManifest(current, files, removed) }];
}

/**
 * Refuses to go on beside a change that is under way or was stopped halfway, for commands that only read.
 * @throws Failure naming the command that finishes it, unless another process is about to
 */
export function refuseHalfChanged(folder: string, disk: Disk = DISK): void {
  if (!disk.exists(join(folder, JOURNAL))) return;
  refuseLocked(folder, disk);
  throw new Failure(
    `An import was stopped while it changed ${folder}. Run npm run repair, which finishes it.`,
  );
}
