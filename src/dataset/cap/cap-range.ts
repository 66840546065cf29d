/** The proposed cap, and the caps a reader may choose. This file imports nothing, because every page loads it. */

/** The cap proposed for child protection caseloads (Social Work Tutor in Community Care, 2016). */
export const PROPOSED_CAP = 20;
/** Caps a reader may choose. */
export const LOWEST_CAP = 8;
export const HIGHEST_CAP = 30;

/** From one cap a reader may choose to the next. */
export const CAP_STEP = 0.5;

/** The caps that an address may have. */
export const OFFERED_CAPS = {
  lowest: LOWEST_CAP,
  highest: HIGHEST_CAP,
  step: CAP_STEP,
  usual: PROPOSED_CAP,
} as const;

/**
 * The cap that somebody typed or that an address carries, moved to the nearest one that can be chosen.
 * @returns the proposed cap for what is no number
 */
export function capFrom(typed: string | null): number {
  const value = Number((typed ?? '').trim().replace(',', '.'));
  if (typed === null || typed.trim() === '' || !Number.isFinite(value)) return PROPOSED_CAP;
  const stepped = Math.round(value / CAP_STEP) * CAP_STEP;
  return Math.min(HIGHEST_CAP, Math.max(LOWEST_CAP, stepped));
}
