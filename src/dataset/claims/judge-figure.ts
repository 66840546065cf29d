/** The figure as it is, which may be said of every council that has one. */
import { CASE_MEANING, FTE_MEANING } from '../text/meanings.ts';
import { allow } from './claim-judgement.ts';
import { plainFigure } from './claim-wording.ts';
import type { ClaimEvidence, ClaimJudgement } from './claim.ts';
import { caveatsOf, claimedFigure } from './claimed-figure.ts';

/** The average of a council in a year with what must be said beside it, or why there is none. */
export function judgeFigure(
  council: string,
  year: number,
  evidence: ClaimEvidence,
): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const sentence = `${plainFigure(claimed)}.`;
  return allow(sentence, caveatsOf(evidence, claimed), [CASE_MEANING, FTE_MEANING]);
}
