/** What a revision did, in words: from which figure to which, and whether it crossed the cap. */
import type { Reason } from '../../schemas/absence.ts';
import { isOver } from '../cap/cap.ts';
import type { Change } from './changed-values.ts';
import type { Revision } from './revisions.ts';
import { minus } from '../decimals/decimal.ts';
import { oneDecimal } from '../text/format.ts';
import { REASON_SHORT } from '../figures/absence-wording.ts';

/** A figure of a release: `20.5`, or why there is none: `not available`. */
export function vintageText(value: number | Reason): string {
  return typeof value === 'number' ? oneDecimal(value) : REASON_SHORT[value];
}

/** Later less earlier, exact to one decimal; undefined where either is no number. */
export function revisedBy({ from, to }: Pick<Revision, 'from' | 'to'>): number | undefined {
  return typeof from.value === 'number' && typeof to.value === 'number'
    ? minus(to.value, from.value)
    : undefined;
}

/** `no longer over the cap`, `now over the cap`; empty where it stayed on its side or a number is missing. */
export function crossing({ from, to }: Pick<Revision, 'from' | 'to'>, cap: number): string {
  return crossedCap({ before: from.value, after: to.value }, cap);
}

/** The same for a value before and after. */
export function crossedCap({ before, after }: Omit<Change, 'measure'>, cap: number): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  const [was, is] = [isOver(before, cap), isOver(after, cap)];
  if (was === is) return '';
  return is ? 'now over the cap' : 'no longer over the cap';
}
