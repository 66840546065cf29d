/** A small copy of the built site that can be changed, published again and taken off the network. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeServiceWorker } from '../../scripts/build/service-worker.ts';
import { serve, type StaticServer } from '../../scripts/shared/static-server.ts';
import { DIST } from './built-pages.ts';

const COPIED = [
  '404.html',
  '_astro',
  '_headers',
  'councils/bolton/index.html',
  'councils/bury/index.html',
  'councils/index.html',
  'councils/salford/index.html',
  'data/index.html',
  'favicon.svg',
  'figures.json',
  'fonts',
  'index.html',
  'location.json',
  'map/index.html',
  'offline/index.html',
  'postcodes/bl.txt',
  'regions/north-west/index.html',
  'search',
  'speculation-rules.json',
];

export class OfflineSite {
  readonly #folder: string;
  #server: StaticServer;

  constructor(folder: string, server: StaticServer) {
    this.#folder = folder;
    this.#server = server;
  }

  static async publish(): Promise<OfflineSite> {
    const folder = mkdtempSync(join(tmpdir(), 'offline-site-'));
    for (const path of COPIED) cpSync(join(DIST, path), join(folder, path), { recursive: true });
    await writeServiceWorker(folder, '/', true);
    return new OfflineSite(folder, await serve(folder));
  }

  address(path: string): string {
    return this.#server.origin + path;
  }

  text(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  /** Nothing answers any more. */
  async goOffline(): Promise<void> {
    await this.#server.close();
  }

  async comeBack(): Promise<void> {
    this.#server = await serve(this.#folder, Number(new URL(this.#server.origin).port));
  }

  /**
   * Another version at the same address: Bolton's page has another number, the figures have other bytes, and the style
   * sheet of all pages has another name. The old one is gone.
   */
  async publishSecond(): Promise<void> {
    const sheet = readdirSync(join(this.#folder, '_astro')).find((name) =>
      name.startsWith('site.'),
    );
    if (sheet === undefined) throw new Error('the site has no style sheet of that name');
    for (const page of COPIED.filter((path) => path.endsWith('.html')))
      this.#change(page, (html) => html.replaceAll(sheet, SECOND_SHEET));
    this.#change('councils/bolton/index.html', (html) => html.replaceAll('20.8', SECOND_NUMBER));
    this.#change('figures.json', (json) => `${json}\n`);
    renameSync(join(this.#folder, '_astro', sheet), join(this.#folder, '_astro', SECOND_SHEET));
    await writeServiceWorker(this.#folder, '/', true);
  }

  /** The same pages from a build with SERVICE_WORKER=off. */
  async withdraw(): Promise<void> {
    await writeServiceWorker(this.#folder, '/', false);
  }

  async end(): Promise<void> {
    await this.#server.close().catch(() => undefined);
    rmSync(this.#folder, { recursive: true });
  }

  #change(path: string, how: (text: string) => string): void {
    writeFileSync(join(this.#folder, path), how(this.text(path)));
  }
}

export const SECOND_SHEET = 'site.SECOND.css';
export const SECOND_NUMBER = '99.9';
