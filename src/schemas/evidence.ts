/** data/evidence/: figures about caseloads and caps that are not the department's yearly statistics. Made by hand. */
import { z } from 'zod';
import { count, isoDate, optional, quantity, reportingYear, slug, text } from './cell.ts';
import type { Argument, TimelineEvent } from './argument.ts';
import type { CaseloadLimit, LimitEvent, LocalLimit } from './limit.ts';
import { webLink } from './sourced.ts';
import type { PublicationLine } from './publication.ts';
import type { WorkerReport } from './worker-report.ts';

/** data/evidence/facts.csv: a figure that somebody gave, in the project's own words, with who and when. */
export const fact = z.strictObject({
  id: slug,
  /**
   * cap: proposals of a cap and support for one; against: what was said against one;
   * answers: what readers and members said of their own caseloads; proposal: what else was proposed;
   * variation: how far caseloads differ; survey: a day in 2014.
   */
  topic: z.enum(['cap', 'against', 'answers', 'proposal', 'variation', 'survey']),
  /** The figure as it is set large: a number with its unit, or two words. */
  figure: text,
  /** What it says, as a sentence that follows the figure. */
  text,
  source: text,
  /** A day, a month or a year, as exactly as it is known. */
  date: text,
  /** Where it can be read; the publisher’s own page where the address of the source is not known. */
  link: webLink,
  /** The day on which the row was checked against its source. */
  read: isoDate,
  /** What a careful reader should know; may be empty. */
  note: optional(text),
});
export type Fact = z.infer<typeof fact>;

const twoDigits = z
  .string()
  .regex(/^\d\d$/, 'expected two digits such as 05')
  .transform(Number);

/** data/evidence/spread.csv: shares of social workers with cases (FTE) by cases for each FTE. */
export const spreadStep = z.strictObject({
  year: reportingYear,
  /** At least this many cases. */
  from: twoDigits,
  /** And fewer than this; empty for the last step. */
  to: optional(twoDigits),
  /** Per cent of social workers with cases, FTE. */
  share: quantity,
});
export type SpreadRow = z.infer<typeof spreadStep>;

/** data/evidence/polls.csv: readers' polls, self-selected. */
export const pollAnswer = z.strictObject({
  /** average: on the average published for 2024; safety: on visits. */
  poll: z.enum(['average', 'safety']),
  answer: text,
  /** Empty where only shares were given. */
  votes: optional(count),
  /** Whole per cent. */
  share: count,
});
export type PollAnswer = z.infer<typeof pollAnswer>;

/** data/evidence/survey.csv: groups of respondents of Social Work Watch, 29 April 2014. Empty cells were not given. */
export const surveyGroup = z.strictObject({
  kind: z.enum(['service', 'hours', 'role', 'region']),
  name: text,
  respondents: optional(count),
  /** Active cases on average. */
  average_cases: optional(count),
  /** Per cent affected by covering for shortages. */
  covering: optional(count),
  /** Per cent over the limit, of those covered by a caseload system. */
  over_limit: optional(count),
  /** Per cent who left work with serious concerns. */
  serious_concerns: optional(count),
  /** Per cent affected by cuts. */
  cuts: optional(count),
});
export type SurveyGroup = z.infer<typeof surveyGroup>;

export interface Evidence {
  readonly facts: readonly Fact[];
  readonly spread: readonly SpreadRow[];
  readonly polls: readonly PollAnswer[];
  readonly survey: readonly SurveyGroup[];
  readonly arguments: readonly Argument[];
  readonly timeline: readonly TimelineEvent[];
  readonly workerReports: readonly WorkerReport[];
  readonly publication: readonly PublicationLine[];
  readonly limits: readonly CaseloadLimit[];
  readonly limitEvents: readonly LimitEvent[];
  readonly localLimits: readonly LocalLimit[];
}
