/**
 * Carries versions into a build as one, whenever the process ends. They are first copied beside, and read again. One
 * rename puts the copy in force, and from then on its parts are only moved. Who comes next finishes that.
 */
import { dirname, join } from 'node:path';
import { diskCause } from '../shared/disk-fault.ts';
import type { Disk } from '../shared/disk.ts';
import { Failure } from '../shared/failure.ts';
import {
  manifestOf,
  manifestPath,
  removeSiblings,
  SHARED_FOLDERS,
  VERSION_LIST,
  versionsOf,
  writeVersions,
} from './manifest.ts';
import { rightSiblings } from './right-siblings.ts';
import { filesBelow, hashOf } from './site-files.ts';

/** Where versions are copied to, within the build. It is not part of the site. */
const DRAFT = '.keep.new';
/** The same once all of it is there. */
const WHOLE = '.keep';
/** Within it: versions of the build that a published copy takes the place of. */
const REPLACED = 'replaced';

/**
 * Copies versions of a published site into a build. Only who has the lock of the build may call it.
 * @param versions each with the hash of its manifest, verified before
 * @throws {Failure} if a file changed meanwhile; what the disk refuses
 */
export function carry(
  published: string,
  built: string,
  versions: Readonly<Record<string, string>>,
  disk: Disk,
): void {
  const draft = join(built, DRAFT);
  try {
    for (const version of Object.keys(versions)) copyVersion(published, draft, version, disk);
    disk.makeFolder(join(draft, dirname(VERSION_LIST)));
    writeVersions(draft, { ...versionsOf(built), ...versions }, disk);
    makeFolders(draft, built, disk);
  } catch (error) {
    disk.removeFolder(draft);
    throw error;
  }
  disk.rename(draft, join(built, WHOLE));
  try {
    finishEarlier(built, disk);
  } catch (error) {
    throw stoppedHalfway(built, error);
  }
}

/**
 * Copies each file that the manifest names, the manifest, and compressed siblings that say what a listed file says.
 * Looks whether the copy has the same bytes.
 */
function copyVersion(published: string, draft: string, version: string, disk: Disk): void {
  const { files } = manifestOf(published, version);
  const listed = [...Object.keys(files), manifestPath(version)];
  const paths = [...listed, ...rightSiblings(published, listed)];
  for (const folder of new Set(paths.map((path) => dirname(path))))
    disk.makeFolder(join(draft, folder));
  for (const path of paths) {
    disk.copy(join(published, path), join(draft, path));
    const expected = files[path] ?? hashOf(published, path);
    if (hashOf(draft, path) !== expected) throw new Failure(changedMeanwhile(published, path));
  }
}

/** The folders that files will be moved to: a full disk is met here, and not halfway through the moves. */
function makeFolders(draft: string, built: string, disk: Disk): void {
  disk.makeFolder(join(draft, REPLACED, 'v'));
  const shared = SHARED_FOLDERS.flatMap((folder) => filesBelow(draft, folder)).map(dirname);
  for (const folder of new Set(shared)) disk.makeFolder(join(built, folder));
}

function changedMeanwhile(site: string, path: string): string {
  return `/${path} of ${site} changed while it was copied. Nothing was written. Run the command again.`;
}

/**
 * Finishes what a process that ended had begun, or takes away what it had not copied whole. Only who has the lock of the
 * build may call it.
 */
export function finishEarlier(built: string, disk: Disk): void {
  disk.removeFolder(join(built, DRAFT));
  const whole = join(built, WHOLE);
  if (!disk.exists(whole)) return;
  for (const path of SHARED_FOLDERS.flatMap((folder) => filesBelow(whole, folder)))
    moveFile(whole, built, path, disk);
  for (const version of disk.list(join(whole, 'v')).map((name) => `v/${name}`)) {
    if (version !== VERSION_LIST) moveVersion(whole, built, version, disk);
  }
  // The list of versions is the last: while it is not there, not all of them are.
  if (disk.exists(join(whole, VERSION_LIST))) {
    removeSiblings(built, VERSION_LIST, disk);
    moveFile(whole, built, VERSION_LIST, disk);
  }
  disk.removeFolder(whole);
}

function moveFile(whole: string, built: string, path: string, disk: Disk): void {
  disk.rename(join(whole, path), join(built, path));
}

/** One rename puts the version in its place: a reader of the folder never sees half of it. */
function moveVersion(whole: string, built: string, version: string, disk: Disk): void {
  const replaced = join(whole, REPLACED, version);
  if (disk.exists(join(built, version))) {
    disk.removeFolder(replaced);
    disk.rename(join(built, version), replaced);
  }
  disk.rename(join(whole, version), join(built, version));
}

/** What the disk refused once the copy was in force. A bug stays one. */
function stoppedHalfway(built: string, error: unknown): unknown {
  const cause = diskCause(error);
  if (cause === undefined) return error;
  return new Failure(
    `${cause} The versions are copied and not all of them in their place in ${built}. Do not publish it. Once that is put right, run the command again. It first finishes what was begun.`,
  );
}
