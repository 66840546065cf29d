/** A site of few files in two versions, and a network that has one of them, is slow or is gone. */
import { Answers, type Question } from '../../../src/live/offline/answers.ts';
import { hashOf, type OfflineFiles } from '../../../src/live/offline/files.ts';
import { Stores } from '../../../src/live/offline/stores.ts';
import { Versions } from '../../../src/live/offline/versions.ts';
import { Windows } from '../../../src/live/offline/windows.ts';
import { MemoryCaches, ORIGIN } from './device-caches.ts';

export type Content = Readonly<Record<string, string>>;

const OFFLINE = '<main>what is saved</main>';

export const FIRST: Content = {
  '/': '<main>home</main>',
  '/offline/': OFFLINE,
  '/figures.json': '[20.8]',
  '/_astro/page.A1.js': 'first()',
  '/councils/bolton/': '<main id="main">Bolton 20.8</main>',
  '/councils/bury/': '<main id="main">Bury 15</main>',
  '/postcodes/bl.txt': 'BL',
};

/** Bolton and the figures have changed, and Bury has not. */
export const SECOND: Content = {
  ...FIRST,
  '/figures.json': '[21.0]',
  '/_astro/page.A1.js': 'first()',
  '/councils/bolton/': '<main id="main">Bolton 21.0</main>',
};

export async function filesOf(content: Content, version: string): Promise<OfflineFiles> {
  const hashed = await Promise.all(
    Object.entries(content).map(async ([path, text]) => {
      const { buffer } = new TextEncoder().encode(text);
      return [path, await hashOf(buffer)] as const;
    }),
  );
  const isVisited = ([path]: readonly [string, string]): boolean => /^\/(cou|pos)/.test(path);
  return {
    version,
    site: Object.fromEntries(hashed.filter((one) => !isVisited(one))),
    visited: Object.fromEntries(hashed.filter(isVisited)),
  };
}

/** What an answer is besides its text. */
export interface Oddity {
  readonly type?: ResponseType;
  readonly status?: number;
  readonly redirected?: boolean;
}

/** Answers that code makes itself have another type than those of a network, and so have their copies. */
function asFromNetwork(answer: Response, oddly: Oddity): Response {
  const copy = answer.clone.bind(answer);
  const like = { type: 'basic', ...oddly, clone: () => asFromNetwork(copy(), oddly) };
  for (const [name, value] of Object.entries(like)) Object.defineProperty(answer, name, { value });
  return answer;
}

/** One device with the site on the network before it. */
export class Device {
  readonly caches = new MemoryCaches();
  /** What the network has; nothing while it is gone. */
  network: Content | undefined;
  /** Whether the network takes longer than anybody waits. */
  isSlow = false;
  /** What is odd about its answers. */
  oddly: Oddity = {};
  now = new Date('2026-11-26T12:00:00Z');
  readonly asked: string[] = [];
  /** Windows that were closed. */
  readonly closed = new Set<string>();
  readonly #tasks: Promise<unknown>[] = [];

  fetch(path: string): Promise<Response> {
    this.asked.push(path);
    if (this.network === undefined) return Promise.reject(new TypeError('no network'));
    const text = this.network[path];
    const status = text === undefined ? 404 : 200;
    const answer = asFromNetwork(new Response(text ?? 'not found', { status }), this.oddly);
    return Promise.resolve(answer);
  }

  stores(version: string): Stores {
    return new Stores(this.caches.asStorage(), '/', version);
  }

  /** The network has another version from now on. */
  publish(content: Content, files: OfflineFiles): void {
    this.network = { ...content, '/offline-files.json': JSON.stringify(files) };
  }

  /** Turns reading offline on, with what the network has. */
  async begin(): Promise<Answers> {
    await this.versions().update();
    return this.answers();
  }

  versions(): Versions {
    return new Versions({
      caches: this.caches.asStorage(),
      base: '/',
      fetchFresh: (path) => this.fetch(path),
      isOpen: (window) => Promise.resolve(!this.closed.has(window)),
      now: () => this.now,
    });
  }

  /** A worker as the browser starts it: it remembers nothing but what is stored. */
  answers(versions = this.versions()): Answers {
    const windows = new Windows(versions, (window) => Promise.resolve(!this.closed.has(window)));
    const get = ({ url }: Request): Promise<Response> =>
      this.isSlow ? this.#late(url) : this.fetch(url.replace(ORIGIN, ''));
    return new Answers(versions, windows, {
      fetch: get,
      fetchFresh: get,
      wait: () => (this.isSlow ? Promise.resolve() : new Promise(() => undefined)),
      now: () => this.now,
      failure: () => new Response('failure', { status: 599 }),
    });
  }

  question(path: string, window = 'a'): Question {
    return {
      request: new Request(ORIGIN + path),
      window,
      waitUntil: (done) => void this.#tasks.push(done),
    };
  }

  /** Waits for what goes on after an answer. */
  async settled(): Promise<void> {
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) await task;
  }

  async #late(url: string): Promise<Response> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return this.fetch(url.replace(ORIGIN, ''));
  }
}
