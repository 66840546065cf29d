/** What one version of the site consists of for reading offline. The build writes the list (scripts/build/offline-files.ts). */

/**
 * Files by their path from the root of the site, such as `/councils/bolton/`, each with a hash of its bytes. A file that
 * has another hash is of another version, and is never kept with these.
 */
export type Hashes = Readonly<Record<string, string>>;

export interface OfflineFiles {
  /** Changes with every file of the list. */
  readonly version: string;
  /** Kept as soon as reading offline is on: look-up, data page, the page for what is not kept, and what all of them load. */
  readonly site: Hashes;
  /** Kept once a reader has opened them: pages of councils and regions, and files of look-ups. */
  readonly visited: Hashes;
}

/** At most so many pages that were visited are kept, and so many files of look-ups. The oldest go first. */
export const KEPT_PAGES = 60;
export const KEPT_AREAS = 20;

/** Where readers turn it on and see what is kept; shown in place of a page that is not kept, too. */
export const OFFLINE_PAGE = '/offline/';

/** Where the worker is. It has the whole site below its own folder. */
export const WORKER_PATH = '/service-worker.js';

/** Where the list of the version is that is published. */
export const LIST_PATH = '/offline-files.json';

/** @throws if it is no such list, such as the page of a hotel that asks for a password */
export function readFiles(parsed: unknown): OfflineFiles {
  if (!isObject(parsed)) throw new TypeError('no list of files');
  const { version, site, visited } = parsed;
  if (typeof version !== 'string' || !isHashes(site) || !isHashes(visited))
    throw new TypeError('no list of files');
  return { version, site, visited };
}

/** The hash of a file in a version; undefined if it is not of those that may be kept. */
export function hashIn(files: OfflineFiles, path: string): string | undefined {
  if (Object.hasOwn(files.site, path)) return files.site[path];
  return Object.hasOwn(files.visited, path) ? files.visited[path] : undefined;
}

/** The start of the hash of a file: 72 bits, which no two files of a site share by chance. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const start = new Uint8Array(digest, 0, HASH_BYTES);
  return [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const HASH_BYTES = 9;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHashes(value: unknown): value is Hashes {
  return isObject(value) && Object.values(value).every((hash) => typeof hash === 'string');
}
