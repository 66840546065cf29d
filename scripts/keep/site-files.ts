/** The files of a built site, found without following links. */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';

/**
 * Lists the files below a folder of a site, sorted.
 * @param site absolute path of the site
 * @param folder path within it, such as 'v/395513f9'; one that is not there has no files
 * @returns paths within the site, with slashes
 * @throws {Failure} at anything that is neither a file nor a folder: a link could lead out of the site
 */
export function filesBelow(site: string, folder: string): string[] {
  const kind = kindOf(site, folder);
  if (kind === 'nothing') return [];
  if (kind === 'file') return [folder];
  if (kind === 'other') {
    throw new Failure(
      `${join(site, folder)} is a link or a device. A kept version has files only.`,
    );
  }
  return readdirSync(join(site, folder))
    .sort()
    .flatMap((name) => filesBelow(site, `${folder}/${name}`));
}

/** What is at a path of a site, a link not followed. */
export function kindOf(site: string, path: string): 'file' | 'folder' | 'other' | 'nothing' {
  const found = lstatSync(join(site, path), { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}

/** The SHA-256 hash of a file of a site, in hexadecimal digits. */
export function hashOf(site: string, path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(site, path)))
    .digest('hex');
}
