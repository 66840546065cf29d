/** The one module that writes: the operations on disk with which commands change files. An argument, so that tests can let each fail. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

export interface Disk {
  exists(path: string): boolean;
  read(path: string): string;
  list(folder: string): string[];
  makeFolder(path: string): void;
  /** Writes a whole file through to the disk. */
  write(path: string, content: string | Uint8Array): void;
  copy(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Gives a file a second name, and throws if there is a file of that name. */
  link(from: string, to: string): void;
  remove(path: string): void;
  /** Removes a folder with all that is in it, if there is one. */
  removeFolder(path: string): void;
  /** This process. */
  readonly process: number;
  isRunning(process: number): boolean;
  /** Waits for some milliseconds. */
  wait(ms: number): void;
}

/** The disk. */
export const DISK: Disk = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, content) => {
    writeFileSync(path, content, { flush: true });
  },
  copy: copyFileSync,
  rename: renameSync,
  link: linkSync,
  remove: (path) => {
    rmSync(path, { force: true });
  },
  removeFolder: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
  process: process.pid,
  isRunning(other) {
    try {
      process.kill(other, 0);
      return true;
    } catch (error) {
      // A process of somebody else runs as well.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
  wait: (ms) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  },
};
