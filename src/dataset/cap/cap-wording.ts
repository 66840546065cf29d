/** A cap in words, and what an average beside it cannot show. */
import { isOver } from './cap.ts';
import { PROPOSED_CAP } from './cap-range.ts';

/** `the proposed cap of 20`, `a cap of 17.5`. */
export function capNamed(cap: number): string {
  return cap === PROPOSED_CAP ? `the proposed cap of ${cap}` : `a cap of ${cap}`;
}

/**
 * What an average cannot show, beside a cap; empty where all its cases together are not more than the cap, so that
 * nobody can have more.
 * @param cases all of them together; left out for an area, which has more than any cap
 */
export function averageCaveat(average: number, cap: number, cases = Infinity): string {
  const over = isOver(average, cap);
  if (!over && cases <= cap) return '';
  return `This is an average. Some social workers ${over ? 'will have fewer' : 'may have more'} than ${cap} cases.`;
}

/** The same beside several averages. */
export function averagesCaveat(cap: number): string {
  return `These are averages. Some social workers may have more than ${cap} cases and some fewer.`;
}
