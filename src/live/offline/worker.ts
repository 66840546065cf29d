/**
 * The service worker for reading offline. Only readers who ask for it have it (src/pages/offline.astro). The build writes
 * it to /service-worker.js (scripts/build/service-worker.ts).
 */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { Answers, type Network } from './answers.ts';
import { routeOf, type Route } from './route.ts';
import { Versions } from './versions.ts';
import { Windows } from './windows.ts';
import { workerScope, type Fetching } from './worker-scope.ts';

const scope = workerScope();
const home = new URL(publishedPath('/'), location.origin);
const now = (): Date => new Date();
const isOpen = async (window: string): Promise<boolean> =>
  (await scope.clients.get(window)) !== undefined;
const network: Network = {
  fetch: (request) => fetch(request),
  fetchFresh: (request) => fetch(request, { cache: 'no-cache' }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now,
  failure: () => Response.error(),
};
const versions = new Versions({
  caches,
  base: home.pathname,
  fetchFresh: (path) => fetch(publishedPath(path), { cache: 'no-cache' }),
  isOpen,
  now,
});
const answers = new Answers(versions, new Windows(versions, isOpen), network);

scope.addEventListener('install', (event) => {
  event.waitUntil(versions.update());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, destination } = request;
  const isPart = request.headers.has('range');
  const isAhead = request.headers.has('sec-purpose');
  const route = routeOf({ method, url, mode, destination, isPart, isAhead }, home.href);
  if (route.kind === 'past') return;
  event.respondWith(answerTo(event, route));
  if (route.kind === 'page') event.waitUntil(versions.tidy().catch(() => undefined));
});

async function answerTo(event: Fetching, route: Route): Promise<Response> {
  if (!('path' in route)) return network.failure();
  const { request, clientId, resultingClientId } = event;
  const question = {
    request,
    window: route.kind === 'page' ? resultingClientId : clientId,
    waitUntil: (done: Promise<unknown>) => {
      event.waitUntil(done);
    },
  };
  return answers[route.kind](question, route.path);
}
