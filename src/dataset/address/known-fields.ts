/**
 * What an address of this site may ask for, by its page. Whatever else is in an address, such as what other sites add
 * to follow their readers, is no part of it.
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
