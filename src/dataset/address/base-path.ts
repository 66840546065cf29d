/**
 * The path below which the site is published. All code names its pages and files from the root of the site, such as
 * `/councils/`. The path is added where an address leaves the code, and taken off where one comes in.
 */

/** Written into the code by the build (astro.config.mjs), of SITE_URL. Tests have none. */
declare const SITE_PATH: string | undefined;

/** Nothing, or such as `/caseload-watch`. */
const BASE = typeof SITE_PATH === 'undefined' ? '' : SITE_PATH;

/** Whether the site is published below a path. */
export const HAS_BASE = BASE !== '';

/** An address of the site as browsers ask for it: `/councils/` is `/caseload-watch/councils/` below a path. */
export function publishedPath(path: string): string {
  return BASE + path;
}

/** The address within the site of a path as browsers ask for it; the opposite of `publishedPath`. */
export function pathOnSite(pathname: string): string {
  return pathname.slice(BASE.length);
}
