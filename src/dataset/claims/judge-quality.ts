/** Judges that a council is safe or dangerous, well or badly run, or breaks the law, which no count of cases can show. */
import { CAP_ORIGIN } from '../text/meanings.ts';
import { plainFigure } from './claim-wording.ts';
import type { Claim, ClaimEvidence, ClaimJudgement } from './claim.ts';
import { caveatsOf, claimedFigure } from './claimed-figure.ts';

const NO_VERDICT =
  'These figures count cases and social workers. They do not show whether children are safe, whether a council is run well, or whether it breaks the law.';

/** A council is good or bad in whatever way. */
export function judgeQuality({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  return {
    verdict: 'no',
    sentence: `${plainFigure(claimed)}.`,
    notes: [NO_VERDICT, CAP_ORIGIN, ...caveatsOf(evidence, claimed)],
  };
}
