/** Judges a claim by the figures: a sentence that is true, or why it would mislead. */
import type { Claim, ClaimEvidence, ClaimJudgement } from './claim.ts';
import { judgeOver, judgeRun, judgeShare } from './judge-against-cap.ts';
import { judgeChange, judgeMore, judgeRank } from './judge-comparison.ts';
import { judgeEach } from './judge-each.ts';
import { judgeQuality } from './judge-quality.ts';
import { judgeWhy } from './judge-why.ts';

/** What may be said of a claim. */
export function judgeClaim(claim: Claim, evidence: ClaimEvidence): ClaimJudgement {
  switch (claim.kind) {
    case 'over':
      return judgeOver(claim, evidence);
    case 'rank':
      return judgeRank(claim, evidence);
    case 'change':
      return judgeChange(claim, evidence);
    case 'why':
      return judgeWhy(claim, evidence);
    case 'more':
      return judgeMore(claim, evidence);
    case 'run':
      return judgeRun(claim, evidence);
    case 'each':
      return judgeEach(claim, evidence);
    case 'quality':
      return judgeQuality(claim, evidence);
    case 'share':
      return judgeShare(claim, evidence);
  }
}
