/** data/sources.csv: where every table came from. */
import { z } from 'zod';
import { isoDate, text } from './cell.ts';

export const source = z.strictObject({
  /** Name of the importer: `npm run import:<importer>`. */
  importer: text,
  /** Which vintage of it: a reporting year, or the publisher's own label. */
  release: text,
  /** The table written, relative to data/. */
  table: text,
  publisher: text,
  title: text,
  licence: text,
  /** What the figures are as at, in the publisher's terms. */
  vintage: text,
  /** File name as it was imported. */
  file: text,
  /** SHA-256 of the file as imported, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal'),
  /** Rows of the source, header not counted. */
  rows: z.string().regex(/^\d+$/, 'expected a whole number').transform(Number),
  /** Where the publisher offers the file. */
  address: z.url(),
  /** Day of the import that last changed the table. */
  imported: isoDate,
});
export type Source = z.infer<typeof source>;
