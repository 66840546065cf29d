/** data/workforce/<release>.csv: the context of a caseload, from the same release. */
import { z } from 'zod';
import { valueOrSymbol } from './absence.ts';
import { gssCode, optional, reportingYear } from './cell.ts';

export const workforce = z.strictObject({
  year: reportingYear,
  code: gssCode,
  joint_with: optional(gssCode),
  /** FTE social workers in post at 30 September, agency workers not included. */
  in_post_fte: valueOrSymbol,
  /** FTE vacancies at 30 September. */
  vacancy_fte: valueOrSymbol,
  /** Vacancies as % of vacancies and staff in post, FTE. */
  vacancy_rate: valueOrSymbol,
  /** FTE agency social workers at 30 September. */
  agency_fte: valueOrSymbol,
  /** Agency workers as % of agency workers and staff in post, FTE. */
  agency_rate: valueOrSymbol,
  /** Leavers in the year to 30 September as % of staff in post, FTE. */
  turnover_rate: valueOrSymbol,
  /** Working days lost to sickness in the year to 30 September as % of days that could be worked. */
  absence_rate: valueOrSymbol,
});
export type Workforce = z.infer<typeof workforce>;
