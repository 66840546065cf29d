/**
 * Versions of the site on a device: the current one, and earlier ones that an open window still shows. What a browser
 * does with its workers makes no difference to them.
 */
import { LIST_PATH, readFiles, type Hashes, type OfflineFiles } from './files.ts';
import { exactly, type KeptFile } from './kept-file.ts';
import { Stores } from './stores.ts';
import { isStore, SAVED_AT, versionOf } from './store-names.ts';

/** A version that is wholly there. */
export interface Version {
  readonly files: OfflineFiles;
  readonly stores: Stores;
}

/** What they need of the browser. */
export interface Around {
  readonly caches: CacheStorage;
  /** The path of the site with slashes at both ends. */
  readonly base: string;
  /** Asks the network, and what the browser has stored only if the server says that it has not changed. */
  readonly fetchFresh: (path: string) => Promise<Response>;
  /** Whether there still is a window of an identifier. */
  readonly isOpen: (window: string) => Promise<boolean>;
  readonly now: () => Date;
}

export class Versions {
  readonly #around: Around;
  #current: Promise<Version | undefined> | undefined;
  #updating: Promise<Version> | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** The newest version that is wholly there; none if nothing is kept. */
  async current(): Promise<Version | undefined> {
    this.#current ??= this.#newest().catch(() => undefined);
    const looked = this.#current;
    const current = await looked;
    const isThere = (await current?.stores.areThere().catch(() => false)) ?? false;
    // Nothing was kept when it was looked for, or a page has turned reading offline off since.
    if (!isThere && this.#current === looked) this.#current = undefined;
    return isThere ? current : undefined;
  }

  /**
   * Brings the version that is published, if it is not there. Files that have not changed are not loaded again. Pages
   * that were visited come with it or are no longer kept.
   * @throws if a file does not come or is of another version: nothing changes then
   */
  async update(): Promise<Version> {
    this.#updating ??= this.#bring().finally(() => {
      this.#updating = undefined;
    });
    return this.#updating;
  }

  /** Stores of all versions of which something is kept. */
  async all(): Promise<Stores[]> {
    const { caches, base } = this.#around;
    const names = (await caches.keys()).filter((name) => isStore(name, base));
    const versions = new Set(names.map((name) => versionOf(name, base)));
    return [...versions].map((version) => new Stores(caches, base, version));
  }

  /** Deletes earlier versions that no window shows any more. */
  async tidy(): Promise<void> {
    const current = await this.current();
    if (current === undefined || this.#updating !== undefined) return;
    for (const stores of await this.all()) {
      if (stores.version === current.files.version) continue;
      const windows = (await stores.saved('windows')).map(({ path }) => path.slice(1));
      const open = await Promise.all(windows.map(this.#around.isOpen));
      if (!open.includes(true)) await stores.delete();
    }
  }

  async #newest(): Promise<Version | undefined> {
    const lists = await Promise.all((await this.all()).map(dated));
    const [newest] = lists
      .filter((one) => one !== undefined)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    return newest && wholly(newest.stores);
  }

  async #bring(): Promise<Version> {
    const { caches, base, fetchFresh, now } = this.#around;
    const before = await this.current();
    const answer = await fetchFresh(LIST_PATH);
    if (!answer.ok) throw new Error(`${LIST_PATH} is not there`);
    const files = readFiles(await answer.json());
    if (before?.files.version === files.version) return before;
    const version = { files, stores: new Stores(caches, base, files.version) };
    await this.#keepSite(version, before);
    if (before !== undefined) await bringVisited(version, before, this.#around);
    await version.stores.keep('site', LIST_PATH, listOf(files, now()));
    // Turned off meanwhile.
    if (before !== undefined && !(await before.stores.areThere())) await version.stores.delete();
    this.#current = Promise.resolve(version);
    return version;
  }

  async #keepSite({ files, stores }: Version, before: Version | undefined): Promise<void> {
    await Promise.all(
      Object.entries(files.site).map(async ([path, hash]) => {
        const file = await obtain(path, hash, before, this.#around);
        if (file === undefined) throw new Error(`${path} is of another version`);
        await stores.keep('site', path, file);
      }),
    ).catch(async (error: unknown) => {
      await stores.delete();
      throw error;
    });
  }
}

/** The version of stores; undefined if it is not wholly there, because its list is kept last. */
export async function wholly(stores: Stores): Promise<Version | undefined> {
  const list = await stores.in('site', LIST_PATH);
  return list && { files: readFiles(await list.json()), stores };
}

/** When a version was brought; undefined for one that is not wholly there. */
async function dated(stores: Stores): Promise<{ stores: Stores; at: string } | undefined> {
  const list = await stores.in('site', LIST_PATH);
  return list && { stores, at: list.headers.get(SAVED_AT) ?? '' };
}

/** Pages that were visited, and files of look-ups. The version before keeps what its open windows need. */
async function bringVisited(version: Version, before: Version, around: Around): Promise<void> {
  const hashes: Hashes = version.files.visited;
  for (const { path } of await before.stores.saved('visited')) {
    const hash = hashes[path];
    const file = hash && (await obtain(path, hash, before, around).catch(() => undefined));
    if (file) await version.stores.keepVisited(path, file);
  }
  await before.stores.delete(['visited']);
}

async function obtain(
  path: string,
  hash: string,
  before: Version | undefined,
  { fetchFresh, now }: Around,
): Promise<KeptFile | undefined> {
  const unchanged = await before?.stores.exactly(path, hash);
  return unchanged ?? exactly(await fetchFresh(path), hash, now());
}

function listOf(files: OfflineFiles, at: Date): KeptFile {
  const { buffer } = new TextEncoder().encode(JSON.stringify(files));
  return { body: buffer, headers: new Headers({ [SAVED_AT]: at.toISOString() }) };
}
