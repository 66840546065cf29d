/** Puts what the reader chose into the page's citation: the choice is in the address, and the address is cited. */
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { parts } from './part.ts';

let cited: string | undefined;

/** @param cite what Cite.astro made; the page may have moved to another year's address, and to another choice */
export function citeChosen(cite: HTMLElement): void {
  const built = cite.dataset.chosenAt ?? '';
  const before = cited ?? built;
  const { origin, pathname } = new URL(built);
  // The front page takes no choice, and its address begins all others.
  if (pathOnSite(pathname) === '/') return;
  cited = `${origin}${location.pathname}${location.search}`;
  if (cited === before) return;
  for (const element of parts(cite, 'citation'))
    element.textContent = element.textContent.replaceAll(before, cited);
}
