/** What is asked of a reply before it is accepted, and of every accepted one by `npm run check`. */
import { createHash } from 'node:crypto';
import { councilsByCode, latestRelease, type Dataset } from '../../src/dataset/dataset.ts';
import { byPlace, inCouncil, yearsOf } from '../../src/dataset/figures/figures.ts';
import { countChecks, flagsOf } from '../../src/dataset/quality/count-checks.ts';
import type { Flag } from '../../src/dataset/quality/flag.ts';
import { hasPoint } from '../../src/dataset/replies/reply-points.ts';
import { personalData } from '../../src/returns/check/personal-data.ts';
import type { FindingKind } from '../../src/schemas/finding.ts';
import { roleTroubles, statementTroubles, type ReplyRow } from '../../src/schemas/reply.ts';

/** What is wrong with a reply, or must be asked about it. */
export type ReplyTrouble = FindingKind & {
  readonly column: keyof ReplyRow;
  readonly message: string;
};

/** A reply before and after it has a number. */
export type Statement = Omit<ReplyRow, 'number'>;

/** Everything that the texts and the day of a reply may have wrong, apart from what it is about. */
export function statementTrouble(reply: Statement, today: string): ReplyTrouble[] {
  const { text, sender_role: role, received } = reply;
  return [
    ...statementTroubles(text).map((one) => error(one.code, 'text', one.message)),
    ...roleTroubles(role).map((one) => error(one.code, 'sender_role', one.message)),
    ...(received > today ? [ofTheFuture(received, today)] : []),
  ];
}

/**
 * What must be asked about a reply: what seems to be personal data.
 * @param isAgreed whether the council agreed that contact details in the statement are published
 */
export function personalTrouble(
  { text, sender_role: role }: Statement,
  today: string,
  isAgreed: boolean,
): ReplyTrouble[] {
  return [
    ...(isAgreed ? [] : personalData(text, today).map((found) => asked('text', found))),
    ...personalData(role, today).map((found) => asked('sender_role', found)),
  ];
}

/** Asks of replies whether what they are about is there. The flags are worked out once, and only if a reply is about one. */
export function pointChecker(dataset: Dataset): (reply: Statement) => ReplyTrouble[] {
  const release = latestRelease(dataset);
  const byCode = councilsByCode(dataset.councils);
  const figures = byPlace(release.caseloads);
  const years = yearsOf(release.caseloads);
  let flags: readonly Flag[] | undefined;
  const allFlags = (): readonly Flag[] => (flags ??= flagsOf(countChecks(dataset, release)));
  return ({ council_code: code, year, about }) => {
    const council = byCode.get(code);
    if (council === undefined)
      return [error('unknown-code', 'council_code', `${code} is no council’s code. Correct it.`)];
    const figure = inCouncil(figures, council, year);
    if (hasPoint(about, { council, year, years, figure, flags: allFlags })) return [];
    const message = `${council.name} has no ${about} for ${year} to reply to. Correct the council, the year or the point.`;
    return [{ code: 'reply-about-nothing', severity: 'warning', column: 'about', message }];
  };
}

/** SHA-256 of what a reply says, lower-case hexadecimal. */
export function replyHash(reply: ReplyRow): string {
  const { council_code: code, year, about, number, received, sender_role: role, text } = reply;
  const said = JSON.stringify([code, year, about, number, received, role, text]);
  return createHash('sha256').update(said).digest('hex');
}

type ErrorOfReply = ReturnType<typeof statementTroubles>[number]['code'] | 'unknown-code';

function error(code: ErrorOfReply, column: keyof ReplyRow, message: string): ReplyTrouble {
  return { code, severity: 'error', column, message };
}

function ofTheFuture(received: string, today: string): ReplyTrouble {
  const message = `The reply is dated ${received}, which is later than ${today}. Correct the day on which it came.`;
  return { code: 'reply-of-the-future', severity: 'error', column: 'received', message };
}

function asked(
  column: 'text' | 'sender_role',
  { kind, found }: ReturnType<typeof personalData>[number],
): ReplyTrouble {
  const where = column === 'text' ? 'The statement' : 'The role';
  const message = `${where} seems to have ${kind ?? ''} (‘${found ?? ''}’). Ask the council whether it should be published.`;
  return { code: 'reply-with-personal-data', severity: 'warning', column, message };
}
