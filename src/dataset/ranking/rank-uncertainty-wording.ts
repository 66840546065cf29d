/** How easily ranks change, in sentences. */
import { inWords, oneDecimal, ordinal } from '../text/format.ts';
import type { Persistence } from './persistence.ts';
import { TOP_PLACES } from './persistence.ts';
import { inOrder } from './rank-wording.ts';
import type { RankUncertainty } from './rank-uncertainty.ts';

/** How far one rank can be trusted; empty where no other figure is near. */
export function rankUncertaintyPhrase(reach: RankUncertainty): string {
  if (reach.near === 0) return '';
  const by = oneDecimal(reach.by);
  return `Ranks change easily. A typical change in a year for a figure of this size is ${by}. If this figure moved by ${by}, it could rank anywhere from ${reachInWords(reach)}.`;
}

/**
 * Both ends of a reach, each counted from the nearer end: `8th to 35th highest`, `24th to 61st lowest`,
 * `55th highest to 48th lowest`. A small council is never called highest or lowest: `12th to 110th of 149`.
 */
function reachInWords({ highest, lowest, of, small }: RankUncertainty): string {
  if (small) return `${ordinal(highest)} to ${ordinal(lowest)} of ${of}`;
  const [best, worst] = [highest, lowest].map((rank) => fromNearerEnd(rank, of)) as [Place, Place];
  if (best.end !== worst.end) return `${placeInWords(best)} to ${placeInWords(worst)}`;
  const [near, far] = best.end === 'highest' ? [best, worst] : [worst, best];
  return near.place === 1
    ? `${placeInWords(near)} to ${placeInWords(far)}`
    : `${inOrder(near.place)} to ${placeInWords(far)}`;
}

interface Place {
  readonly place: number;
  readonly end: 'highest' | 'lowest';
}

function fromNearerEnd(rank: number, of: number): Place {
  const fromBelow = of - rank + 1;
  return rank <= fromBelow ? { place: rank, end: 'highest' } : { place: fromBelow, end: 'lowest' };
}

function placeInWords({ place, end }: Place): string {
  return place === 1 ? `the ${end}` : `${inOrder(place)} ${end}`;
}

/** How often those at the top stay there, from the counts of all years. */
export function persistenceSentence({ since, all, stayed }: Persistence): string {
  const ten = `the ${inWords(TOP_PLACES)} highest`;
  return `Since ${since}, ${stayed} of ${all} figures among ${ten} of a year were also among ${ten} of the next year.`;
}

/** What the counts rest on, for a method or a note. */
export const PERSISTENCE_RULE =
  'Small councils are left out, and a combined figure counts once. All figures that tie for tenth place count.';
