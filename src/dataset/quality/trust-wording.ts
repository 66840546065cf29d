/** The answer to ‘Can I trust this number?’, and what it rests on. */
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import { isSmall } from '../ranking/ranking.ts';
import { capitalised, listed, oneDecimal, thousands } from '../text/format.ts';
import type { Comparison } from './count-checks.ts';
import type { FlagKind } from './flag.ts';
import { difference } from './flag-note-wording.ts';
import { flagClause } from './flag-wording.ts';
import { noChangeSentence } from './no-comparison-wording.ts';

/** What the answer is made from. */
export interface TrustGround {
  readonly comparisons: readonly Comparison[];
  /** The figure’s own count, which is named where so few social workers have cases that one of them changes it a lot. */
  readonly figure: Pick<PublishedFigure, 'cases' | 'case_holders_fte'>;
  /** Whether the council was abolished, so that nobody can ask it. */
  readonly former?: boolean;
}

/**
 * The answer for a published figure, in sentences: whether it is small, and everything that is unusual about its count.
 * Where nothing is, it says that the average changed a lot, or how many cases there are for each 100 children in need.
 */
export function trustSentence({ comparisons, figure, former = false }: TrustGround): string {
  const unusual = comparisons.filter((one) => one.unusual);
  const small = isSmall(figure) ? [fewPeople(figure)] : [];
  if (unusual.length > 0) {
    const advice = former ? 'Repeat it with care.' : 'Ask before you repeat it.';
    return [advice, ...small, ...foundSentences(unusual)].join(' ');
  }
  return small.length > 0
    ? ['Repeat it with care.', ...small].join(' ')
    : nothingUnusual(comparisons);
}

function fewPeople({ cases, case_holders_fte: fte }: TrustGround['figure']): string {
  return `There were only ${thousands(cases)} cases and ${oneDecimal(fte)} FTE social workers with cases, so one or two social workers change the average a lot.`;
}

/** Two sentences at most: one about shares, and one about changes in a year. */
function foundSentences(unusual: readonly Comparison[]): string[] {
  const isShare = ({ kind }: Comparison): boolean => kind.endsWith('-share');
  const shares = unusual.filter(isShare).map(flagClause);
  const jumps = unusual.filter((one) => !isShare(one)).map(flagClause);
  return [
    ...(shares.length === 0 ? [] : [`${capitalised(listed(shares))}.`]),
    ...(jumps.length === 0 ? [] : [`In a year, ${listed(jumps)}.`]),
  ];
}

/** A change that is large and has no flag is said: it is news, and no fault of the count. */
function nothingUnusual(comparisons: readonly Comparison[]): string {
  const change = comparisons.find(({ large }) => large);
  if (change !== undefined)
    return `The count passed our checks. The average ${changed(change)}, more than nine in ten changes for its size.`;
  const share = comparisons.find(({ kind }) => kind === 'cases-share');
  return share === undefined
    ? 'We found nothing unusual in this count, but could not compare its cases with children in need.'
    : `We found nothing unusual in this count. There were ${oneDecimal(share.value)} cases for each 100 children in need, and ${oneDecimal(share.against)} in the typical (median) council.`;
}

function changed({ value, against }: Comparison): string {
  return `${value > against ? 'rose' : 'fell'} by ${difference(value, against)} in a year`;
}

/**
 * Which comparisons were made and which could not be, so that a reader knows what the answer rests on. In sentences.
 * @param before the figure of the year before, whatever its state
 */
export function checksMade(comparisons: readonly Comparison[], before: Figure | undefined): string {
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
      : noChangeSentence(before),
    ...(has('cases-share') ? [] : ['The number of children in need is not known for this area.']),
  ].join(' ');
}
