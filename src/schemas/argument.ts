/** data/evidence/arguments.csv: arguments for and against a cap, and timeline.csv: what was said and done about one. Made by hand. */
import { z } from 'zod';
import { text } from './cell.ts';
import { sourced } from './sourced.ts';

/** Two digits, by which rows are sorted: the first is 01. */
const order = z.string().regex(/^\d\d$/, 'expected two digits such as 01');

/** data/evidence/arguments.csv: one argument. Both sides have as many, and about as many words. */
export const argument = z.strictObject({
  side: z.enum(['against', 'for']),
  order,
  /** The argument in a few words, as a heading. */
  argument: text,
  /** What the source says, in the project's own words. */
  text,
  /** Who counted or said it, and how: what a careful reader should know of the source. */
  counted: text,
  /** source: the source makes the argument, or reports who did. us: we made it from what the source says. */
  made_by: z.enum(['source', 'us']),
  ...sourced,
});
export type Argument = z.infer<typeof argument>;

/** data/evidence/timeline.csv: one event, mostly in England. */
export const timelineEvent = z.strictObject({
  order,
  /** A day, a month or a year, as exactly as it is known. */
  date: text,
  /** What happened, in the project's own words. */
  text,
  ...sourced,
});
export type TimelineEvent = z.infer<typeof timelineEvent>;
