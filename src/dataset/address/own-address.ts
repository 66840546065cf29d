/** The site's own address, which whoever publishes a copy sets as SITE_URL. */

/** Where a copy of the site is published. */
export interface OwnAddress {
  /** The whole address with a slash at its end, such as `https://someone.github.io/caseload-watch/`. */
  readonly href: string;
  /** The path in it, with slashes at both ends: `/`, or `/caseload-watch/`. */
  readonly base: string;
}

/** Of a build that nobody said an address for: where `npm start` shows it on this machine. */
const LOCAL = 'http://localhost:4321/';

/** Hosts of this machine, which need no certificate. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads SITE_URL.
 * @param value such as `https://someone.github.io/caseload-watch`, with or without a slash at its end; empty or
 * undefined for a copy that stays on this machine
 * @throws if it is no address that a site can have
 */
export function ownAddress(value: string | undefined): OwnAddress {
  const asked = value?.trim() ?? '';
  const url = URL.parse(asked === '' ? LOCAL : asked);
  const fault = url === null ? 'it is no whole address' : faultOf(url);
  if (url === null || fault !== undefined) throw new Error(refusal(asked, fault ?? ''));
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { href: `${url.origin}${base}`, base };
}

function faultOf(url: URL): string | undefined {
  const isLocal = LOCAL_HOSTS.includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    return 'it must begin with https:// (http:// is for localhost only)';
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(url.href))
    return 'it must have no query and no fragment';
  if (url.username !== '' || url.password !== '')
    return 'it must have no user name and no password';
  // Host and path are written into HTML, CSS, JSON, and the rules of hosts: plain letters need no other spelling in any.
  if (!/^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])$/.test(url.hostname))
    return 'its host may have the letters a to z, digits, and . - only';
  if (!/^(\/[A-Za-z0-9._~-]+)*\/?$/.test(url.pathname))
    return 'its path may have the letters a to z, digits, and . _ ~ - only';
  return undefined;
}

function refusal(asked: string, fault: string): string {
  return `SITE_URL cannot be ${asked}: ${fault}. Give the address of the site, such as https://someone.github.io/caseload-watch/`;
}

/**
 * Why what cites an address is not for publication; undefined where it may be published.
 * @param href the site's own address
 */
export function notForPublication(href: string): string | undefined {
  if (href.startsWith('https://')) return undefined;
  return 'This copy of the site was built without its public address (SITE_URL). Its citations are not for publication.';
}
