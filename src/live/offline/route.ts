/** Which requests the worker for reading offline answers. All others go past it, untouched. */

/** What is known of a request. */
export interface Asked {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Of the request: `navigate` for pages. */
  readonly mode: string;
  /** Of the request: `document` for a page in a window, `iframe` for one in a frame. */
  readonly destination: string;
  /** Whether only a part of the file is asked for. */
  readonly isPart: boolean;
  /** Whether a browser asks before the reader does. */
  readonly isAhead: boolean;
}

/**
 * `ahead`: a page that nobody has opened, which is refused, so that only what is opened is kept. `named`: a file whose
 * name changes with its content. `file`: one that may belong to a version.
 */
export type Route =
  | { readonly kind: 'past' | 'ahead' }
  | { readonly kind: 'page' | 'named' | 'file'; readonly path: string };

const PAST: Route = { kind: 'past' };

/** Fixed copies of other versions, data for programs, and what other sites show: the worker has no part in them. */
const NOT_OURS = /^\/(v|api|embed|oembed)\//;

/** Files without a name of their own that a kept page may ask for. Which of them are kept is in the list of a version. */
const FILES = /^\/([a-z]+\.json|favicon\.svg|(search|postcodes|figures)\/.+\.(json|txt))$/;

/** @param home the address of the site with a slash at its end */
export function routeOf(asked: Asked, home: string): Route {
  const { method, url, mode, destination, isPart, isAhead } = asked;
  if (method !== 'GET' || isPart || !url.startsWith(home)) return PAST;
  const path = `/${url.slice(home.length).replace(/[?#].*$/s, '')}`;
  if (NOT_OURS.test(path)) return PAST;
  if (mode !== 'navigate') return fileRoute(path);
  // A page ends in a slash. What does not is a file that a browser shows or saves.
  if (destination !== 'document' || !path.endsWith('/')) return PAST;
  return isAhead ? { kind: 'ahead' } : { kind: 'page', path };
}

function fileRoute(path: string): Route {
  if (/^\/(_astro|fonts)\//.test(path)) return { kind: 'named', path };
  return FILES.test(path) ? { kind: 'file', path } : PAST;
}
