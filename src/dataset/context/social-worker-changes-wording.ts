/** How many children in care had three or more social workers in a year, in sentences that name the day and the links. */
import type { Reason } from '../../schemas/absence.ts';
import { missingInWords } from '../figures/missing-wording.ts';
import { fractionText, quotient } from '../decimals/fraction.ts';
import { FEW_FTE_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import { thousands } from '../text/format.ts';
import { correlationText, linkInWords } from './correlation-wording.ts';
import type { ChangedWorkers, ChangeLinks } from './social-worker-changes.ts';

/** Below so many children a percentage changes a lot with each of them. */
const FEW_CHILDREN = 50;

/**
 * `On 31 March 2024, Bolton had 571 children in care. Of them, 180 (32%) had had three or more social workers during the year.`
 * @param subject the council or councils, as a sentence begins
 * @param known undefined where the publisher's table has no row
 */
export function changedWorkersSentences(
  subject: string,
  year: number,
  known: ChangedWorkers | Reason | undefined,
): string[] {
  if (known === 'not_applicable')
    return [`${subject} had no children in care on 31 March ${year}.`];
  if (typeof known !== 'object')
    return [`For ${subject} the number for 31 March ${year} ${missingInWords(known)}.`];
  const { children, threeOrMore } = known;
  return [
    `On 31 March ${year}, ${subject} had ${thousands(children)} children in care.`,
    `Of them, ${thousands(threeOrMore)} (${percent(threeOrMore, children)}%) had three or more social workers during the year.`,
    ...(children < FEW_CHILDREN
      ? ['These are few children, so the percentage can change a lot.']
      : []),
  ];
}

/** England’s, to follow those of a council. */
export function changedWorkersInEngland(share: number): string {
  return `In England it was ${share}% of children in care.`;
}

/** What the share is linked with across England, and that a link is no cause. */
export function changeLinkSentences({
  year,
  agency,
  vacancies,
  caseload,
  figures,
}: ChangeLinks): string {
  return [
    `Across England the share in ${year} had ${linkInWords(agency)} with agency staff (rank correlation ${correlationText(agency)}).`,
    `It had ${linkInWords(vacancies)} with vacancies (${correlationText(vacancies)}) and ${linkInWords(caseload)} with the average caseload (${correlationText(caseload)}).`,
    `This compares ${figures} averages. Councils with ${FEW_FTE_CASE_HOLDERS} are left out.`,
    'A link does not show that one thing causes another.',
  ].join(' ');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0' : fractionText(quotient(100 * part, whole), 0);
}
