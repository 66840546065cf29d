/** Where a council is among similar ones, in words. */
import { inWords } from '../text/format.ts';
import type { GroupPosition } from './similar-councils.ts';

/** What similar councils are, for the first time they are named on a page. */
export const SIMILAR_MEANING =
  'Similar councils have children and families most like this council’s (the Department for Education’s list of statistical neighbours).';

/** The heading where the council is small: one or two people change its average, so that where it is is no finding. */
export const SMALL_POSITION = 'This council is small, so compare its average with care';

/**
 * How a figure compares with those of similar councils, as a heading. A combined figure of two councils is one figure,
 * so that figures are counted: `Among similar councils, two of ten figures are higher and one is the same`.
 */
export function positionHeadline({ higher, same, lower }: GroupPosition): string {
  const all = higher.length + same.length + lower.length;
  if (all === 0) return 'No similar council has a figure';
  if (all === 1) return `The only figure of a similar council is ${onlyOne(higher, same)}`;
  const [some, word] = higher.length > 0 ? [higher, 'higher'] : [lower, 'lower'];
  if (some.length === all) return `Among similar councils, all ${inWords(all)} figures are ${word}`;
  if (same.length === all) return `All ${inWords(all)} figures of similar councils are the same`;
  const equal = same.length === 0 ? '' : ` and ${inWords(same.length)} ${areSame(same.length)}`;
  return `Among similar councils, ${inWords(some.length)} of ${inWords(all)} figures ${some.length === 1 ? 'is' : 'are'} ${word}${equal}`;
}

function onlyOne(higher: readonly unknown[], same: readonly unknown[]): string {
  if (same.length === 1) return 'the same';
  return higher.length === 1 ? 'higher' : 'lower';
}

function areSame(n: number): string {
  return n === 1 ? 'is the same' : 'are the same';
}
