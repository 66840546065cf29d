/** data/missing-years.csv: years that a publisher no longer gives, each allowed by a maintainer. Written by imports. */
import { z } from 'zod';
import { isoDate, reportingYear, text } from './cell.ts';

export const missingYear = z.strictObject({
  /** Importer whose table lacks the year: `npm run import:<importer>`. */
  importer: text,
  /** The first release without it. Later ones may lack it too. */
  release: reportingYear,
  /** The year that earlier releases have. */
  year: reportingYear,
  /** Day of the import that allowed it. */
  allowed: isoDate,
});
export type MissingYear = z.infer<typeof missingYear>;
