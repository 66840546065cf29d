/**
 * The rule of the cap: who is over it.
 *
 * - Over the cap means greater than it. A figure equal to the cap is not over it.
 * - Published averages are compared as they are published, to one decimal.
 *
 * The staff it would take to bring everybody down to it are in extra-fte.ts. The proposed cap itself and the caps a
 * reader may choose are in cap-range.ts.
 */
import { isMore, minus } from '../decimals/decimal.ts';

/** A figure equal to the cap keeps it. */
export function isOver(average: number, cap: number): boolean {
  return isMore(average, cap);
}

/** Published average less cap, exact to one decimal: 0.8 is over by 0.8. */
export function distanceFromCap(average: number, cap: number): number {
  return minus(average, cap);
}
