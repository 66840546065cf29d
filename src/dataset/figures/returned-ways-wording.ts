/** What is said of how a council's finer figures came here. */
import { capitalised, longDate } from '../text/format.ts';

/** The council sent them itself, or answered a request under freedom of information. */
export type ReturnedWay = 'sent' | 'obtained';

/**
 * The heading above the figures.
 * @param council as in a sentence
 */
export function returnedHeading(council: string, way: ReturnedWay): string {
  return way === 'sent'
    ? `What ${council} itself reports, by service and role`
    : `Obtained under freedom of information: ${council} by service and role`;
}

/** Who gave the figures, and what they are not. */
export function returnedNote(way: ReturnedWay): string {
  return way === 'sent'
    ? 'The council reported these figures itself. They are not part of the official figure.'
    : 'The council gave these figures in answer to a request under freedom of information. It did not send them to this site. They are not part of the official figure, and they do not replace or correct what the council sends itself.';
}

/** The days of one answer. */
export interface AnsweredOn {
  /** The quarter's last day, YYYY-MM-DD, as the others. */
  readonly periodEnd: string;
  readonly answered: string;
  readonly accepted: string;
}

/** Whose answer it is and when it was accepted. */
export function answerSentence(council: string, { periodEnd, ...days }: AnsweredOn): string {
  return `${capitalised(council)} gave these figures as at ${longDate(periodEnd)} in its answer of ${longDate(days.answered)} to a request. They were accepted on ${longDate(days.accepted)}.`;
}
