/** What makes a council small, in words. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { oneDecimal } from '../text/format.ts';
import { isSmall, SMALL_FTE } from './ranking.ts';

/** In a sentence: `fewer than 20 full-time-equivalent social workers with cases`. */
export const FEW_CASE_HOLDERS = `fewer than ${SMALL_FTE} full-time-equivalent social workers with cases`;

/** The same where FTE has been explained or there is little room: `fewer than 20 FTE social workers with cases`. */
export const FEW_FTE_CASE_HOLDERS = `fewer than ${SMALL_FTE} FTE social workers with cases`;

/** That a council is small, as a sentence about `This council` or a name. */
export function smallCouncilSentence(subject: string): string {
  return `${subject} has ${FEW_FTE_CASE_HOLDERS}, so its average can change a lot from year to year.`;
}

/** How small a council was, to stand behind the sentence with its figure, after a space; empty for all others. */
export function sizeBehind(figure: Pick<PublishedFigure, 'case_holders_fte'>): string {
  return isSmall(figure)
    ? ` It had only ${oneDecimal(figure.case_holders_fte)} full-time-equivalent social workers with cases, so one or two change the average a lot.`
    : '';
}

/** Why a small council’s average is no finding, as a sentence. */
export const SMALL_MOVES = 'One social worker more or less can change such an average a lot.';
