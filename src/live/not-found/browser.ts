/** On the page for addresses that lead nowhere: finds what may have been meant. The address is compared in the browser. */
import { h } from 'preact';
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { render } from '../browser/render.ts';
import { knownFields } from '../../dataset/address/known-fields.ts';
import { knownSearch } from '../../dataset/address/known-search.ts';
import { nearestPages, type NamedPage } from '../../dataset/address/nearest-pages.ts';
import { withLists } from '../../dataset/wire/check.ts';
import { jsonFile } from '../browser/json-loader.ts';
import { part } from '../browser/part.ts';
import { NearestPages } from './NearestPages.tsx';

const loadPages = jsonFile('/pages.json', (parsed) =>
  withLists<{ readonly pages: readonly NamedPage[] }>(parsed, ['pages']),
);

/** The path asked for, with its letters in place of their codes where they have any. */
function askedPath(): string {
  try {
    return decodeURIComponent(pathOnSite(location.pathname));
  } catch {
    return pathOnSite(location.pathname);
  }
}

const { search } = location;
loadPages().then(
  ({ pages }) => {
    const view = nearestPages(askedPath(), pages);
    const searchOf = (path: string): string => knownSearch(knownFields(path), search);
    render(h(NearestPages, { view, searchOf }), part(document, 'nearest-pages'));
  },
  // The search box and the list of councils are on the page already.
  () => undefined,
);
