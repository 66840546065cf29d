/** The answer to ‘Can I trust this number?’, and what it rests on. */
import { listed, oneDecimal } from '../text/format.ts';
import type { Comparison } from './count-checks.ts';
import type { FlagKind } from './flag.ts';
import { flagClause } from './flag-wording.ts';

/** What the answer is made from. */
export interface TrustGround {
  readonly comparisons: readonly Comparison[];
  /** Whether so few social workers have cases that one or two of them change the average a lot. */
  readonly small: boolean;
}

/** The sentence names no more than this. The list below it has them all. */
const MOST_NAMED = 2;

/**
 * The answer for a published figure: whether anything about its count is unusual, and if so what. One sentence.
 * Where nothing is unusual it says how many cases there are for each 100 children in need, if that is known.
 */
export function trustSentence({ comparisons, small }: TrustGround): string {
  const unusual = comparisons.filter((one) => one.unusual);
  if (unusual.length > 0) {
    const found = unusual.slice(0, MOST_NAMED).map(flagClause);
    return `Ask before you repeat it, because ${listed(found)}.`;
  }
  if (small) {
    return 'Repeat it with care, because with fewer than 20 FTE one or two social workers change the average a lot.';
  }
  const share = comparisons.find(({ kind }) => kind === 'cases-share');
  if (share !== undefined) {
    return `We found nothing unusual in this count: it has ${oneDecimal(share.value)} cases for each 100 children in need, and the typical (median) council ${oneDecimal(share.against)}.`;
  }
  return 'We found nothing unusual in this count, but could not compare its cases with children in need.';
}

/** Which comparisons were made and which could not be, so that a reader knows what the answer rests on. In sentences. */
export function checksMade(comparisons: readonly Comparison[]): string {
  const has = (kind: FlagKind): boolean => comparisons.some((one) => one.kind === kind);
  const shares = [
    ...(has('cases-share') ? ['its cases for each 100 children in need'] : []),
    ...(has('staff-share') ? ['its share of social workers with cases'] : []),
  ];
  return [
    ...(shares.length === 0
      ? []
      : [
          `We compared ${shares.join(', and ')}${shares.length > 1 ? ',' : ''} with the typical council’s.`,
        ]),
    has('average-jump')
      ? 'We compared its cases, FTE and average with the year before.'
      : 'There is no figure of the year before to compare it with.',
    ...(has('cases-share') ? [] : ['The number of children in need is not known for this area.']),
  ].join(' ');
}
