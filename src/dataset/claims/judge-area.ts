/** The figure of England, a region or a part of London, which is of all its councils together. */
import type { Area } from '../../schemas/area.ts';
import { inArea, isPublished } from '../figures/figures.ts';
import { absenceSentence } from '../figures/absence-wording.ts';
import { inSentence } from '../text/council-names.ts';
import { oneDecimal } from '../text/format.ts';
import { CASE_MEANING, FTE_MEANING } from '../text/meanings.ts';
import { allow, refuse } from './claim-judgement.ts';
import type { ClaimEvidence, ClaimJudgement } from './claim.ts';

const OF_ALL_TOGETHER =
  'This divides all cases of the area by all its full-time-equivalent social workers with cases. It is not the average of its councils’ averages.';

/** The average of an area in a year with what must be said beside it, or why there is none. */
export function judgeArea(
  { code, name }: Area,
  year: number,
  { figures, stories }: Pick<ClaimEvidence, 'figures' | 'stories'>,
): ClaimJudgement {
  const figure = inArea(figures, code, year);
  const who = inSentence(name);
  if (figure === undefined)
    return refuse(
      `No comparable average is published for ${who}. The figures are for councils and regions in England.`,
    );
  if (!isPublished(figure))
    return refuse(
      `There is no figure for ${who} on 30 September ${year}. ${absenceSentence(figure)}`,
    );
  const story = stories.get(`${code} ${year}`);
  return allow(
    `On 30 September ${year}, ${who} had an average of ${oneDecimal(figure.average_caseload)} cases for each full-time-equivalent children’s social worker with cases.`,
    [OF_ALL_TOGETHER, ...(story === undefined ? [] : [story])],
    [CASE_MEANING, FTE_MEANING],
  );
}
