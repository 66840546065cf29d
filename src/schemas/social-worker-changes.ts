/** data/social-worker-changes.csv: children in care on 31 March, and how many had three or more social workers in the year. */
import { z } from 'zod';
import { reason } from './absence.ts';
import { gssCode, publishedCount, reportingYear } from './cell.ts';

const place = {
  /** The year to 31 March. */
  year: reportingYear,
  /** GSS code of a council in force on 31 March, or of an area. */
  code: gssCode,
};

const published = z.strictObject({
  ...place,
  status: z.literal('published'),
  /** Children in care on 31 March, as the publisher rounds them. */
  children: publishedCount,
  /** Those of them who had three or more social workers during the year. */
  three_or_more: publishedCount,
  /** The publisher’s percentage, in whole per cent. */
  share: publishedCount,
});

const absent = z.strictObject({
  ...place,
  status: reason,
  children: z.literal(''),
  three_or_more: z.literal(''),
  share: z.literal(''),
});

export const socialWorkerChanges = z.discriminatedUnion('status', [published, absent]);
/** How many children in care of a council or area had three or more social workers in a year, or the reason there is none. */
export type SocialWorkerChanges = z.infer<typeof socialWorkerChanges>;
