/** What a status can say of a value: where it comes from, or why there is none. */
import { REASON_BY_SYMBOL } from '../../../schemas/symbols.ts';
import type { AbsenceSymbol } from '../../../schemas/absence.ts';

/** Each with its meaning, as part of a sentence. */
export const STATUSES = {
  published: 'as the publisher gave it',
  calculated: 'worked out on this site from published figures',
  not_available: 'the publisher has no figure, as the council did not report one',
  low_reliability: 'the publisher withheld it as unreliable',
  suppressed: 'the publisher withheld it to protect people',
  not_applicable: 'there can be none, as for a council that did not exist that day',
  rounds_to_zero: 'more than zero, but the publisher rounded it to zero and gave a symbol',
  not_published: 'the publisher’s table has no row for the place and year',
  not_calculated: 'something that it needs is missing',
} as const;
export type Status = keyof typeof STATUSES;

/** Why there is no value. */
export type Absence = Exclude<Status, 'published' | 'calculated'>;

/** The statuses of a published figure: it is there, or the publisher's reason why it is not. */
export const FIGURE_STATUSES = ['published', ...Object.values(REASON_BY_SYMBOL)] as const;

/** What a publisher's symbol stands for. */
export function absenceOf(symbol: AbsenceSymbol): Absence {
  return symbol === 'low' ? 'rounds_to_zero' : REASON_BY_SYMBOL[symbol];
}
