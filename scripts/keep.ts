/**
 * `npm run keep -- FOLDER`: carries what was published before into a new build, so that no address is ever lost.
 * FOLDER is a copy of the published site. Every version that its list names is verified by its manifest first.
 * Nothing is written if one is missing or changed. The published copy of a version wins over a newer build of it.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { versionFaults } from './keep/faults.ts';
import { carry, finishEarlier } from './keep/carry.ts';
import { sharedFiles, VERSION_LIST, versionOf, versionsOf } from './keep/manifest.ts';
import { hashOf, kindOf } from './keep/site-files.ts';
import { run, terminal, type Output } from './shared/console.ts';
import { DISK, type Disk } from './shared/disk.ts';
import { Failure } from './shared/failure.ts';
import { lockedNow } from './shared/lock.ts';
import { refuseOddName } from './shared/odd-name.ts';
import { ownerOf } from './shared/siblings.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

/** So many faults are listed; the rest are counted. */
const SHOWN_FAULTS = 20;

/**
 * Copies the kept versions of a published site, and the files that their pages load, into a new build.
 * All of them come, or none does: what a process that ended had begun is finished or taken away first.
 * @throws {Failure} if either folder is not a built site, a published version is not whole, or another process
 * changes the build; nothing is written then
 */
export function keep(published: string, built: string, output: Output, disk: Disk = DISK): void {
  refuseOddName(published);
  versionOf(built);
  if (published === built) throw new Failure(SAME_FOLDER, 2);
  lockedNow(built, disk, () => {
    finishEarlier(built, disk);
    const versions = verified(published);
    refuseOtherContent(published, built, versions);
    carry(published, built, versions, disk);
    output.log(`Kept versions: ${Object.keys(versions).sort().join(', ')}`);
  });
}

const SAME_FOLDER =
  'This folder is the new build itself. Name a copy of the site as it is published.';

/** The versions of a published site, each of them whole. */
function verified(site: string): Readonly<Record<string, string>> {
  const shown = versionOf(site);
  if (kindOf(site, 'v') !== 'folder') throw new Failure(notWhole(site, ['/v/ is missing.']));
  const versions = versionsOf(site);
  const faults = Object.entries(versions).flatMap(([version, hash]) =>
    versionFaults(site, version, hash),
  );
  if (!(shown in versions)) faults.push(`/${VERSION_LIST} does not name ${shown}, which is shown.`);
  faults.push(...unlisted(site, versions));
  if (faults.length > 0) throw new Failure(notWhole(site, faults));
  return versions;
}

function unlisted(site: string, versions: Readonly<Record<string, string>>): string[] {
  return readdirSync(join(site, 'v'))
    .filter((name) => !(name in versions) && (ownerOf(`v/${name}`) ?? `v/${name}`) !== VERSION_LIST)
    .map((name) => `/v/${name} is not named in /${VERSION_LIST}.`);
}

function notWhole(site: string, faults: readonly string[]): string {
  const rest = faults.length - SHOWN_FAULTS;
  return [
    `${site} is not a whole copy of the published site. Nothing was written.`,
    ...faults.slice(0, SHOWN_FAULTS),
    ...(rest > 0 ? [`and ${String(rest)} more.`] : []),
    'Fetch the published site again, or restore these files from a copy of it.',
  ].join('\n');
}

/** A name that changes with its content must have one content. */
function refuseOtherContent(
  published: string,
  built: string,
  versions: Readonly<Record<string, string>>,
): void {
  const differing = Object.keys(versions)
    .flatMap((version) => sharedFiles(published, version))
    .filter(
      (path) => kindOf(built, path) === 'file' && hashOf(built, path) !== hashOf(published, path),
    );
  if (differing.length === 0) return;
  throw new Failure(
    `/${[...new Set(differing)].join(', /')} has another content in the new build. Nothing was written. Build the site again.`,
  );
}

if (import.meta.main) {
  await run(() => {
    const [folder] = process.argv.slice(2);
    if (folder === undefined) throw new Failure('Usage: npm run keep -- FOLDER', 2);
    keep(resolve(folder), DIST, terminal);
  });
}
