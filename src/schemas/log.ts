/** What was recorded about the data itself: lines of the publisher's files, the log of changes, dates to come. */
import { z } from 'zod';
import { gssCode, isoDate, optional, reportingYear, text } from './cell.ts';

/** data/lines/<release>.csv: on which line of the publisher's file a figure is. */
export const sourceLine = z.strictObject({
  year: reportingYear,
  /** As in the release's table of caseloads. */
  code: gssCode,
  /** Line of the file as imported, its header being 1. */
  line: z
    .string()
    .regex(/^[1-9]\d*$/, 'expected a line number')
    .transform(Number),
});
export type SourceLine = z.infer<typeof sourceLine>;

/** data/log.csv: what changed in this site's own data, and when. */
export const logEntry = z.strictObject({
  date: isoDate,
  /** A sentence or two for readers. */
  text,
  /** Page of the site that shows it; empty if there is none. */
  page: optional(z.string().regex(/^\/([a-z0-9/-]+\/)?$/, 'expected an address such as /changes/')),
});
export type LogEntry = z.infer<typeof logEntry>;

/** data/errata.csv: faults of this site that its readers could see, and what the page says since they were corrected. */
export const erratum = z.strictObject({
  /** The day of the correction. */
  date: isoDate,
  /** Its anchor on the page of corrections, which stays. */
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'expected a name such as two-medians'),
  /** A page that had the fault. */
  page: z.string().regex(/^\/([a-z0-9/-]+\/)?$/, 'expected an address such as /changes/'),
  /** What the site said, as a sentence or two for readers. */
  said: text,
  /** What it says now. */
  says: text,
});
export type Erratum = z.infer<typeof erratum>;

/** data/calendar.csv: days to come that readers may wait for. Only what is known, never a guess. */
export const comingDate = z.strictObject({
  date: isoDate,
  title: text,
  text,
  /** Who says so, and where. */
  source: text,
});
export type ComingDate = z.infer<typeof comingDate>;
