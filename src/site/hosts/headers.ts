/** The headers that a host sends with the files of the site. Every form for hosts is made of this one list. */
import { PERMISSIONS, securityPolicy } from './policies.ts';

/** Headers for every path that a pattern matches. */
export interface HeaderRule {
  /** Starts with a slash. `*` matches anything, `:name` for one part of a path. */
  readonly path: string;
  /** Paths that the pattern does not mean. */
  readonly except?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What the headers depend on. */
export interface HeadersAsked {
  /** Hashes of the style sheets that pictures hold themselves, such as `sha256-…`; pages have no inline style. */
  readonly styles: readonly string[];
  /** The path that the site is published below, with slashes at both ends. */
  readonly base: string;
  /** Whether it is published under https, so that browsers may refuse anything else for a year. */
  readonly secure: boolean;
}

const A_YEAR = 'public, max-age=31536000, immutable';
const ATOM = 'application/atom+xml; charset=utf-8';
/** What other people’s pages may show in a frame. The page that makes their code is not among them. */
const EMBEDS = ['/embed/:kind/*', '/v/:version/embed/:kind/*'];

/** The service worker for reading offline. Browsers ask for it again with each page, so that a new version is noticed. */
const WORKER = '/service-worker.js';
/** Which links browsers may fetch ahead: src/site/speculation-rules.ts. */
const AHEAD = 'speculation-rules.json';

/** Files of a look-up, of which each byte counts. They are no documents, and no browser takes them for one. */
const LOOK_UPS = ['/postcodes/*.txt', '/search/*'];

/**
 * The rules. No path gets the same header from two of them: hosts differ in what they do then, and two security
 * policies for one path allow only what both allow.
 */
export function headerRules(asked: HeadersAsked): HeaderRule[] {
  const { styles, base } = asked;
  const rules: HeaderRule[] = [
    { path: '/*', headers: everywhere(asked) },
    {
      path: '/*',
      except: [...EMBEDS, ...LOOK_UPS],
      headers: {
        ...document(securityPolicy(styles, "frame-ancestors 'self'")),
        'Speculation-Rules': `"${base}${AHEAD}"`,
      },
    },
    ...EMBEDS.map((path) => ({ path, headers: document(securityPolicy(styles)) })),
    // Names of these files change with their content. Nothing else is kept for long: an error is kept as long as a page.
    { path: '/_astro/*', headers: { 'Cache-Control': A_YEAR } },
    { path: '/fonts/*', headers: { 'Cache-Control': A_YEAR } },
    { path: WORKER, headers: { 'Cache-Control': 'no-cache' } },
    // At some hosts `/v/*` would match `/version.json` as well.
    { path: '/v/:version/*', headers: { 'X-Robots-Tag': 'noindex' } },
    { path: '/*.csv', headers: typed('text/csv; charset=utf-8; header=present') },
    { path: '/*.parquet', headers: typed('application/vnd.apache.parquet') },
    { path: '/data/dcat.jsonld', headers: typed('application/ld+json') },
    { path: '/data/croissant.json', headers: typed('application/ld+json') },
    { path: `/${AHEAD}`, headers: typed('application/speculationrules+json') },
    { path: '/llms.txt', headers: typed('text/plain; charset=utf-8') },
    { path: '/councils/*/feed.xml', headers: typed(ATOM) },
    { path: '/regions/*/feed.xml', headers: typed(ATOM) },
    { path: '/feed.xml', headers: typed(ATOM) },
    { path: '/calendar.ics', headers: typed('text/calendar; charset=utf-8') },
  ];
  return rules.map((rule) => below(rule, base));
}

/** What every file is sent with. All of it is public, so pages of any origin may read it, sandboxed frames too. */
function everywhere({ secure }: HeadersAsked): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** What a document is sent with besides. */
function document(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function typed(type: string): Record<string, string> {
  return { 'Content-Type': type };
}

function below({ path, except, headers }: HeaderRule, base: string): HeaderRule {
  const placed = (pattern: string): string => base + pattern.slice(1);
  if (except === undefined) return { path: placed(path), headers };
  return { path: placed(path), except: except.map(placed), headers };
}
