/** Which colour a figure has: seen against the cap, in steps of two cases that move with it. */
import { isOver } from '../../dataset/cap/cap.ts';
import { hundredthsOf, isMore, minus, plus } from '../../dataset/decimals/decimal.ts';

/** Cases from one colour to the next. */
const STEP = 2;

/** `b5` is just at or below the cap, `b1` far below it; `a1` just above, `a2` far above. */
export const CLASSES = ['b1', 'b2', 'b3', 'b4', 'b5', 'a1', 'a2'] as const;
/** A class of src/styles/charts/colours.css; `missing` is hatched, as absent is not zero; `a0` is palest above a middle. */
export type ColourClass = (typeof CLASSES)[number] | 'a0' | 'missing';

const BELOW = ['b5', 'b4', 'b3', 'b2', 'b1'] as const;

/**
 * The colour class of an average caseload. A figure equal to the cap is not over it; each step
 * includes its upper end: (cap - 2, cap] is `b5`, (cap, cap + 2] is `a1`.
 */
export function classOf(value: number | undefined, cap: number): ColourClass {
  if (value === undefined) return 'missing';
  if (isOver(value, cap)) return isMore(minus(value, cap), STEP) ? 'a2' : 'a1';
  return BELOW[Math.floor(hundredthsOf(minus(cap, value)) / hundredthsOf(STEP))] ?? 'b1';
}

/** Colours of differences, lowest first: cool below no difference, warm above it. */
export const DIFFERENCE_CLASSES = ['b5', 'b4', 'b2', 'a0', 'a1', 'a2'] as const;
/** Where they change, in cases. */
export const DIFFERENCE_BREAKS = [-4, -2, 0, 2, 4] as const;

/** The colour of a difference in cases; no difference is the end of the palest cool step. */
export function classOfDifference(value: number | undefined): ColourClass {
  if (value === undefined) return 'missing';
  const above = DIFFERENCE_BREAKS.filter((edge) => isMore(value, edge)).length;
  return DIFFERENCE_CLASSES[above] ?? 'a2';
}

/** The six figures at which the colour changes, lowest first; the cap is the fifth. */
export function breaksOf(cap: number): number[] {
  return [-4, -3, -2, -1, 0, 1].map((steps) => plus(cap, steps * STEP));
}
