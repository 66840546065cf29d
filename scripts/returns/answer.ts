/** Where a return comes from that was obtained under freedom of information, as typed on the command line. */
import { httpsAddress, isoDate } from '../../src/schemas/cell.ts';
import { Failure } from '../shared/failure.ts';
import type { Answer } from './accept.ts';

/** What may be said of an answer, as typed. */
export interface AnswerArguments {
  readonly obtained: boolean;
  readonly link?: string | undefined;
  readonly date?: string | undefined;
}

const TOGETHER =
  'Give --link with the https address of the answer, and --date with its day such as 2026-02-03.';

/**
 * The answer that a return is; undefined for one that its council sent.
 * @param today YYYY-MM-DD
 * @throws Failure on what is missing or cannot be meant (2)
 */
export function answerOf(
  { obtained, link, date }: AnswerArguments,
  today: string,
): Answer | undefined {
  if (!obtained) {
    if (link === undefined && date === undefined) return undefined;
    throw new Failure('--link and --date are for answers. Give --obtained too.', 2);
  }
  if (link === undefined) throw new Failure(`--obtained needs --link. ${TOGETHER}`, 2);
  if (date === undefined) throw new Failure(`--obtained needs --date. ${TOGETHER}`, 2);
  if (!httpsAddress.safeParse(link).success)
    throw new Failure(
      `--link ${link} is no public address. It must begin with https:// and the name of a website, and have no spaces.`,
      2,
    );
  if (!isoDate.safeParse(date).success)
    throw new Failure(`--date ${date} is no day. Write it as 2026-02-03.`, 2);
  if (date > today)
    throw new Failure(`--date ${date} is in the future. Give the day of the answer.`, 2);
  return { answer_link: link, answered: date };
}
