/** Who sent what and when, or where it was obtained: one row per accepted council and quarter, corrections included. */
import { z } from 'zod';
import { count, httpsAddress, isoDate, slug, text } from './cell.ts';
import { quarterEnd } from './return-column.ts';

/** data/returns/receipts.csv: what councils sent. */
export const receiptRow = z.strictObject({
  council: slug,
  period_end: quarterEnd,
  /** 1 for the first return of the council for the quarter, 2 for its first correction, and so on. The highest is in force. */
  version: count,
  /** Day of acceptance. */
  accepted: isoDate,
  /** SHA-256 of the file as sent, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal'),
  /** Version of the rules it was checked against. */
  rules: text,
  /** Rows of this council and quarter. */
  rows: count,
  /** SHA-256 of those rows as they were accepted, lower-case hexadecimal. It ties them to this receipt. */
  rows_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal'),
});
export type ReceiptRow = z.infer<typeof receiptRow>;

/** How returns came here that a council did not send itself, as pages, files and commands say it. */
export const OBTAINED = 'obtained under freedom of information';

/** data/returns/obtained/receipts.csv: what councils answered to requests under freedom of information. */
export const obtainedReceiptRow = receiptRow.extend({
  /** Where the answer is published. */
  answer_link: httpsAddress,
  /** Day of the answer. */
  answered: isoDate,
});
export type ObtainedReceiptRow = z.infer<typeof obtainedReceiptRow>;
