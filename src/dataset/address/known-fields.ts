/**
 * What an address of this site may ask for, by its page. Whatever else is in an address, such as what other sites add
 * to follow their readers, is no part of it. This file imports nothing, because every page with a query loads it.
 */

/** Pages below which an address may ask for something, the first that fits counting, with the fields. */
const FIELDS: readonly (readonly [page: string, fields: string])[] = [
  ['/league-table/', 'sort region type side parts like measure'],
  ['/map/', 'measure view'],
  ['/compare/', 'councils year'],
  ['/postcode-lottery/', 'council miles'],
  ['/say/', 'kind council other year since'],
  ['/embed/comparison/', 'councils'],
  ['/embed/', 'kind council second region'],
  ['/changes/', 'council measure'],
  ['/regions/', 'sort'],
  ['/my-caseload/', 'council'],
  ['/cap/', 'cost'],
  ['/councils/', 'q'],
];

/** On every page: the cap goes on to the pages that answer to it. */
const EVERYWHERE = 'cap';
/** On the front page, where a search may be linked to. */
const FRONT = 'q';

/** A copy of a page that is kept under the version of its data has the fields of the page. */
const KEPT = /^\/v\/[^/]+(?=\/)/;

/** The names of the fields that an address of a page may have. Its case does not matter. */
export function knownFields(pathname: string): string[] {
  const path = `${pathname.toLowerCase().replace(KEPT, '')}/`;
  const [, fields = path === '//' ? FRONT : ''] =
    FIELDS.find(([page]) => path.startsWith(page)) ?? [];
  return [...fields.split(' ').filter(Boolean), EVERYWHERE];
}

/**
 * The part of a query that its page knows, with the names of fields in small letters. One that is known wholly stays as
 * it is.
 * @param search begins with `?`, or is empty
 * @returns the same
 */
export function knownSearch(pathname: string, search: string): string {
  const fields = knownFields(pathname);
  const asked = [...new URLSearchParams(search)];
  if (asked.every(([name]) => fields.includes(name))) return search;
  const known = new URLSearchParams();
  for (const [name, value] of asked) {
    const field = name.toLowerCase();
    if (fields.includes(field) && !known.has(field)) known.set(field, value);
  }
  // Commas are legal in a query and read better than their code.
  const kept = known.toString().replaceAll('%2C', ',');
  return kept === '' ? '' : `?${kept}`;
}
