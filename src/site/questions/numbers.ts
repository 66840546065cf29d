/** The numbers in the answers, all worked out from the tables. */
import { capEffect, unusualOverCap } from '../../dataset/cap/cap-effect.ts';
import { capFinding, countCourse, unusualInWords } from '../../dataset/cap/cap-effect-wording.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { thousandsAndTenths } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';

/** `2 of 149 averages for 2025 were over the proposed cap of 20. The count was …` */
export function overCapText({ country }: Context): string {
  const effect = capEffect(country, PROPOSED_CAP);
  const unusual = unusualInWords(unusualOverCap(country, PROPOSED_CAP));
  return `${capFinding(effect)}. ${countCourse(effect)} ${unusual}`.trimEnd();
}

/** What it would take to bring every average down to the proposed cap, in sentences; empty where none is over it. */
export function extraStaffText({ country }: Context): string {
  const { over, extraFte } = capEffect(country, PROPOSED_CAP).newest;
  return over === 0
    ? ''
    : `To bring them down to ${PROPOSED_CAP} it would take ${thousandsAndTenths(extraFte)} more FTE social workers with cases. That is arithmetic from averages. It leaves out workers with more than ${PROPOSED_CAP} cases where the average is lower.`;
}

/** How often social workers changed for children in care in England, in a sentence; empty where that is not known. */
export function changesInCare({ dataset }: Context): string {
  const row = dataset.socialWorkerChanges.find(({ code }) => code === ENGLAND);
  return row?.status === 'published'
    ? `Of England’s children in care on 31 March ${row.year}, ${row.share}% had three or more social workers during the year.`
    : '';
}
