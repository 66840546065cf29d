/** The worker of a copy that does not offer reading offline: where one was before, it ends it and deletes what it kept. */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { isStore } from './store-names.ts';
import { workerScope } from './worker-scope.ts';

const scope = workerScope();

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  await scope.registration.unregister();
  for (const name of await caches.keys())
    if (isStore(name, publishedPath('/'))) await caches.delete(name);
}
