/** The site's own address as views and exports write it. */

/**
 * The address that all addresses of the site begin with, without a slash at its end.
 * @param site `Astro.site`, with the path if the site is published below one
 */
export function siteHref(site: URL | undefined): string {
  return (site?.href ?? '').replace(/\/$/, '');
}
