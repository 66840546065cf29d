/** Which pages somebody may have wanted whose address leads nowhere. */
import { editDistance } from '../places/edit-distance.ts';
import { plain } from './asked-value.ts';

/** A page of the site with its name for readers. */
export interface NamedPage {
  /** From the root, with slashes at both ends. */
  readonly path: string;
  readonly name: string;
}

export interface NearestPages {
  /** The page itself, if only its spelling is another: capital letters, slashes, `council` for `councils`, `.html`. */
  readonly same: NamedPage | undefined;
  /** Those with the fewest mistakes in their addresses otherwise, best first; none if nothing is near. */
  readonly others: readonly NamedPage[];
}

/** How many pages are offered at most. */
const MOST = 3;
/** A mistake for every so many letters is near. */
const LETTERS_A_MISTAKE = 3;

/** Finds the pages for an address. */
export function nearestPages(pathname: string, pages: readonly NamedPage[]): NearestPages {
  const asked = wordsOf(pathname);
  const whole = asked.join('/');
  const same = pages.find(({ path }) => whole !== '' && wordsOf(path).join('/') === whole);
  if (same !== undefined) return { same, others: [] };
  const scored = pages.flatMap((page) => {
    const mistakes = mistakesBetween(asked, wordsOf(page.path));
    return mistakes === undefined ? [] : [{ page, mistakes }];
  });
  const sorted = scored.sort((a, b) => a.mistakes - b.mistakes);
  return { same: undefined, others: sorted.slice(0, MOST).map(({ page }) => page) };
}

/** The parts of an address in one spelling; the first without the s of its plural. */
function wordsOf(path: string): string[] {
  const [first, ...others] = path
    .replace(/^\/v\/[0-9a-f]+(?=\/)/i, '')
    .replace(/(\/index)?\.html?\/?$/i, '')
    .split('/')
    .map(plain)
    .filter((part) => part !== '');
  return first === undefined ? [] : [first.replace(/s$/, ''), ...others];
}

/** Mistakes in the last part, which names the page, or in the whole; undefined if there are too many. */
function mistakesBetween(asked: readonly string[], known: readonly string[]): number | undefined {
  const last = asked.at(-1) ?? '';
  const found = [
    { typed: last, mistakes: editDistance(last, known.at(-1) ?? '') },
    { typed: asked.join('/'), mistakes: editDistance(asked.join('/'), known.join('/')) },
  ].filter(({ typed, mistakes }) => mistakes * LETTERS_A_MISTAKE <= typed.length && typed !== '');
  return found.length === 0 ? undefined : Math.min(...found.map(({ mistakes }) => mistakes));
}
