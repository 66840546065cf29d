/** data/caseloads/<release>.csv: one vintage of the average caseload each. */
import { z } from 'zod';
import { reason } from './absence.ts';
import { gssCode, optional, publishedAmount, publishedCount, reportingYear } from './cell.ts';

const place = {
  /** Figures are as at 30 September of this year. */
  year: reportingYear,
  /** GSS code of a council, as in force in that year, or of an area. */
  code: gssCode,
  /** The other council of a combined figure: one figure, two councils. */
  joint_with: optional(gssCode),
};

const published = z.strictObject({
  ...place,
  status: z.literal('published'),
  /** Cases for each FTE social worker with cases as published, one decimal; never recomputed. */
  average_caseload: publishedAmount,
  /** Cases: children, and carers with a social worker, counted one by one. */
  cases: publishedCount,
  /** Full-time-equivalent social workers with one or more cases, agency included. */
  case_holders_fte: publishedAmount,
});

const absent = z.strictObject({
  ...place,
  status: reason,
  average_caseload: z.literal(''),
  cases: z.literal(''),
  case_holders_fte: z.literal(''),
});

export const figure = z.discriminatedUnion('status', [published, absent]);
/** A council's or area's figure for one year in one release: a value, or the reason there is none. */
export type Figure = z.infer<typeof figure>;
export type PublishedFigure = z.infer<typeof published>;
