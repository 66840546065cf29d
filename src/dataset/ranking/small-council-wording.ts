/** What makes a council small, in words. */
import { SMALL_FTE } from './ranking.ts';

/** In a sentence: `fewer than 20 full-time equivalent case holders`. */
export const FEW_CASE_HOLDERS = `fewer than ${SMALL_FTE} full-time equivalent case holders`;

/** The same where FTE has been explained or there is little room: `fewer than 20 FTE case holders`. */
export const FEW_FTE_CASE_HOLDERS = `fewer than ${SMALL_FTE} FTE case holders`;
