/** A cap in words, and what an average beside it cannot show. */
import { PROPOSED_CAP } from './cap-range.ts';

/** `the proposed cap of 20`, `a cap of 17.5`. */
export function capNamed(cap: number): string {
  return cap === PROPOSED_CAP ? `the proposed cap of ${cap}` : `a cap of ${cap}`;
}

/**
 * What an average cannot show, beside a cap.
 * @param over whether the average is over it
 */
export function averageCaveat(over: boolean, cap: number): string {
  return over
    ? `This is an average. Some social workers will have fewer than ${cap} cases.`
    : `This is an average. Some social workers may have more than ${cap} cases.`;
}

/** The same beside several averages. */
export function averagesCaveat(cap: number): string {
  return `These are averages. Some social workers may have more than ${cap} cases and some fewer.`;
}
