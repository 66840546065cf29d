/** Judges that each social worker of a council has a certain number of cases, which no average can show. */
import { CASE_MEANING } from '../text/meanings.ts';
import { plainFigure } from './claim-wording.ts';
import type { Claim, ClaimEvidence, ClaimJudgement } from './claim.ts';
import { caveatsOf, claimedFigure } from './claimed-figure.ts';

const NOBODYS_CASELOAD =
  'This is an average for full-time equivalents. It does not show how many cases any one social worker has.';

/** Each social worker has so many cases. */
export function judgeEach({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  return {
    verdict: 'no',
    sentence: `${plainFigure(claimed)}.`,
    notes: [NOBODYS_CASELOAD, ...caveatsOf(evidence, claimed), CASE_MEANING],
  };
}
