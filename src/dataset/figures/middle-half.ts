/** Where the middle half of many figures lies: what to say of all councils before anything is said of one. */

/**
 * Two of the figures themselves: at least half of all figures are neither below the one nor above the other.
 * Where many figures are equal to an end it is more than half, so a sentence says `the middle half ran from` or `at least half were`.
 */
export interface MiddleHalf {
  readonly low: number;
  readonly high: number;
}

/**
 * The middle half of figures. As many as there are whole fours in their number are left out at each end (nearest-rank
 * quartiles), so that both ends are published figures and nothing is rounded.
 * @returns undefined where there are no figures
 */
export function middleHalf(figures: readonly number[]): MiddleHalf | undefined {
  const sorted = figures.toSorted((a, b) => a - b);
  const outside = Math.floor(sorted.length / 4);
  const [low, high] = [sorted[outside], sorted.at(-1 - outside)];
  return low === undefined || high === undefined ? undefined : { low, high };
}
