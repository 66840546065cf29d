/** Replies of councils: their statements, and a receipt for each. */
import type { z } from 'zod';
import type { Finding } from '../schemas/finding.ts';
import {
  replyReceiptRow,
  replyRow,
  roleTroubles,
  statementTroubles,
  type ReplyReceiptRow,
  type ReplyRow,
} from '../schemas/reply.ts';
import type { DataFiles } from './assemble.ts';
import type { Table } from './catalogue.ts';
import { parseTable } from './table.ts';

/** What identifies a reply. */
const KEY = ['council_code', 'year', 'about', 'number'] as const;

/** Paths are relative to the folder of replies. */
export const REPLIES_TABLE: Table<typeof replyRow> = {
  path: 'replies.csv',
  schema: replyRow,
  columns: Object.keys(replyRow.shape),
  key: KEY,
};

export const REPLY_RECEIPTS_TABLE: Table<typeof replyReceiptRow> = {
  path: 'receipts.csv',
  schema: replyReceiptRow,
  columns: Object.keys(replyReceiptRow.shape),
  key: KEY,
};

/** A reply with its receipt. */
export interface Reply extends ReplyRow {
  readonly receipt: ReplyReceiptRow;
}

/** What there is in a folder of replies. */
export interface Replies {
  /** By council, year and point, oldest first. */
  readonly replies: readonly Reply[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the folder of replies: data/replies, or another in its place. One that is not there is empty.
 * @returns findings with files relative to the folder; an error for every text that cannot be published as it is
 */
export function assembleReplies(files: DataFiles): Replies {
  const rows = read(REPLIES_TABLE, files);
  const receipts = read(REPLY_RECEIPTS_TABLE, files);
  const byName = new Map(receipts.rows.map((receipt) => [nameOf(receipt), receipt]));
  const joined = rows.rows.map((row) => withReceipt(row, byName.get(nameOf(row))));
  const names = new Set(rows.rows.map(nameOf));
  return {
    replies: joined.flatMap((one) => ('receipt' in one ? [one] : [])),
    findings: [
      ...rows.findings,
      ...receipts.findings,
      ...rows.rows.flatMap((row, index) => textFindings(row, index + 2)),
      ...joined.flatMap((one) => ('receipt' in one ? [] : [one])),
      ...receipts.rows.filter((receipt) => !names.has(nameOf(receipt))).map(receiptAlone),
    ],
  };
}

function read<T extends z.ZodType>(
  table: Table<T>,
  files: DataFiles,
): { rows: z.output<T>[]; findings: Finding[] } {
  const csv = files.read(table.path);
  return csv === undefined ? { rows: [], findings: [] } : parseTable(table, csv, table.path);
}

/** A reply in words of its key, as findings name it. */
export function nameOf({
  council_code: code,
  year,
  about,
  number,
}: Pick<ReplyRow, (typeof KEY)[number]>): string {
  return `${code} ${year} ${about} ${number}`;
}

function textFindings(row: ReplyRow, line: number): Finding[] {
  const inColumn = (column: 'text' | 'sender_role', troubles: typeof statementTroubles) =>
    troubles(row[column]).map(({ code, message }): Finding => ({
      code,
      severity: 'error',
      file: REPLIES_TABLE.path,
      row: line,
      column,
      value: nameOf(row),
      message,
    }));
  return [...inColumn('text', statementTroubles), ...inColumn('sender_role', roleTroubles)];
}

function withReceipt(row: ReplyRow, receipt: ReplyReceiptRow | undefined): Reply | Finding {
  if (receipt !== undefined) return { ...row, receipt };
  return {
    code: 'reply-without-receipt',
    severity: 'error',
    file: REPLIES_TABLE.path,
    value: nameOf(row),
    message: `There is no receipt of this reply in ${REPLY_RECEIPTS_TABLE.path}. Accept it with npm run returns -- reply FILE.`,
  };
}

function receiptAlone(receipt: ReplyReceiptRow): Finding {
  return {
    code: 'receipt-without-reply',
    severity: 'error',
    file: REPLY_RECEIPTS_TABLE.path,
    value: nameOf(receipt),
    message: `${REPLIES_TABLE.path} has no reply for this receipt. Restore the file from git.`,
  };
}
