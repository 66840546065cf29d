/** The scales of bars: all begin at zero and hold the cap with some room beyond it. */

/** The end of a scale from zero: at least a fifth of it lies beyond the cap, and every value fits. */
export function scaleEnd(cap: number, values: readonly (number | undefined)[]): number {
  const present = values.filter((value) => value !== undefined);
  return Math.max(cap * 1.2, ...present.map((value) => value * 1.04));
}
