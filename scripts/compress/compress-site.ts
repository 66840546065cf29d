/** Writes the compressed siblings of a built site, and takes away those that are no longer right. */
import { readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ENCODINGS, ownerOf, saysTheSame, UNFINISHED, type Encoding } from '../shared/siblings.ts';
import { compressed } from './compressed.ts';

/** Files of text, which compressing makes smaller. Pictures, workbooks, archives and fonts are compressed already. */
const TEXT = /\.(?:html|css|js|mjs|json|jsonld|geojson|webmanifest|csv|svg|xml|txt|ics|md|map)$/;

/** A shorter file goes over the line in one packet whether it is compressed or not. */
export const SHORTEST = 1000;

/** What hosts read is not for readers. */
const FOR_HOSTS = '_hosts/';

/** What was done, in siblings, and what the files with siblings weigh in bytes. */
export interface Compressed {
  readonly written: number;
  readonly upToDate: number;
  readonly removed: number;
  readonly plain: number;
  readonly br: number;
  readonly gzip: number;
}

/**
 * Gives each file of text its siblings, where they are smaller than it. A sibling that says what its file says stays as
 * it is, so a second run writes nothing. Each sibling is written beside its place and renamed.
 * @param site absolute path of the built site
 */
export async function compressSite(site: string): Promise<Compressed> {
  const paths = filesOf(site);
  const owners = paths.filter((path) => TEXT.test(path) && !path.startsWith(FOR_HOSTS));
  const known = new Set(paths);
  const done = await inTurn(owners, (path) => siblingsOf(site, path, known));
  const right = new Set(done.flatMap(({ siblings }) => siblings));
  const stale = paths.filter((path) => ownerOf(path) !== undefined && !right.has(path));
  await Promise.all(stale.map((path) => rm(join(site, path), { force: true })));
  return { ...sumOf(done), removed: stale.length };
}

/** Paths of all files within a site, with slashes; links are left alone. */
function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** What was done for one file. */
interface Done {
  readonly siblings: readonly string[];
  readonly written: number;
  readonly plain: number;
  readonly br: number;
  readonly gzip: number;
}

async function siblingsOf(site: string, path: string, known: ReadonlySet<string>): Promise<Done> {
  const file = await readFile(join(site, path));
  const siblings: string[] = [];
  const sizes = { br: file.length, gzip: file.length };
  let written = 0;
  for (const encoding of file.length < SHORTEST ? [] : ENCODINGS) {
    const sibling = path + encoding.ending;
    const before = known.has(sibling)
      ? await rightSibling(site, sibling, encoding, file)
      : undefined;
    const bytes = before ?? (await compressed(file, encoding));
    if (bytes.length >= file.length) continue;
    if (before === undefined) await write(join(site, sibling), bytes);
    written += before === undefined ? 1 : 0;
    sizes[encoding.name] = bytes.length;
    siblings.push(sibling);
  }
  return {
    siblings,
    written,
    plain: siblings.length === 0 ? 0 : file.length,
    ...weighed(siblings, sizes),
  };
}

/** Files without a sibling are not part of the sums. */
function weighed(
  siblings: readonly string[],
  sizes: { readonly br: number; readonly gzip: number },
): { br: number; gzip: number } {
  return siblings.length === 0 ? { br: 0, gzip: 0 } : sizes;
}

async function rightSibling(
  site: string,
  sibling: string,
  encoding: Encoding,
  file: Uint8Array,
): Promise<Uint8Array | undefined> {
  const bytes = await readFile(join(site, sibling));
  return saysTheSame(bytes, encoding, file) ? bytes : undefined;
}

/** @throws what the disk refuses; the part that was written is then taken away, so that it does not fill the disk */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = path + UNFINISHED;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function sumOf(done: readonly Done[]): Omit<Compressed, 'removed'> {
  const sum = (part: (one: Done) => number): number =>
    done.reduce((all, one) => all + part(one), 0);
  const written = sum((one) => one.written);
  return {
    written,
    upToDate: sum((one) => one.siblings.length) - written,
    plain: sum((one) => one.plain),
    br: sum((one) => one.br),
    gzip: sum((one) => one.gzip),
  };
}

/**
 * Does something with each, as many at a time as there are processors; results are in the order of the items.
 * @throws what the first that failed threw, once nothing is at work any more
 */
async function inTurn<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await task(item);
  };
  const workers = Array.from({ length: availableParallelism() + 1 }, worker);
  for (const one of await Promise.allSettled(workers))
    if (one.status === 'rejected') throw one.reason;
  return results;
}
