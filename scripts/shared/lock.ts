/** Lets one process at a time change a folder. The lock names its process, so that one that ended does not keep it. */
import { join } from 'node:path';
import { Failure } from './failure.ts';
import type { Disk } from './disk.ts';

const LOCK = '.lock';
const STEP = 100;
/** How long another process is waited for, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Does something that takes time while no other process changes the folder.
 * @throws Failure if another process keeps the lock
 */
export async function withLock<T>(folder: string, disk: Disk, work: () => Promise<T>): Promise<T> {
  takeLock(folder, disk);
  try {
    return await work();
  } finally {
    disk.remove(join(folder, LOCK));
  }
}

/**
 * Does something at once while no other process changes the folder.
 * @throws Failure if another process keeps the lock
 */
export function lockedNow<T>(folder: string, disk: Disk, work: () => T): T {
  takeLock(folder, disk);
  try {
    return work();
  } finally {
    disk.remove(join(folder, LOCK));
  }
}

function takeLock(folder: string, disk: Disk): void {
  disk.makeFolder(folder);
  const lock = join(folder, LOCK);
  for (let waited = 0; waited <= PATIENCE; waited += STEP) {
    if (tryLock(folder, lock, disk)) return;
    disk.wait(STEP);
  }
  throw otherProcess(folder);
}

function otherProcess(folder: string): Failure {
  return new Failure(
    `Another process changes ${folder}. Wait for it to end, then try again. If there is none, remove ${join(folder, LOCK)}.`,
  );
}

/**
 * For commands that read a folder without its lock.
 * @throws Failure if a process that runs has the lock
 */
export function refuseLocked(folder: string, disk: Disk): void {
  const owner = ownerOf(join(folder, LOCK), disk);
  if (owner !== undefined && isOther(owner, disk)) throw otherProcess(folder);
}

/** Whether another process runs. In a container each run may have the number of the one before, which is then not another. */
function isOther(owner: number, disk: Disk): boolean {
  return owner !== disk.process && disk.isRunning(owner);
}

/** The name is given to a file that is written already, so that a lock always names its process. */
function tryLock(folder: string, lock: string, disk: Disk): boolean {
  const own = join(folder, `${LOCK}.${disk.process}`);
  try {
    disk.write(own, String(disk.process));
    disk.link(own, lock);
    return true;
  } catch (error) {
    // Anything else is a refusal of the disk, which waiting does not end.
    if (!isThereAlready(error)) throw error;
    removeIfEnded(lock, `${own}.ended`, disk);
    return false;
  } finally {
    disk.remove(own);
    removeLeftOver(folder, disk);
  }
}

function isThereAlready(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Takes away the lock of a process that ended. If another one has taken it meanwhile, that one gets it back. */
function removeIfEnded(lock: string, aside: string, disk: Disk): void {
  const before = ownerOf(lock, disk);
  if (before === undefined || isOther(before, disk)) return;
  try {
    disk.rename(lock, aside);
    if (ownerOf(aside, disk) !== before) disk.link(aside, lock);
  } catch {
    // Another process was first. It is asked again.
  }
  disk.remove(aside);
}

function ownerOf(path: string, disk: Disk): number | undefined {
  try {
    return Number(disk.read(path));
  } catch {
    return undefined;
  }
}

/** What processes left that ended while they asked for the lock. */
function removeLeftOver(folder: string, disk: Disk): void {
  for (const name of disk.list(folder)) {
    const [, owner] = /^\.lock\.(\d+)(\.ended)?$/.exec(name) ?? [];
    if (owner !== undefined && !disk.isRunning(Number(owner))) disk.remove(join(folder, name));
  }
}
