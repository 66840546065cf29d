/** Follows the references of a built page without a browser. */
import type { HTMLElement } from 'node-html-parser';
import { SITE, type BuiltPage } from './built-pages.ts';

/** Attributes that hold ids of the same page, several with spaces between them. */
const ID_REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'popovertarget',
  'list',
  'headers',
];

/** All ids of a page, in order, repeated ones too. */
export function idsOf(root: HTMLElement): string[] {
  return root.querySelectorAll('[id]').map(({ id }) => id);
}

/**
 * References of a page that lead nowhere on the site; links to elsewhere are not followed.
 * @param ids of every page, by its address
 * @param isFile whether an address is a file that is not a page
 */
export function brokenReferences(
  page: BuiltPage,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  isFile: (path: string) => boolean,
): string[] {
  const own = ids.get(page.path) ?? new Set<string>();
  const links = [...new Set(addressesIn(page.root))].filter(
    (address) => !leadsSomewhere(new URL(address, `${SITE}${page.path}`), ids, isFile),
  );
  return [...links, ...idReferencesIn(page.root).filter((id) => !own.has(id))];
}

function addressesIn(root: HTMLElement): string[] {
  const elements = root.querySelectorAll('[href], [src], form[action]');
  return elements.flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

function leadsSomewhere(
  url: URL,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  isFile: (path: string) => boolean,
): boolean {
  if (url.origin !== SITE) return true;
  const target = ids.get(url.pathname);
  if (target === undefined) return isFile(url.pathname);
  return url.hash === '' || target.has(decodeURIComponent(url.hash.slice(1)));
}

function idReferencesIn(root: HTMLElement): string[] {
  return ID_REFERENCES.flatMap((name) =>
    root
      .querySelectorAll(`[${name}]`)
      .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
      .filter((id) => id !== ''),
  );
}
