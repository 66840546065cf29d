/** The link between Ofsted’s grades and caseloads, in sentences. */
import { FEW_FTE_CASE_HOLDERS } from '../ranking/small-council-wording.ts';
import { inWords, longDate, oneDecimal } from '../text/format.ts';
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

/** `The median was 14.7 for councils rated outstanding (21 figures) and 16.2 for those rated inadequate (12 figures).`; empty for a single grade. */
export function gradeMedians({ medians }: GradeLink, judgement: Judgement = 'grade'): string {
  const [best, worst] = [medians[0], medians.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return '';
  const rated = RATED[judgement];
  return `The median was ${oneDecimal(best.median)} for councils ${rated} ${best.grade} (${counted(best.figures)}) and ${oneDecimal(worst.median)} for those ${rated} ${worst.grade} (${counted(worst.figures)}).`;
}

function counted(figures: number): string {
  return figures === 1 ? '1 figure' : `${figures} figures`;
}

/** How strong the link is, and what it does not show. */
export function gradeCaution({ correlation, withSmall = correlation, shared }: GradeLink): string {
  const size = sizeOf(correlation, withSmall);
  if (shared === undefined) return size;
  const [from, to] = shared.map(oneDecimal);
  return `${size} The grades overlap: averages from ${from} to ${to} are within the range of every grade.`;
}

/** The size of the link in words and numbers; both, where small councils change the word. */
function sizeOf(correlation: number, withSmall: number): string {
  const [word, other] = [correlation, withSmall].map(linkInWords);
  const number = correlationText(correlation);
  if (word === other)
    return `This is ${word} (rank correlation ${number}), and it does not show a cause.`;
  const both = [correlation, withSmall]
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .map((one) => linkInWords(one).replace(/^an? | link$/g, ''));
  return `This is a ${both.join(' to ')} link (rank correlation ${number}, or ${correlationText(withSmall)} with small councils). It does not show a cause.`;
}

/** Which inspections the grades are from. */
export interface GradeDates {
  /** Day on which the newest of them began, ISO. */
  readonly newest: string;
  /** How many began after the day of the caseloads. */
  readonly later: number;
}

/** Who is left out and how new the grades are: `Councils with … are left out. Grades are the latest up to …` */
export function gradeBasis({ newest, later }: GradeDates, year: number): string {
  const after =
    later === 0
      ? ''
      : ` Of their inspections, ${inWords(later)} began after 30 September ${year}, the day of the caseloads.`;
  return `Councils with ${FEW_FTE_CASE_HOLDERS} are left out. Grades are the latest from inspections up to ${longDate(newest)}.${after} Later inspections without an overall grade are left out.`;
}

/**
 * The link in full: its direction, its medians, its size, and that it shows no cause.
 * @param year of the caseloads; grades are the latest
 */
export function gradeSentences(link: GradeLink, year: number, dates: GradeDates): string {
  const size = gradeCaution(link);
  return [`${gradeHeadline(link, year)}.`, gradeMedians(link), size, gradeBasis(dates, year)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
