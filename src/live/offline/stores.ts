/** What the browser keeps of one version. If its storage fails to give something, that is as if nothing were kept. */
import { stillExactly, type KeptFile } from './kept-file.ts';
import { beyondBounds, type Saved } from './outdated.ts';
import { SAVED_AT, STORE_KINDS, storeName, type StoreKind } from './store-names.ts';

/** Paths here begin at the root of the site. */
export class Stores {
  readonly #caches: CacheStorage;
  readonly #base: string;
  readonly version: string;

  /** @param base the path of the site with slashes at both ends */
  constructor(caches: CacheStorage, base: string, version: string) {
    this.#caches = caches;
    this.#base = base;
    this.version = version;
  }

  /** A file of this version, wherever it is kept. */
  async find(path: string): Promise<Response | undefined> {
    return (await this.in('site', path)) ?? this.in('visited', path);
  }

  async in(kind: StoreKind, path: string): Promise<Response | undefined> {
    try {
      return await this.#caches.match(this.#address(path), { cacheName: this.#name(kind) });
    } catch {
      return undefined;
    }
  }

  async keep(kind: StoreKind, path: string, { body, headers }: KeptFile): Promise<void> {
    const store = await this.#caches.open(this.#name(kind));
    await store.put(this.#address(path), new Response(body, { headers }));
  }

  /** Keeps what was visited, within the bounds, unless reading offline was turned off meanwhile. */
  async keepVisited(path: string, file: KeptFile): Promise<void> {
    if (!(await this.areThere())) return;
    await this.keep('visited', path, file);
    for (const gone of beyondBounds(await this.saved('visited'))) await this.drop('visited', gone);
    if (!(await this.areThere())) await this.#caches.delete(this.#name('visited'));
  }

  /** Whether the version is kept: whoever turns reading offline off deletes all stores. */
  async areThere(): Promise<boolean> {
    return this.#caches.has(this.#name('site'));
  }

  /** Everything of a kind, with the time at which it was saved. */
  async saved(kind: StoreKind): Promise<Saved[]> {
    if (!(await this.#caches.has(this.#name(kind)))) return [];
    const store = await this.#caches.open(this.#name(kind));
    const keys = await store.keys();
    return Promise.all(
      keys.map(async ({ url }) => {
        const kept = await store.match(url);
        const path = new URL(url).pathname.slice(this.#base.length - 1);
        return { path, at: kept?.headers.get(SAVED_AT) ?? '' };
      }),
    );
  }

  async drop(kind: StoreKind, path: string): Promise<void> {
    const store = await this.#caches.open(this.#name(kind));
    await store.delete(this.#address(path));
  }

  /** A file that is kept, if it has a hash. */
  async exactly(path: string, hash: string): Promise<KeptFile | undefined> {
    const kept = await this.find(path);
    return kept && stillExactly(kept, hash);
  }

  /** Deletes stores of this version: all, or those of one kind. */
  async delete(kinds: readonly StoreKind[] = STORE_KINDS): Promise<void> {
    for (const kind of kinds) await this.#caches.delete(this.#name(kind));
  }

  #name(kind: StoreKind): string {
    return storeName(this.#base, this.version, kind);
  }

  #address(path: string): string {
    return this.#base + path.slice(1);
  }
}
