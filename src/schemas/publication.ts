/** data/evidence/publication.csv: what a duty to publish caseloads would have to ask for, at the least. Made by hand. */
import { z } from 'zod';
import { list, slug, text } from './cell.ts';
import { returnRow } from './return.ts';
import { sourced } from './sourced.ts';

/** data/evidence/publication.csv: one line of the minimal standard. */
export const publicationLine = z.strictObject({
  /** Two digits, by which lines are sorted. */
  order: z.string().regex(/^\d\d$/, 'expected two digits such as 01'),
  /** The line's place on the page: `over-limit`. */
  id: slug,
  /** What the line is about, in a few words. */
  title: text,
  /** What a council would have to publish. */
  requirement: text,
  /** Who asked for it or does it already, in the project's own words. */
  basis: text,
  /** The columns of a council's return that have it; empty where the format has none. */
  columns: list.pipe(z.array(returnRow.keyof())),
  /** Whether official statistics for England have it today. */
  official: z.enum(['published', 'partly', 'once', 'not published']),
  /** What they have, in a sentence. */
  today: text,
  ...sourced,
});
export type PublicationLine = z.infer<typeof publicationLine>;
