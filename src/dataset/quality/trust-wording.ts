/** The answer to ‘Can I trust this number?’ in one sentence. */
import { inWords, listed, oneDecimal } from '../text/format.ts';
import type { Comparison } from './count-checks.ts';
import { CHECK_NAMES, flagInShort } from './flag-wording.ts';

/** What the answer is made from. */
export interface TrustGround {
  readonly comparisons: readonly Comparison[];
  /** Whether so few social workers have cases that one or two of them change the average a lot. */
  readonly small: boolean;
}

/**
 * The answer for a published figure: whether anything about its count is unusual, and if so what. One sentence.
 * Where there is nothing unusual it says how many cases there are for each 100 children in need, or which comparisons
 * could be made.
 */
export function trustSentence({ comparisons, small }: TrustGround): string {
  const unusual = comparisons.filter((one) => one.unusual);
  if (unusual.length > 0) {
    const found = unusual.slice(0, MOST_NAMED).map(flagInShort);
    return `Ask before you repeat it: ${listed(found)}.`;
  }
  if (small) {
    return 'Repeat it with care: with fewer than 20 FTE, one or two social workers change the average a lot.';
  }
  const share = comparisons.find(({ kind }) => kind === 'cases-share');
  if (share !== undefined) {
    return `We found nothing unusual in this count: it has ${oneDecimal(share.value)} cases for each 100 children in need, and the typical (median) council ${oneDecimal(share.against)}.`;
  }
  return `We found nothing unusual in ${listed(comparisons.map(({ kind }) => CHECK_NAMES[kind]))}, but cannot compare the cases with children in need.`;
}

/** A sentence names no more than this; the list under it has them all. */
const MOST_NAMED = 2;

/** Which comparisons were made, so that a reader knows what the answer rests on. */
export function checksMade(comparisons: readonly Comparison[]): string {
  if (comparisons.length === 0) return 'There was nothing to compare this count with.';
  const names = listed(comparisons.map(({ kind }) => CHECK_NAMES[kind]));
  const many =
    comparisons.length === 1
      ? 'One comparison was'
      : `${inWords(comparisons.length)} comparisons were`;
  return `${many.charAt(0).toUpperCase()}${many.slice(1)} made: ${names}.`;
}
