/** The league table of another year, as its own page was built: fetched, and put in the place of the one shown. */
import { required } from '../browser/required.ts';

const BASE = '/league-table/';

/** What the pages of two years differ in, besides the rows and the title. */
const PARTS = [
  'h1',
  '[data-league=lead]',
  '.years',
  'league-table caption',
  '#like optgroup',
] as const;

const pages = new Map<string, Promise<Document>>();

/** The address of a year's table; the latest year has the shortest. */
export function yearAddress(year: number, latest: number): string {
  return year === latest ? BASE : `${BASE}${String(year)}/`;
}

/** The year that the address names. */
export function yearInAddress(latest: number): number {
  const [, year] = /\/(\d{4})\/$/.exec(location.pathname) ?? [];
  return year === undefined ? latest : Number(year);
}

/**
 * The page at an address of `yearAddress`, fetched once.
 * @throws if it cannot be had: the next call tries again
 */
export function leaguePage(address: string): Promise<Document> {
  const known = pages.get(address) ?? fetchPage(address);
  pages.set(address, known);
  known.catch(() => pages.delete(address));
  return known;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Puts what another year's page says into this one, and gives the rows of its table. */
export function takeOver(page: Document): HTMLTableRowElement[] {
  document.title = page.title;
  for (const part of PARTS) {
    const theirs = required(page.querySelector(part), part);
    required(document.querySelector(part), part).replaceWith(document.importNode(theirs, true));
  }
  const body = required(page.querySelector('.league tbody'), 'table');
  return [...document.importNode(body, true).querySelectorAll('tr')];
}
