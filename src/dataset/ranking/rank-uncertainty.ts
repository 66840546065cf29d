/** How far a rank reaches: the ranks that a figure could have if it moved by what is usual for its size. */
import { sizeGroup, type UsualMovement } from '../movement/movement.ts';
import type { RankedEntry } from './ranking.ts';
import { isMore, minus, plus } from '../decimals/decimal.ts';

export interface RankUncertainty {
  /** A typical change in a year: half of all councils of its size move by no more, up or down. In cases. */
  readonly by: number;
  readonly highest: number;
  readonly lowest: number;
  readonly year: number;
  /** Other figures within that movement of it. */
  readonly near: number;
  /** How many figures are ranked. */
  readonly of: number;
  /** Whether it is the figure of a small council. */
  readonly small: boolean;
}

/**
 * The ranks that a figure could have if it moved by the median of its size group, all others staying.
 * No confidence interval: a full count has none.
 * @returns undefined if no movement of that size is known
 */
export function rankUncertainty(
  place: RankedEntry,
  ranked: readonly RankedEntry[],
  usual: readonly UsualMovement[],
): RankUncertainty | undefined {
  const group = sizeGroup(place.figure.case_holders_fte);
  const by = usual.find((one) => one.group === group)?.median;
  if (by === undefined) return undefined;
  const own = place.figure.average_caseload;
  const [up, down] = [plus(own, by), minus(own, by)];
  const above = countFirst(ranked, (other) => isMore(other, up));
  const atLeastDown = countFirst(ranked, (other) => !isMore(down, other));
  return {
    by,
    year: place.figure.year,
    highest: 1 + above,
    lowest: atLeastDown,
    // Without itself, which is among them.
    near: atLeastDown - above - 1,
    of: ranked.length,
    small: place.small,
  };
}

/** How many averages hold, where those that do come first: ranked ones do, the highest being first. */
function countFirst(ranked: readonly RankedEntry[], holds: (average: number) => boolean): number {
  let [from, to] = [0, ranked.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const average = ranked[middle]?.figure.average_caseload;
    if (average !== undefined && holds(average)) from = middle + 1;
    else to = middle;
  }
  return from;
}
