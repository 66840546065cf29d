/** The pages of the site that a reader may look for by an address, with their names. */
import type { NamedPage } from '../dataset/address/nearest-pages.ts';
import { byName } from '../dataset/text/council-names.ts';
import type { Context } from './context.ts';
import { councilLink, regionLink, type Link } from './links.ts';
import { footerLinks } from './page-frame.ts';
import { yearHref } from './years.ts';

/** Those of the footer, those of years, regions and nations, and councils from A to Z. */
export function namedPages(context: Context): NamedPage[] {
  const councils = [...context.dataset.councils].sort(byName);
  const links = [
    { text: 'Home page', href: '/' },
    ...footerLinks(),
    ...yearLinks(context, '/map/', 'Map'),
    ...yearLinks(context, '/league-table/', 'League table'),
    ...[...context.areas.values()].map(regionLink),
    ...councils.map(councilLink),
  ];
  return links.map(({ text, href }) => ({ path: href, name: text }));
}

/** Pages of earlier years: the newest has the address of all. */
function yearLinks(context: Context, base: `/${string}/`, name: string): Link[] {
  return context.years
    .filter((year) => year !== context.latestYear)
    .map((year) => ({ text: `${name}, ${year}`, href: yearHref(context, base, year) }));
}
