/** A browser's storage of answers, in memory: what the worker uses of it. */

class MemoryCache {
  readonly #answers = new Map<string, Response>();

  put(path: string, answer: Response): Promise<void> {
    this.#answers.set(path, answer);
    return Promise.resolve();
  }

  match(path: string): Promise<Response | undefined> {
    return Promise.resolve(this.#answers.get(path.replace(ORIGIN, ''))?.clone());
  }

  delete(path: string): Promise<boolean> {
    return Promise.resolve(this.#answers.delete(path));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#answers.keys()].map((path) => ({ url: ORIGIN + path })));
  }
}

export const ORIGIN = 'https://caseload.example';

export class MemoryCaches {
  readonly #stores = new Map<string, MemoryCache>();

  open(name: string): Promise<MemoryCache> {
    const store = this.#stores.get(name) ?? new MemoryCache();
    this.#stores.set(name, store);
    return Promise.resolve(store);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#stores.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#stores.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#stores.delete(name));
  }

  match(path: string, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
    return this.#stores.get(cacheName)?.match(path) ?? Promise.resolve(undefined);
  }

  /** As the code under test takes it. */
  asStorage(): CacheStorage {
    return this as unknown as CacheStorage;
  }
}
