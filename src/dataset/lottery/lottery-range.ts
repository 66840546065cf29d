/** The distance that the lottery is about, and the distances a reader may choose instead, in miles. */

/** The distance the site speaks of unless a reader chooses another. */
export const LOTTERY_MILES = 50;
/** Distances a reader may choose. */
export const LEAST_MILES = 10;
export const MOST_MILES = 100;
/** From one distance a reader may choose to the next. */
export const MILES_STEP = 5;

/** The distances that an address may have. */
export const OFFERED_MILES = {
  lowest: LEAST_MILES,
  highest: MOST_MILES,
  step: MILES_STEP,
  usual: LOTTERY_MILES,
} as const;

/**
 * The distance that somebody typed or that an address carries, moved to the nearest one that can be chosen.
 * @returns LOTTERY_MILES for what is no number
 */
export function milesFrom(typed: string): number {
  const miles = Math.round(Number(typed) / MILES_STEP) * MILES_STEP;
  if (!Number.isFinite(miles) || typed.trim() === '') return LOTTERY_MILES;
  return Math.min(MOST_MILES, Math.max(LEAST_MILES, miles));
}
