/** What each published version consists of: a manifest beside its pages, and one list of all versions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DISK, type Disk } from '../shared/disk.ts';
import { Failure } from '../shared/failure.ts';
import { replaceFile } from '../shared/replace-file.ts';
import { ENCODINGS, ownerOf } from '../shared/siblings.ts';
import { filesBelow, hashOf, kindOf } from './site-files.ts';

/** The list of versions, within a site. */
export const VERSION_LIST = 'v/versions.json';

/** Folders whose files change their name with their content; pages of a version load them. */
export const SHARED_FOLDERS = ['_astro', 'fonts'];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash');
const sitePath = z
  .string()
  .regex(
    /^(?:v\/[0-9a-z]+|_astro|fonts)\/(?!(?:.*\/)?\.\.?(?:\/|$))[^\\]+$/,
    'expected a path of a version',
  );
const versionName = z.string().regex(/^[0-9a-z]+$/, 'expected the name of a version');

const siteVersion = z.object({ version: versionName });
const manifest = z.strictObject({ version: versionName, files: z.record(sitePath, sha256) });
const versionList = z.strictObject({ versions: z.record(versionName, sha256) });

/** A version's files and their SHA-256 hashes, by path within the site. */
export type Manifest = z.output<typeof manifest>;

/** Where a version's manifest is, within a site. */
export function manifestPath(version: string): string {
  return `v/${version}/manifest.json`;
}

/**
 * Which version a built site shows.
 * @throws {Failure} if the folder is not a built site, or its version.json is damaged
 */
export function versionOf(site: string): string {
  if (kindOf(site, 'version.json') === 'nothing') {
    throw new Failure(`${site} is not a built site, because it has no version.json.`);
  }
  return readJson(site, 'version.json', siteVersion).version;
}

/**
 * The versions that a site has, with the hash of each one's manifest.
 * @throws {Failure} if the list is missing or damaged
 */
export function versionsOf(site: string): Readonly<Record<string, string>> {
  return readJson(site, VERSION_LIST, versionList).versions;
}

/**
 * A version's manifest as it was published.
 * @throws {Failure} if it is missing or damaged
 */
export function manifestOf(site: string, version: string): Manifest {
  return readJson(site, manifestPath(version), manifest);
}

/** The files outside a version's own folder that its pages load. */
export function sharedFiles(site: string, version: string): string[] {
  return Object.keys(manifestOf(site, version).files).filter(
    (path) => !path.startsWith(`v/${version}/`),
  );
}

/**
 * Writes the manifest of the version that a site shows, and the list of versions. Compressed siblings are in none, since
 * they are made of the files again.
 * @param others versions that the list names besides, with the hash of each one's manifest
 */
export function writeManifest(site: string, others: Readonly<Record<string, string>> = {}): void {
  const version = versionOf(site);
  const paths = [`v/${version}`, ...SHARED_FOLDERS]
    .flatMap((folder) => filesBelow(site, folder))
    .filter((path) => path !== manifestPath(version) && ownerOf(path) === undefined);
  const files = Object.fromEntries(paths.map((path) => [path, hashOf(site, path)]));
  write(site, manifestPath(version), { version, files });
  writeVersions(site, { ...others, [version]: hashOf(site, manifestPath(version)) });
}

/** Writes the list of versions, sorted by name. What was compressed of an earlier list goes. */
export function writeVersions(
  site: string,
  versions: Readonly<Record<string, string>>,
  disk?: Disk,
): void {
  const sorted = Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1));
  write(site, VERSION_LIST, { versions: Object.fromEntries(sorted) }, disk);
  removeSiblings(site, VERSION_LIST, disk);
}

/** Takes away what was compressed of a file that is another one by now. */
export function removeSiblings(site: string, path: string, disk: Disk = DISK): void {
  for (const { ending } of ENCODINGS) disk.remove(join(site, path + ending));
}

function write(site: string, path: string, content: object, disk?: Disk): void {
  replaceFile(join(site, path), `${JSON.stringify(content, undefined, 1)}\n`, disk);
}

function readJson<Read>(site: string, path: string, schema: z.ZodType<Read>): Read {
  const file = join(site, path);
  if (kindOf(site, path) !== 'file') {
    throw new Failure(`${file} is missing, or is not a file. Fetch the published site again.`);
  }
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Failure(`${file} is damaged. Fetch the published site again.`);
  }
}
