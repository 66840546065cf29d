/** data/inspections.csv: the latest Ofsted inspection of each authority's children's services. */
import { z } from 'zod';
import { gssCode, isoDate, optional } from './cell.ts';

export const grade = z.enum(['outstanding', 'good', 'requires improvement', 'inadequate']);
export type Grade = z.infer<typeof grade>;

/** A grade, or an empty cell where the report gives none (a judgement newer than the inspection, or not yet made). */
const gradeOrNone = optional(grade);

export const inspection = z.strictObject({
  code: gssCode,
  /** First day of the inspection; empty where no list gives it, and then no grade may be shown without the report. */
  inspection_start: optional(isoDate),
  framework: optional(z.enum(['short', 'standard'])),
  overall_effectiveness: gradeOrNone,
  impact_of_leaders: gradeOrNone,
  help_and_protection: gradeOrNone,
  in_care: gradeOrNone,
  care_leavers: gradeOrNone,
  report_url: z.url({ protocol: /^https$/, error: 'expected the address of the report' }),
});
export type Inspection = z.infer<typeof inspection>;
