/**
 * data/replies: what councils say about a figure or a flag, in their own words. A reply is published as it is, so that its
 * text is plain: whatever a page or a file could take for more than text is refused.
 */
import { z } from 'zod';
import { count, gssCode, isoDate, reportingYear, text } from './cell.ts';

/** What a reply can be about: a measure of a figure, that there is none, or a flag on it. */
export const REPLY_POINTS = [
  'average_caseload',
  'cases',
  'case_holders_fte',
  'no_figure',
  'cases-share',
  'staff-share',
  'cases-jump',
  'fte-jump',
  'average-jump',
] as const;
export type ReplyPoint = (typeof REPLY_POINTS)[number];

/** Most characters of a statement, and of the role of who sent it. */
export const LONGEST_STATEMENT = 1_000;
const LONGEST_ROLE = 80;

/** data/replies/replies.csv */
export const replyRow = z.strictObject({
  /** Any code that the council has or had. */
  council_code: gssCode,
  year: reportingYear,
  about: z.enum(REPLY_POINTS),
  /** 1 for the first reply of the council about the point, 2 for the next. All are kept. */
  number: count,
  /** Day on which it came. */
  received: isoDate,
  /** The role of who sent it, without a name. */
  sender_role: text,
  /** The statement, as one paragraph. */
  text,
});
export type ReplyRow = z.infer<typeof replyRow>;

/** data/replies/receipts.csv: one row for each reply. */
export const replyReceiptRow = z.strictObject({
  council_code: gssCode,
  year: reportingYear,
  about: z.enum(REPLY_POINTS),
  number: count,
  /** Day of acceptance. */
  accepted: isoDate,
  /** SHA-256 of the file as sent, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal'),
  /** SHA-256 of the reply as it was accepted, lower-case hexadecimal. It ties the reply to this receipt. */
  reply_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal'),
  /** `agreed` where the council agreed that contact details in the statement are published. */
  contact_details: z.enum(['', 'agreed']),
});
export type ReplyReceiptRow = z.infer<typeof replyReceiptRow>;

/** What is wrong with a text, apart from where it is. */
export interface TextTrouble {
  readonly code: 'reply-too-long' | 'reply-with-hidden-characters' | 'reply-with-markup';
  /** What was found, and what to do. */
  readonly message: string;
}

/** Control characters, invisible ones, those that turn the direction of text, and private or unknown ones. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;
/** More marks on one letter than any language of these islands has: they are drawn over the lines around them. */
const PILED = /\p{M}{3,}/u;
const MARKUP = [
  /<[a-z!/?][^>\n]*>?/i,
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i,
  /!?\[[^\]\n]*\]\([^)\n]*\)/,
  /\[\/?(?:url|img|b|i|u|code|quote)\b[^\]\n]*\]/i,
] as const;

/** What is wrong with a statement; nothing where it is plain text of at most 1,000 characters. */
export function statementTroubles(statement: string): TextTrouble[] {
  return textTroubles(statement, LONGEST_STATEMENT, 'The statement');
}

/** What is wrong with the role of who sent it. */
export function roleTroubles(role: string): TextTrouble[] {
  return textTroubles(role, LONGEST_ROLE, 'The role');
}

function textTroubles(given: string, most: number, what: string): TextTrouble[] {
  const characters = Array.from(given).length;
  const found = HIDDEN.exec(given) ?? PILED.exec(given);
  const markup = MARKUP.map((each) => each.exec(given)?.[0]).find((each) => each !== undefined);
  return [
    ...(characters > most ? [tooLong(what, characters, most)] : []),
    ...(found === null ? [] : [hidden(what, found[0])]),
    ...(markup === undefined ? [] : [withMarkup(what, markup)]),
  ];
}

function tooLong(what: string, characters: number, most: number): TextTrouble {
  return {
    code: 'reply-too-long',
    message: `${what} has ${characters} characters, and at most ${most} are published. Ask the council for a shorter one.`,
  };
}

function hidden(what: string, found: string): TextTrouble {
  const [first = ''] = Array.from(found);
  const name = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'reply-with-hidden-characters',
    message: `${what} has a character that cannot be seen or that changes the text around it (U+${name}). Take it out.`,
  };
}

function withMarkup(what: string, found: string): TextTrouble {
  return {
    code: 'reply-with-markup',
    message: `${what} has markup (${found.slice(0, 40)}), and only plain text is published. Take it out, or write it in words.`,
  };
}
