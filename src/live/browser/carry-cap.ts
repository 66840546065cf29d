/** Links to pages that answer to the cap keep the one the reader chose. */
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { capFrom, OFFERED_CAPS, PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { askedFor } from './unknown-values.ts';

const ANSWER =
  /^\/(councils\/.+|map\/.*|league-table\/.*|compare\/|cap\/|postcode-lottery\/|my-caseload\/)$/;

/** The cap in the address, or the proposed one. One that cannot be chosen is named to the reader. */
export function capInAddress(): number {
  return capFrom(askedFor('cap', OFFERED_CAPS));
}

/** How a cap is written in an address: nothing for the proposed one. */
export function capParameter(cap: number): string {
  return cap === PROPOSED_CAP ? '' : String(cap);
}

/** Writes the cap into the links below an element. */
export function carryCap(cap: number, root: ParentNode = document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    // To read an address takes long, and one without a cap has the proposed one already.
    if (cap === PROPOSED_CAP && !link.getAttribute('href')?.includes('cap=')) continue;
    const url = new URL(link.href);
    // What is offered in the place of an unknown value is the whole address already.
    if (!ANSWER.test(pathOnSite(url.pathname)) || link.closest('[data-part=unknown-values]'))
      continue;
    if (cap === PROPOSED_CAP) url.searchParams.delete('cap');
    else url.searchParams.set('cap', String(cap));
    link.href = `${url.pathname}${url.search.replaceAll('%2C', ',')}${url.hash}`;
  }
}
