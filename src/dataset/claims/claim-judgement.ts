/** How a claim is judged: refused, or allowed with what must be said beside it. */
import type { ClaimJudgement } from './claim.ts';

/**
 * A claim that may not be made.
 * @param why in a sentence or more
 * @param sentence the nearest that is true; left out if nothing can be said
 */
export function refuse(why: string, sentence?: string): ClaimJudgement {
  return { verdict: 'no', sentence, notes: [why.replaceAll(/ {2,}/g, ' ')] };
}

/**
 * A claim that may be made as it is, or with care where there is something to add.
 * @param care what must be said with it
 * @param always what is said with every such claim
 */
export function allow(
  sentence: string,
  care: readonly string[],
  always: readonly string[] = [],
): ClaimJudgement {
  return {
    verdict: care.length === 0 ? 'yes' : 'careful',
    sentence,
    notes: [...care, ...always],
  };
}
