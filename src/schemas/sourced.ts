/** The cells that say where a row of evidence comes from. Rows of evidence are made by hand, so each has all four. */
import { z } from 'zod';
import { isoDate, text } from './cell.ts';

/** The address of a page on another site. */
export const webLink = z
  .string()
  .regex(
    /^https?:\/\/[a-z0-9.-]+\.[a-z]+\/\S*$/,
    'expected the address of a page, such as https://www.gov.uk/',
  );

/** Who said it and when, where it can be read, and when it was read. */
export const sourced = {
  /** Who published it. */
  source: text,
  /** A day, a month or a year, as exactly as it is known; `undated` for a source without a date. */
  source_date: text,
  /** Where it can be read. */
  link: webLink,
  /** The day on which the row was checked against its source. */
  read: isoDate,
} as const;
/** A row with its source, in a schema’s output. */
export type Sourced = Readonly<Record<keyof typeof sourced, string>>;
