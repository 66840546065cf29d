/** Names of what the browser keeps for reading offline. Sites below other paths of the same host have others. */

/** `site`: kept from the start. `visited`: what the reader has opened. `windows`: which windows show the version. */
export const STORE_KINDS = ['site', 'visited', 'windows'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** @param base the path of the site with slashes at both ends */
export function storeName(base: string, version: string, kind: StoreKind): string {
  return `${prefixOf(base)}${version}:${kind}`;
}

/** Whether a store is of this site, of any version, and of a kind if one is given. */
export function isStore(name: string, base: string, kind: StoreKind | '' = ''): boolean {
  return name.startsWith(prefixOf(base)) && name.endsWith(kind === '' ? '' : `:${kind}`);
}

/** The version that a store of this site is of. */
export function versionOf(name: string, base: string): string {
  return name.slice(prefixOf(base).length).replace(/:.*$/, '');
}

function prefixOf(base: string): string {
  return `caseload-watch:${base}:`;
}

/** The header of a kept file that says when it was saved: an ISO time. */
export const SAVED_AT = 'x-saved-at';
