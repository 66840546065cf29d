/** Small tables made by hand: combined figures, stories behind figures, corrections of sources. */
import { z } from 'zod';
import { valueOrSymbol } from './absence.ts';
import { gssCode, optional, reportingYear, text } from './cell.ts';

/** data/joint-returns.csv: two councils that answer as one. Needed where a release names only one of them. */
export const jointReturn = z.strictObject({
  code: gssCode,
  joint_with: gssCode,
  first_year: reportingYear,
  /** Last year of the combined figure; empty if it goes on. */
  last_year: optional(reportingYear),
});
export type JointReturn = z.infer<typeof jointReturn>;

/** data/stories.csv: what is known about why a figure is as it is, or is not there. */
export const story = z.strictObject({
  /** GSS code of the council or area it is about. */
  code: gssCode,
  /** The reporting year; empty if it is about every year. */
  year: optional(reportingYear),
  /** A sentence or two in the project's own words. */
  text,
  /** Who says so, and where. */
  source: text,
});
export type Story = z.infer<typeof story>;

/** data/corrections.csv: a change made to what a source says, with its reason. Fails loudly once no longer needed. */
export const correction = z.strictObject({
  /** Importer that applies it: only these two apply any. */
  importer: z.enum(['caseloads', 'workforce'], { error: 'expected caseloads or workforce' }),
  /** Release of the source it applies to, as in sources.csv: vintages are corrected one by one. */
  release: text,
  /** Where in the source: a code as it is written there, and a year if it matters. */
  code: text,
  year: optional(reportingYear),
  /** The source's own name of the column. */
  column: text,
  /** What the source says; if it says something else, the import stops. */
  found: z.string(),
  /** What is used instead: a number, or a symbol that says why there is none. */
  used: z.string().refine((cell) => valueOrSymbol.safeParse(cell).success, {
    error:
      'expected what the site is to use: a number such as 12.5, or one of the symbols x, u, c, z, low',
  }),
  reason: text,
});
export type Correction = z.infer<typeof correction>;
