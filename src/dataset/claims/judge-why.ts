/**
 * Judges claims that an average changed for a reason. No figure shows a reason, so the answer is no. What can be said is
 * the arithmetic: how cases and staff changed, and what each did to the average.
 */
import { isSplit, splitChange } from '../change/change-split.ts';
import {
  ARITHMETIC,
  isSmallChange,
  NO_SPLIT_WORDS,
  partsSentence,
  splitSentence,
  unusualSplit,
} from '../change/change-wording.ts';
import { unusualYearsIn } from '../change/unusual-change.ts';
import { councilHistory, publishedIn } from '../figures/history.ts';
import { typicalChange } from '../movement/typical-change.ts';
import { refuse } from './claim-judgement.ts';
import { plainFigure } from './claim-wording.ts';
import type { Claim, ClaimEvidence, ClaimJudgement } from './claim.ts';
import { caveatsOf, claimedChange } from './claimed-figure.ts';

const NO_REASON = 'These figures cannot show why an average changed.';

/** A figure has risen or fallen since an earlier year, because of something. */
export function judgeWhy(claim: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const change = claimedChange(claim, evidence);
  if ('verdict' in change) return change;
  const { from, to } = change;
  const split = splitChange(from.figure, to.figure);
  if (!isSplit(split))
    return refuse(`${NO_REASON} ${NO_SPLIT_WORDS[split]}`, `${plainFigure(to)}.`);
  const { figures, years, flagged, usual } = evidence;
  const published = publishedIn(councilHistory(to.council, figures, years));
  const typical = typicalChange(split.from, usual);
  const said = splitSentence(split, { names: to.names, typical, among: 'councils of this size' });
  return {
    verdict: 'no',
    sentence: isSmallChange(split, typical) ? said : `${said} ${partsSentence(split)}`,
    notes: [
      `${NO_REASON} ${ARITHMETIC}`,
      ...unusualSplit(unusualYearsIn(split, published, flagged)),
      ...new Set([...caveatsOf(evidence, from), ...caveatsOf(evidence, to)]),
    ],
  };
}
