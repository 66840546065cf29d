/** Which data a build shows: a short hash of data/, and the addresses where that version is kept. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDataPath } from '../tables/data-paths.ts';

const DATA_FOLDER = join(process.cwd(), 'data');
/** Hexadecimal digits of a version: enough for thousands of versions. */
const DIGITS = 8;

/**
 * The version of a data folder: the first digits of the SHA-256 over the names and bytes of its files,
 * in order of name. Only files that are data by their names count: neither explanations nor what a stopped command left.
 */
export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of pathsIn(folder)) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, DIGITS);
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isDataPath)
    .sort();
}

let made: string | undefined;

/** The version of the data of this build. */
export function dataVersion(): string {
  made ??= versionOf(DATA_FOLDER);
  return made;
}

/** Where this version of the data is kept for good. */
export function versionHref(version: string = dataVersion()): `/v/${string}/` {
  return `/v/${version}/`;
}

/** Pages of which every version keeps a copy. */
const KEPT = /^\/(councils|regions)\/[^/]+\/$/;

/** The address that will say the same thing for good: the kept copy of a page, or the page itself if none is kept. */
export function lastingHref(path: string, version: string = dataVersion()): string {
  return KEPT.test(path) ? `/v/${version}${path}` : path;
}
