/** data/evidence/worker-reports.csv: what social workers said of their own caseloads. Made by hand. */
import { z } from 'zod';
import { count, optional, quantity, text } from './cell.ts';
import { sourced } from './sourced.ts';

/**
 * What kind of number it is. A mean, a median, a share with so many cases and a share that gave an answer
 * are four measures, and none of them is the official average.
 */
const measure = z.enum(['mean', 'median', 'share', 'answer']);

/** data/evidence/worker-reports.csv: one number from one survey or poll. Everyone in it chose to answer. */
export const workerReport = z
  .strictObject({
    /** `2018-04`: the month in which it was published, or the day that it asked about. */
    survey: z.string().regex(/^20\d\d-\d\d$/, 'expected a month such as 2018-04'),
    /** Two digits, by which the numbers of a survey are sorted. */
    order: z.string().regex(/^\d\d$/, 'expected two digits such as 01'),
    measure,
    /** Cases for a mean or a median, per cent for a share or an answer. */
    value: quantity,
    /** The fewest cases of a share. */
    from: optional(count),
    /** The most cases of a share; empty where it is open. */
    to: optional(count),
    /** What the number is of: `more than 30 cases`. */
    label: text,
    /** Whose number it is: `children’s social workers with cases`. */
    group: text,
    /** How many answered or voted, in words: `815 answered`. */
    answered: text,
    /** Whether the chart draws it; every number is in the table. */
    drawn: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
    ...sourced,
  })
  .refine(({ measure: kind, from }) => (kind === 'share') === (from !== undefined), {
    path: ['from'],
    error: 'a share with so many cases needs the fewest cases, and nothing else has them',
  });
export type WorkerReport = z.infer<typeof workerReport>;
