/** Whether a published copy is whole: each file of each version is as its manifest says. */
import { ownerOf } from '../shared/siblings.ts';
import { manifestOf, manifestPath, type Manifest } from './manifest.ts';
import { filesBelow, hashOf, kindOf } from './site-files.ts';

/**
 * What is wrong with one version of a published site, in sentences. None if it is as it was published.
 * @param manifestHash what the list of versions says of its manifest
 */
export function versionFaults(site: string, version: string, manifestHash: string): string[] {
  const path = manifestPath(version);
  if (kindOf(site, path) !== 'file') return [`/${path} is missing.`];
  if (hashOf(site, path) !== manifestHash) return [`/${path} was changed after it was published.`];
  const { files } = manifestOf(site, version);
  return [...changedFiles(site, files), ...unknownFiles(site, version, files)];
}

function changedFiles(site: string, files: Manifest['files']): string[] {
  return Object.entries(files).flatMap(([path, hash]) => {
    const kind = kindOf(site, path);
    if (kind === 'nothing') return [`/${path} is missing.`];
    if (kind !== 'file') return [`/${path} is not a file.`];
    return hashOf(site, path) === hash ? [] : [`/${path} was changed after it was published.`];
  });
}

/** A compressed sibling of a known file has no content of its own; `keep` looks at it before it is carried. */
function unknownFiles(site: string, version: string, files: Manifest['files']): string[] {
  const known = new Set([...Object.keys(files), manifestPath(version)]);
  return filesBelow(site, `v/${version}`)
    .filter((path) => !known.has(path) && !known.has(ownerOf(path) ?? ''))
    .map((path) => `/${path} was not published with this version.`);
}
