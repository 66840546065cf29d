/**
 * Which version each open window shows. Browsers end a worker that has nothing to do, so that it is written down: a page
 * goes on as it began.
 */
import { wholly, type Version, type Versions } from './versions.ts';

export class Windows {
  readonly #versions: Versions;
  readonly #isOpen: (window: string) => Promise<boolean>;
  readonly #known = new Map<string, Promise<Version | undefined>>();

  constructor(versions: Versions, isOpen: (window: string) => Promise<boolean>) {
    this.#versions = versions;
    this.#isOpen = isOpen;
  }

  /** The version of a window; undefined for one that shows another, or that nobody has spoken of. */
  async versionOf(window: string): Promise<Version | undefined> {
    if (this.#known.has(window)) return this.#known.get(window);
    for (const stores of await this.#versions.all())
      if ((await stores.in('windows', pathOf(window))) !== undefined) return wholly(stores);
    return undefined;
  }

  /** Says it of a window before its page is there. Ends once it is written down, or cannot be. */
  async set(window: string, coming: Promise<Version | undefined>): Promise<void> {
    if (window === '') return;
    this.#known.set(window, coming);
    const version = await coming;
    if (version !== undefined) await this.#writeDown(window, version).catch(() => undefined);
  }

  async #writeDown(window: string, { stores }: Version): Promise<void> {
    if (!(await stores.areThere())) return;
    for (const { path } of await stores.saved('windows'))
      if (!(await this.#isOpen(path.slice(1)))) await stores.drop('windows', path);
    const nothing = { body: new ArrayBuffer(0), headers: new Headers() };
    await stores.keep('windows', pathOf(window), nothing);
  }
}

function pathOf(window: string): string {
  return `/${window}`;
}
