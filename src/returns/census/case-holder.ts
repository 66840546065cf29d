/** One worker of the census, reduced to what a return needs. Nothing here says who it is, and none of it leaves the worker thread. */
import { hundredthsOf } from '../../dataset/decimals/decimal.ts';

/** The roles that the census distinguishes, by the names of a return. */
export type CensusRole = 'newly_qualified' | 'social_worker' | 'senior_social_worker' | 'other';

/** A worker with one or more cases and an FTE above zero on the day of the census. */
export interface CaseHolder {
  readonly cases: number;
  /** Full-time equivalent in millionths, a whole number, so that sums are exact. */
  readonly fte: number;
  readonly role: CensusRole;
  readonly agency: boolean;
}

/** Millionths in one full-time equivalent: the census gives up to six decimals. */
export const MILLIONTHS = 1_000_000;

/** Whether a worker has more cases for each full-time equivalent than a limit. Exactly the limit is not over it. */
export function isOverLimit({ cases, fte }: CaseHolder, limit: number): boolean {
  // A limit has at most two decimals, so that both sides are whole numbers.
  return cases * MILLIONTHS * 100 > hundredthsOf(limit) * fte;
}
