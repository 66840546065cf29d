/** The measures of data/workforce/, in the order of the table. Browsers load this file, so it needs no schema library. */
import type { Workforce } from './workforce.ts';

export const WORKFORCE_MEASURES = [
  'in_post_fte',
  'vacancy_fte',
  'vacancy_rate',
  'agency_fte',
  'agency_rate',
  'turnover_rate',
  'absence_rate',
] as const satisfies readonly (keyof Workforce)[];
