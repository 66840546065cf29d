/** data/returns/receipts.csv: who sent what and when. One row per accepted council and quarter, corrections included. */
import { z } from 'zod';
import { count, isoDate, slug, text } from './cell.ts';
import { quarterEnd } from './return-column.ts';

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
