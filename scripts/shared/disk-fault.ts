/** What the disk refuses, in words: a fault of the surroundings, which a person can end. */
import { Failure } from './failure.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, then run the command again',
  EDQUOT: 'your share of the disk is full. Free some space, then run the command again',
  EROFS: 'this disk can only be read. Choose a folder that can be written',
  EACCES: 'you have no right to read or write this. Ask its owner, or choose another folder',
  EPERM: 'you have no right to change this. Ask its owner, or choose another folder',
  ENOENT: 'there is no such file or folder. Look at its name',
  ENOTDIR: 'a part of this path is a file and not a folder. Look at its name',
  EISDIR: 'this is a folder, and a file was expected. Look at its name',
  ELOOP: 'this link leads in a circle. Name the file itself',
  ENAMETOOLONG: 'this name is too long. Give a shorter one',
  EMFILE: 'too many files are open. Close other programs, then run the command again',
  ENFILE: 'too many files are open. Close other programs, then run the command again',
  EXDEV:
    'files cannot be moved from one disk to another. Choose a folder on the disk of the project',
  EIO: 'the disk did not answer. Look whether it is damaged',
  EBUSY: 'another program uses this. Close it, then run the command again',
  EFBIG: 'the file would be too large. Look at what was given to the command',
  ERR_FS_FILE_TOO_LARGE: 'this file has more than 2 GiB. Look whether it is the right one',
};

/**
 * A Failure that says what the disk refused and what to do.
 * @returns undefined if the error has another reason: then it is a bug
 */
export function diskFault(error: unknown): Failure | undefined {
  const cause = diskCause(error);
  return cause === undefined ? undefined : new Failure(`${cause} What was there before is kept.`);
}

/**
 * What the disk refused and what to do, in sentences that do not say what became of the command.
 * @returns undefined if the error has another reason
 */
export function diskCause(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return;
  const cause = CAUSES[error.code];
  if (cause === undefined) return;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'The disk';
  return `${path}: ${cause}.`;
}
