/** data/evidence/limits.csv and limit-events.csv: limits on caseloads in other places, and what came of them. Made by hand. */
import { z } from 'zod';
import { count, isoDate, optional, slug, text } from './cell.ts';
import { webLink } from './sourced.ts';

/** What makes a limit hold: a law, an agreement between employers and unions, advice, a bill that is not law yet, or nothing. */
const force = z.enum(['law', 'agreement', 'advice', 'bill', 'none']);

/** data/evidence/limits.csv: one limit, or a place that has none. */
export const caseloadLimit = z
  .strictObject({
    id: slug,
    place: text,
    /** The most that is allowed or advised; empty where there is no limit. */
    number: optional(count),
    /** The upper end, where advice gives a range. */
    up_to: optional(count),
    /** What is counted, in the plural: `children`, `families at home`. Limits with different units are not the same limit. */
    unit: text,
    force,
    /** What is held to it: each worker, or the average of a region; empty where there is no limit. */
    per: optional(z.enum(['worker', 'region'])),
    /** Whose cases are counted, in the plural; empty where there is no limit. */
    counted: optional(text),
    /** A year or a month, or what is known of it; empty where there is no limit. */
    since: optional(text),
    /** Empty while it is in force. */
    until: optional(text),
    /** What a careful reader should know; may be empty. */
    note: optional(text),
    source: text,
    /** A day, a month or a year, as exactly as it is known. */
    source_date: text,
    /** Where it can be read; the publisher’s own page where the address of the source is not known. */
    link: webLink,
    /** The day on which the row was taken from the source. */
    recorded: isoDate,
  })
  .refine(
    ({ force, number, per, counted, since }) =>
      [number, per, counted, since].every((cell) => (cell === undefined) === (force === 'none')),
    {
      path: ['force'],
      error:
        'a limit needs number, per, counted and since, and a place without a limit (force none) has none of them',
    },
  );
export type CaseloadLimit = z.infer<typeof caseloadLimit>;

/** data/evidence/limit-events.csv: what happened in a place that has, had or lacks a limit. */
export const limitEvent = z.strictObject({
  place: text,
  /** Two digits: the earliest is 01. */
  order: z.string().regex(/^\d\d$/, 'expected two digits such as 01'),
  date: text,
  /** In the project's own words. */
  text,
  source: text,
  source_date: text,
  /** Where it can be read; the publisher’s own page where the address of the source is not known. */
  link: webLink,
  /** The day on which the row was taken from the source. */
  recorded: isoDate,
});
export type LimitEvent = z.infer<typeof limitEvent>;

/** data/evidence/local-limits.csv: the limit that one employer had for a role, and what somebody in that role had. */
export const localLimit = z.strictObject({
  /** As in the list of a return’s roles, where it has the role: `newly_qualified`. */
  role: z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'expected small letters such as newly_qualified'),
  /** The role in words, in the singular. */
  name: text,
  /** What one person in the role had on that day. */
  had: count,
  /** The most that the person’s employer allowed. Whether it was for full time is not known. */
  limit: count,
  /** What is counted, in the plural. */
  unit: text,
  source: text,
  source_date: text,
  /** Where it can be read. */
  link: webLink,
  /** The day on which the row was taken from the source. */
  recorded: isoDate,
});
export type LocalLimit = z.infer<typeof localLimit>;
