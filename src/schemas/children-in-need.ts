/** data/children-in-need.csv: how many children were in need in each council, a measure to compare the cases with. */
import { z } from 'zod';
import { reason } from './absence.ts';
import { gssCode, publishedCount, reportingYear } from './cell.ts';

const place = {
  /** Counted at 31 March of this year, half a year before the caseloads. */
  year: reportingYear,
  /** GSS code of a council, as in force on that day, or of an area. */
  code: gssCode,
};

const published = z.strictObject({
  ...place,
  status: z.literal('published'),
  /** Children in need at 31 March, counted by episode as the publisher does. */
  children: publishedCount,
});

const absent = z.strictObject({ ...place, status: reason, children: z.literal('') });

export const childrenInNeed = z.discriminatedUnion('status', [published, absent]);
/** A council's or area's children in need in one year: a number, or the reason there is none. */
export type ChildrenInNeed = z.infer<typeof childrenInNeed>;
