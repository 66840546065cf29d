/** A finding: what is odd or wrong with data, as a value. Exceptions are for bugs. */
import { z } from 'zod';

/** error: the data cannot be used; warning: ask the publisher or the maintainer; info: readers should know. */
export const severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

export const finding = z.strictObject({
  /** Kind of finding, lower-case words joined by hyphens. */
  code: z.string(),
  severity,
  /** File the finding is in, relative to data/ or as given on the command line. */
  file: z.string(),
  /** Line of the file, header line being 1. */
  row: z.number().int().positive().optional(),
  column: z.string().optional(),
  /** The value found. */
  value: z.string().optional(),
  /** What was expected or what is odd, and how to mend it. */
  message: z.string(),
  /** Whom it concerns, so that pages can show it. */
  place: z.object({ code: z.string(), year: z.number().optional() }).optional(),
});
export type Finding = z.infer<typeof finding>;
