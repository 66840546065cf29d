/** The link between Ofsted’s grades and caseloads, in sentences. */
import { oneDecimal } from '../text/format.ts';
import { correlationText, linkInWords, wayOf } from './correlation-wording.ts';
import type { GradeLink } from './grades.ts';

/** What a grade is about: the services as a whole, or the impact of leaders, which Ofsted judges separately. */
export type Judgement = 'grade' | 'leaders';

const RATED: Readonly<Record<Judgement, string>> = {
  grade: 'rated',
  leaders: 'whose leaders were rated',
};

/** What a chart of grades shows: `Councils with better grades tended to have lower caseloads in 2025`. */
export function gradeHeadline(
  { correlation }: GradeLink,
  year: number,
  judgement: Judgement = 'grade',
): string {
  const way = wayOf(correlation);
  const about = judgement === 'grade' ? 'grades' : 'grades for leaders';
  if (way === 'neither higher nor lower')
    return `Caseloads had little or no link with Ofsted’s ${about} in ${year}`;
  const slightly = linkInWords(correlation) === 'a weak link' ? 'slightly ' : '';
  const opposite = way === 'higher' ? 'lower' : 'higher';
  return `Councils with better ${about} tended to have ${slightly}${opposite} caseloads in ${year}`;
}

/** `The median was 14.7 for councils rated outstanding and 16.2 for those rated inadequate.`; empty for a single grade. */
export function gradeMedians({ medians }: GradeLink, judgement: Judgement = 'grade'): string {
  const [best, worst] = [medians[0], medians.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return '';
  const rated = RATED[judgement];
  return `The median was ${oneDecimal(best.median)} for councils ${rated} ${best.grade} and ${oneDecimal(worst.median)} for those ${rated} ${worst.grade}.`;
}

/** How strong the link is, and what it does not show. */
export function gradeCaution({ correlation, shared }: GradeLink): string {
  const size = `This is ${linkInWords(correlation)} (rank correlation ${correlationText(correlation)}), and it does not show a cause.`;
  if (shared === undefined) return size;
  const [from, to] = shared.map(oneDecimal);
  return `${size} The grades overlap: averages from ${from} to ${to} are within the range of every grade.`;
}

/**
 * The link in full: its direction, its medians, its size, and that it shows no cause.
 * @param year of the caseloads; grades are the latest
 */
export function gradeSentences(link: GradeLink, year: number): string {
  return [`${gradeHeadline(link, year)}.`, gradeMedians(link), gradeCaution(link)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
