/** Answers to requests: pages from the network first, files of a version only to pages of the same version. */
import { hashIn, OFFLINE_PAGE } from './files.ts';
import { exactly } from './kept-file.ts';
import { localDay } from './local-day.ts';
import { noticeText, withNotice, type Reason } from './notice.ts';
import { SAVED_AT } from './store-names.ts';
import type { Version, Versions } from './versions.ts';
import type { Windows } from './windows.ts';

/** A request, and what it is for. */
export interface Question {
  readonly request: Request;
  /** The window that asks, or the one that a page is for; empty if there is none. */
  readonly window: string;
  /** Keeps the worker going until something is done. */
  readonly waitUntil: (done: Promise<unknown>) => void;
}

/** What the answers need of the browser. */
export interface Network {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same, and asks the server even if the browser has the answer from an earlier visit: it would hide its age. */
  readonly fetchFresh: (request: Request) => Promise<Response>;
  /** Ends after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => Date;
  /** A failure of the network as pages see it. */
  readonly failure: () => Response;
}

/** After so many milliseconds a kept page is shown in place of one that has not come. */
const LATE_MS = 4000;

export class Answers {
  readonly #versions: Versions;
  readonly #windows: Windows;
  readonly #network: Network;

  constructor(versions: Versions, windows: Windows, network: Network) {
    this.#versions = versions;
    this.#windows = windows;
    this.#network = network;
  }

  /** A page. What the network gives is shown as it is; it is kept if it is one of those that are. */
  async page(question: Question, path: string): Promise<Response> {
    const coming = this.#network.fetchFresh(question.request);
    const late = this.#network.wait(LATE_MS).then(() => 'slow' as const);
    const first = await Promise.race([coming.catch(() => 'offline' as const), late]);
    if (typeof first !== 'string') return this.#shown(question, path, first);
    const current = await this.#versions.current();
    const kept = await current?.stores.find(path);
    if (current && kept) return this.#keptPage(question, current, kept, first);
    if (first === 'offline') return this.#inPlace(question);
    return coming.then(
      (answer) => this.#shown(question, path, answer),
      () => this.#inPlace(question),
    );
  }

  /** A file whose name changes with its content: which version asks for it makes no difference. */
  async named({ request }: Question, path: string): Promise<Response> {
    for (const stores of await this.#versions.all().catch(() => [])) {
      const kept = await stores.in('site', path);
      if (kept) return kept;
    }
    return this.#network.fetch(request);
  }

  /**
   * Any other file. To a page of a version that is kept, one of another version is a failure: the page says that it did
   * not load. To other pages the network answers as if there were no worker.
   */
  async file(question: Question, path: string): Promise<Response> {
    const { request, window, waitUntil } = question;
    const version = await this.#windows.versionOf(window).catch(() => undefined);
    if (version === undefined || hashIn(version.files, path) === undefined)
      return this.#network.fetch(request);
    const kept = await version.stores.find(path);
    if (kept !== undefined) return kept;
    const answer = await this.#network.fetch(request);
    if (!answer.ok || (await this.#learn(path, answer.clone(), version))) return answer;
    waitUntil(this.#versions.update().catch(() => undefined));
    return this.#network.failure();
  }

  /** A page that came, which says by its bytes which version it is of. One that is of none may be of a newer one. */
  #shown({ window, waitUntil }: Question, path: string, answer: Response): Response {
    const [first, second] = [answer.clone(), answer.clone()];
    const known = this.#versions.current().then((current) => this.#learn(path, first, current));
    waitUntil(this.#windows.set(window, known));
    waitUntil(this.#compareAgain(known, window, path, second));
    return answer;
  }

  async #compareAgain(
    known: Promise<Version | undefined>,
    window: string,
    path: string,
    answer: Response,
  ): Promise<void> {
    const [version, before] = [await known, await this.#versions.current()];
    if (version || !before || hashIn(before.files, path) === undefined || !answer.ok) return;
    const newer = await this.#versions.update().catch(() => undefined);
    if (newer && newer !== before)
      await this.#windows.set(window, this.#learn(path, answer, newer));
  }

  /** The version, if an answer is of it; it is kept if it is of what readers may keep. */
  async #learn(
    path: string,
    answer: Response,
    version: Version | undefined,
  ): Promise<Version | undefined> {
    const hash = version && hashIn(version.files, path);
    if (version === undefined || hash === undefined) return undefined;
    const file = await exactly(answer, hash, this.#network.now()).catch(() => undefined);
    if (file === undefined) return undefined;
    // A full disk is no reason to show nothing.
    if (Object.hasOwn(version.files.visited, path))
      await version.stores.keepVisited(path, file).catch(() => undefined);
    return version;
  }

  async #keptPage(
    { window, waitUntil }: Question,
    version: Version,
    kept: Response,
    reason: Reason,
  ): Promise<Response> {
    waitUntil(this.#windows.set(window, Promise.resolve(version)));
    const text = noticeText(reason, localDay(kept.headers.get(SAVED_AT) ?? ''));
    return new Response(withNotice(await kept.text(), text), { headers: kept.headers });
  }

  /** The page that says what is kept, at the address of one that is not. */
  async #inPlace({ window, waitUntil }: Question): Promise<Response> {
    const current = await this.#versions.current();
    const page = await current?.stores.find(OFFLINE_PAGE);
    if (current === undefined || page === undefined) return this.#network.failure();
    waitUntil(this.#windows.set(window, Promise.resolve(current)));
    const html = withNotice(await page.text(), noticeText('offline', undefined));
    return new Response(html, { status: 503, headers: page.headers });
  }
}
