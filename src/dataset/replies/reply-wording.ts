/** How a council's reply is introduced: what it is about, who sent it and when. It never says that the council is right or wrong. */
import type { ReplyPoint } from '../../schemas/reply.ts';
import { capitalised, longDate } from '../text/format.ts';

const POINTS: Readonly<Record<ReplyPoint, string>> = {
  average_caseload: 'its average caseload',
  cases: 'its number of cases',
  case_holders_fte: 'its number of social workers with cases',
  no_figure: 'the missing figure',
  'cases-share': 'the flag on its cases for each 100 children in need',
  'staff-share': 'the flag on its share of social workers with cases',
  'cases-jump': 'the flag on the change of its cases',
  'fte-jump': 'the flag on the change of its social workers with cases',
  'average-jump': 'the flag on the change of its average',
};

/**
 * What is above a statement: `Bolton has replied about its average caseload for 2025.`
 * @param council as in a sentence
 */
export function replyHeading(council: string, about: ReplyPoint, year: number): string {
  return `${capitalised(council)} has replied about ${POINTS[about]} for ${year}.`;
}

/** When a statement came: `received on 12 January 2026`. */
export function receivedOn(received: string): string {
  return `received on ${longDate(received)}`;
}

/** What opens an earlier statement about the same point. */
export function earlierReply(received: string): string {
  return `An earlier reply, ${receivedOn(received)}`;
}

/** Short, for where there is room for no statement. */
export const HAS_REPLIED = 'The council has replied';
