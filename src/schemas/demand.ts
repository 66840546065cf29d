/** What comes to children's services in each council: data/referrals.csv and data/child-population.csv. */
import { z } from 'zod';
import { reason } from './absence.ts';
import { gssCode, publishedCount, reportingYear } from './cell.ts';

const place = {
  year: reportingYear,
  /** GSS code of a council, as in force on the day counted, or of an area. */
  code: gssCode,
};

/** data/referrals.csv: referrals in the year to 31 March of `year`. */
export const referralCount = z.discriminatedUnion('status', [
  z.strictObject({ ...place, status: z.literal('published'), referrals: publishedCount }),
  z.strictObject({ ...place, status: reason, referrals: z.literal('') }),
]);
/** A council's or area's referrals in one year: a number, or the reason there is none. */
export type ReferralCount = z.infer<typeof referralCount>;

/** data/child-population.csv: children aged 0 to 17 in the middle of `year`, an estimate. */
export const childPopulation = z.discriminatedUnion('status', [
  z.strictObject({ ...place, status: z.literal('published'), children: publishedCount }),
  z.strictObject({ ...place, status: reason, children: z.literal('') }),
]);
/** Children aged 0 to 17 in a council or area in the middle of a year: a number, or the reason there is none. */
export type ChildPopulation = z.infer<typeof childPopulation>;
