/** How easily ranks change, in sentences. */
import { oneDecimal, ordinal } from '../text/format.ts';
import { inOrder } from './rank-wording.ts';
import type { RankUncertainty } from './rank-uncertainty.ts';

/** How far one rank can be trusted; empty where no other figure is near. */
export function rankUncertaintyPhrase(reach: RankUncertainty): string {
  if (reach.near === 0) return '';
  const moved = `If this figure moved by ${oneDecimal(reach.by)}, a typical change for its size in ${reach.year},`;
  return isNarrow(reach)
    ? `${moved} ${stillBe(reach)}.`
    : `Ranks change easily. ${moved} ${couldRank(reach)}.`;
}

/** Whether a figure reaches two places at most. */
function isNarrow({ highest, lowest }: RankUncertainty): boolean {
  return lowest - highest < 2;
}

/** `it would still be second or third lowest` */
function stillBe(reach: RankUncertainty): string {
  const ends = fromOneEnd(reach);
  return ends === undefined
    ? `its rank would hardly change. It would be ${fromHighest(reach, 'or')}`
    : `it would still be ${ends.join(' or ')}`;
}

/** `it could rank anywhere from eighth to 35th highest`; across the middle in two sentences, as one would be too long. */
function couldRank(reach: RankUncertainty): string {
  const ends = fromOneEnd(reach);
  return ends === undefined
    ? `its rank could change. It could be anywhere from ${fromHighest(reach, 'to')}`
    : `it could rank anywhere from ${ends.join(' to ')}`;
}

/** `55th to 102nd of 149, counted from the highest` */
function fromHighest({ highest, lowest, of }: RankUncertainty, word: string): string {
  return `${ordinal(highest)} ${word} ${ordinal(lowest)} of ${of}, counted from the highest`;
}

/**
 * Both ends of a reach, counted from the end of the ranking that both are nearer to: `eighth` and `35th highest`.
 * @returns undefined where they are in different halves, and for a small council, which is never called highest or lowest
 */
function fromOneEnd({ highest, lowest, of, small }: RankUncertainty): [string, string] | undefined {
  const [top, bottom] = [of - highest + 1, of - lowest + 1];
  if (small) return undefined;
  if (lowest <= bottom) return inWordsFrom('highest', highest, lowest);
  return top < highest ? inWordsFrom('lowest', bottom, top) : undefined;
}

function inWordsFrom(end: 'highest' | 'lowest', near: number, far: number): [string, string] {
  return [near === 1 ? end : inOrder(near), `${inOrder(far)} ${end}`];
}
