/** A council's ranks through the years in sentences. */
import { inWords, ordinal } from '../text/format.ts';
import { TOP_PLACES } from './persistence.ts';
import type { RankInYear } from './rank-history.ts';

/**
 * The range of its ranks, and how often it was among the highest:
 * `From 2017 to 2025 its rank was between 2nd and 41st, counted from the highest. It was among the ten highest in six of the nine years.`
 * @returns nothing for fewer than two years with a rank
 */
export function rankRangeSentences(history: readonly RankInYear[]): string[] {
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const ranks = history.map(({ place }) => place.rank);
  const [highest, lowest] = [Math.min(...ranks), Math.max(...ranks)].map(ordinal);
  const where = highest === lowest ? `always ${highest}` : `between ${highest} and ${lowest}`;
  return [
    `From ${first.year} to ${last.year} its rank was ${where}, counted from the highest.`,
    ...amongHighest(history),
  ];
}

function amongHighest(history: readonly RankInYear[]): string[] {
  const top = history.filter((one) => one.amongHighest).length;
  if (top === 0) return [];
  const ten = `the ${inWords(TOP_PLACES)} highest`;
  return [`It was among ${ten} in ${ofYears(top, history.length)}.`];
}

/** `six of the nine years`, `all nine years`, `both years`. */
function ofYears(some: number, all: number): string {
  if (some < all) return `${inWords(some)} of the ${inWords(all)} years with a figure`;
  return all === 2 ? 'both years' : `all ${inWords(all)} years with a figure`;
}
