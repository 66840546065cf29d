/** What this device has of the site for reading offline, as a page sees it, and what a page may do about it. */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { ownScript } from '../browser/own-worker.ts';
import { LIST_PATH, WORKER_PATH } from './files.ts';
import { localDay } from './local-day.ts';
import { isStore, SAVED_AT, type StoreKind } from './store-names.ts';
import { Versions } from './versions.ts';
import type { SavedPage } from './view.ts';

/** Whether the browser can save pages. Some cannot in private windows, and none can without https. */
export function canSave(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Whether the browser refuses to save anything of this site, as a setting or a private window may make it. */
export async function isRefused(): Promise<boolean> {
  try {
    await storesOf('');
    await ownRegistration();
    return false;
  } catch {
    return true;
  }
}

/** Whether a worker is at work and a version is wholly saved. The browser may have deleted it. */
export async function isOn(): Promise<boolean> {
  const worker = (await ownRegistration())?.active ?? null;
  return worker !== null && (await isSaved());
}

/** @throws if the worker or a file it needs does not come, or there is no room; nothing is kept then */
export async function turnOn(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(
      ownScript(publishedPath(WORKER_PATH)),
      { scope: publishedPath('/'), updateViaCache: 'none' },
    );
    await begun(registration);
    // A browser may take up the worker of open pages again, which does not load anything a second time.
    if (!(await isSaved())) await loadVersion();
  } catch (error) {
    await turnOff();
    throw error;
  }
}

/** Ends the worker and deletes all that it kept. */
export async function turnOff(): Promise<void> {
  await (await ownRegistration())?.unregister();
  await deleteStores('');
}

/** Deletes the pages that were saved because they were opened, and the files of look-ups. */
export async function deletePages(): Promise<void> {
  await deleteStores('visited');
}

export async function savedPages(): Promise<SavedPage[]> {
  const names = await storesOf('visited');
  const stores = await Promise.all(names.map((name) => caches.open(name)));
  const pages = await Promise.all(stores.map(pagesIn));
  return pages.flat();
}

/** That of this site, and not of another one on the same host. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const home = new URL(publishedPath('/'), location.origin).href;
  const found = await navigator.serviceWorker.getRegistration(home);
  return found?.scope === home ? found : undefined;
}

/** Resolves once the worker is at work. */
async function begun({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  if (worker === null || worker.state === 'activated') return;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker did not begin.'));
    });
  });
}

/** The list of a version is saved last. */
async function isSaved(): Promise<boolean> {
  const names = await storesOf('site');
  const list = publishedPath(LIST_PATH);
  const found = names.map((cacheName) => caches.match(list, { cacheName }));
  return (await Promise.all(found)).some((answer) => answer !== undefined);
}

async function loadVersion(): Promise<void> {
  const versions = new Versions({
    caches,
    base: publishedPath('/'),
    fetchFresh: (path) => fetch(publishedPath(path), { cache: 'no-cache' }),
    isOpen: () => Promise.resolve(true),
    now: () => new Date(),
  });
  await versions.update();
}

async function pagesIn(store: Cache): Promise<SavedPage[]> {
  const requests = await store.keys();
  const pages = requests.filter(({ url }) => url.endsWith('/'));
  return Promise.all(pages.map((request) => savedPage(store, request)));
}

async function savedPage(store: Cache, request: Request): Promise<SavedPage> {
  const kept = await store.match(request);
  const path = new URL(request.url).pathname.slice(publishedPath('').length);
  const title = /<title>([^<:|]*)/.exec((await kept?.text()) ?? '')?.[1] ?? path;
  return { path, name: title.trim(), savedOn: localDay(kept?.headers.get(SAVED_AT) ?? '') };
}

async function storesOf(kind: StoreKind | ''): Promise<string[]> {
  return (await caches.keys()).filter((name) => isStore(name, publishedPath('/'), kind));
}

async function deleteStores(kind: StoreKind | ''): Promise<void> {
  for (const name of await storesOf(kind)) await caches.delete(name);
}
