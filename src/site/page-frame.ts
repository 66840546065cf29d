/** What surrounds every page: its head, the menu, how to cite it, the footer. */
import { knownFields } from '../dataset/address/known-fields.ts';
import { siteHref } from './own-address.ts';
import { cardForPage } from './cards.ts';
import { citationOf, type CitationPart } from './citation.ts';
import { siteContext, type Context } from './context.ts';
import { META_POLICY } from './hosts/policies.ts';
import type { Link } from './links.ts';
import { isOfflineOffered } from './settings.ts';
import { dataVersion, lastingHref, versionHref } from './version.ts';

const SITE_NAME = 'Caseload Watch';
const OFFLINE = '/offline/';
/** It is shown for addresses of all kinds, and leads on with what they ask for. */
const NOT_FOUND = '/404.html';

/** What a page says of itself. */
export interface PageAbout {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Address from the root, with slashes at both ends. */
  readonly path: string;
  /** Address of the page this one is a version of, if it is one. */
  readonly canonical?: string;
  readonly robots?: 'noindex';
  /** The picture that is shown where the page is linked to, 1200 by 630. That of the page's kind, or the site's own, by default. */
  readonly card?: { readonly href: string; readonly alt: string };
}

export interface MenuItem extends Link {
  /** Whether it is the page itself. */
  readonly current: boolean;
}

export interface PageFrame {
  /** The security policy that the page has within itself. */
  readonly policy: string;
  readonly siteName: string;
  /** Without the site's name, and with it if there is room. */
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  /** The whole address under which the page is to be found. */
  readonly address: string;
  /** What the page’s address may ask for, with spaces between the fields; undefined for one that may be of any page. */
  readonly fields: string | undefined;
  readonly robots: 'noindex' | undefined;
  /** With its whole address. */
  readonly card: { readonly src: string; readonly alt: string };
  /** Every way to cite the page; none for a page that nobody should find. */
  readonly citation: readonly CitationPart[];
  /** The address cited, where what the reader chose is written behind it; undefined where a kept copy is cited. */
  readonly chosenAt: string | undefined;
  readonly menu: readonly MenuItem[];
  readonly footer: readonly Link[];
  /** The version of the data, which leads to where it is kept. */
  readonly version: Link;
  /** The whole address that a printed sheet names: of the page’s kept copy, or of the page if none is kept. */
  readonly printed: string;
}

const MENU: readonly Link[] = [
  { text: 'Councils', href: '/councils/' },
  { text: 'Regions', href: '/regions/' },
  { text: 'Map', href: '/map/' },
  { text: 'League table', href: '/league-table/' },
  { text: 'Compare', href: '/compare/' },
  { text: 'Proposed cap', href: '/cap/' },
  { text: 'Postcode lottery', href: '/postcode-lottery/' },
  { text: 'Evidence', href: '/evidence/' },
];

const FOOTER: readonly Link[] = [
  ...MENU,
  { text: 'Limits in other places', href: '/cap/elsewhere/' },
  { text: 'For and against a cap', href: '/evidence/for-and-against/' },
  { text: 'What social workers report', href: '/evidence/what-workers-report/' },
  { text: 'A duty to publish caseloads', href: '/evidence/publication/' },
  { text: 'Method and definitions', href: '/method/' },
  { text: 'Questions and answers', href: '/questions/' },
  { text: 'Glossary', href: '/glossary/' },
  { text: 'Missing figures', href: '/missing/' },
  { text: 'Download data', href: '/data/' },
  { text: 'What changed this year', href: '/this-year/' },
  { text: 'Changed figures', href: '/changes/' },
  { text: 'Audit our figures', href: '/audit/' },
  { text: 'Can I say this?', href: '/say/' },
  { text: 'For social workers', href: '/my-caseload/' },
  { text: 'Charts to download', href: '/charts/' },
  { text: 'Embed a chart', href: '/embed/' },
  { text: 'Postcode areas', href: '/postcodes/' },
  { text: 'Figures from councils', href: '/returns/' },
  { text: 'Read this site offline', href: OFFLINE },
  { text: 'About this site', href: '/about/' },
  { text: 'Corrections', href: '/corrections/' },
  { text: 'Accessibility', href: '/accessibility/' },
];

/** Pages that every page leads to. That about reading offline is one of them where it is offered. */
export function footerLinks(): readonly Link[] {
  return isOfflineOffered() ? FOOTER : FOOTER.filter(({ href }) => href !== OFFLINE);
}

/** Search engines and tabs cut longer titles. */
const LONGEST_TITLE = 60;

/** The title with the site's name, which is left out where both would be too long. */
function fullTitle(title: string, path: string): string {
  if (path === '/') return `${SITE_NAME}: ${title}`;
  const whole = `${title} | ${SITE_NAME}`;
  return whole.length <= LONGEST_TITLE ? whole : title;
}

/**
 * The frame of a page.
 * @param site the site's own address, `Astro.site`
 */
export function pageFrame(
  site: URL | undefined,
  about: PageAbout,
  context: Context = siteContext(),
): PageFrame {
  const { title, description, path, canonical = path, robots } = about;
  const { href, alt } = about.card ?? cardForPage(context, canonical);
  const own = siteHref(site);
  const address = own + canonical;
  return {
    policy: META_POLICY,
    siteName: SITE_NAME,
    title,
    fullTitle: fullTitle(title, path),
    description,
    address,
    fields: path === NOT_FOUND ? undefined : knownFields(path).join(' '),
    robots,
    card: { src: own + href, alt },
    citation:
      robots === undefined ? citationOf(context, { title, path: canonical, site: own }) : [],
    chosenAt: lastingHref(canonical) === canonical ? address : undefined,
    menu: MENU.map((link) => ({ ...link, current: link.href === path })),
    footer: footerLinks(),
    version: { text: dataVersion(), href: versionHref() },
    printed: own + lastingHref(canonical),
  };
}
