/** data/districts.csv: lower-tier districts, so that a council can be found by the name of one. */
import { z } from 'zod';
import { gssCode, optional, slug, text } from './cell.ts';

const year = z
  .string()
  .regex(/^20\d\d$/, 'expected a year such as 2019')
  .transform(Number);

export const district = z.strictObject({
  code: gssCode,
  name: text,
  /** Slug of the council in force today that runs children's services there. */
  council: slug,
  /** First year in the annual list of districts; empty if the list does not say. */
  first_year: optional(year),
  /** Last year in the annual list; empty if still in force. It ended on 31 March of the year after. */
  last_year: optional(year),
});
export type District = z.infer<typeof district>;
