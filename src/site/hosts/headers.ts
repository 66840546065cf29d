/** The headers that a host sends with the files of the site, in the `_headers` form that Netlify and Cloudflare read. */

/** Headers for every path that a pattern matches. */
export interface HeaderRule {
  /** Starts with a slash. `*` matches anything, `:name` for one part of a path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const A_YEAR = 'public, max-age=31536000, immutable';
const ATOM = 'application/atom+xml; charset=utf-8';

/**
 * The rules. No path gets the same header from two of them: hosts differ in what they do then, and two security
 * policies for one path allow only what both allow.
 * @param styles hashes of the style sheets that pictures hold themselves, such as `sha256-…`; pages have no inline style
 */
export function headerRules(styles: readonly string[]): HeaderRule[] {
  return [
    { path: '/*', headers: everywhere(styles) },
    // Names of these files change with their content. Nothing else is kept for long: an error is kept as long as a page.
    { path: '/_astro/*', headers: { 'Cache-Control': A_YEAR } },
    { path: '/fonts/*', headers: { 'Cache-Control': A_YEAR } },
    // At some hosts `/v/*` would match `/version.json` as well.
    { path: '/v/:version/*', headers: { 'X-Robots-Tag': 'noindex' } },
    { path: '/*.csv', headers: typed('text/csv; charset=utf-8; header=present') },
    { path: '/*.parquet', headers: typed('application/vnd.apache.parquet') },
    { path: '/data/dcat.jsonld', headers: typed('application/ld+json') },
    { path: '/councils/*/feed.xml', headers: typed(ATOM) },
    { path: '/regions/*/feed.xml', headers: typed(ATOM) },
    { path: '/feed.xml', headers: typed(ATOM) },
    { path: '/calendar.ics', headers: typed('text/calendar; charset=utf-8') },
  ];
}

/** What every file is sent with. All of it is public, so pages of any origin may read it, sandboxed frames too. */
function everywhere(styles: readonly string[]): Record<string, string> {
  const styleSources = ["'self'", ...styles.map((hash) => `'${hash}'`)].join(' ');
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=()',
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': [
      "default-src 'self'",
      `style-src ${styleSources}`,
      "font-src 'self' data:",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ].join('; '),
  };
}

function typed(type: string): Record<string, string> {
  return { 'Content-Type': type };
}

/** The rules as the text of a `_headers` file. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const texts = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines, ''].join('\n');
  });
  return texts.join('\n');
}
