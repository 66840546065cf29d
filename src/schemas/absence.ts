/**
 * Why a figure is not there. A missing figure is not zero, and each reason is kept apart everywhere.
 * Symbols and meanings follow the government's statistical publication standard.
 */
import { z } from 'zod';
import { AMOUNT } from './amount.ts';
import { REASON_BY_SYMBOL } from './symbols.ts';

export const reason = z.enum(Object.values(REASON_BY_SYMBOL));
/** not_available: not returned; low_reliability: withheld as unreliable; suppressed: to protect people; not_applicable: cannot exist. */
export type Reason = z.infer<typeof reason>;

/** The symbols of a reason or of `low`, a number above zero that rounds to zero. */
export const symbol = z.enum(['x', 'u', 'c', 'z', 'low']);
export type AbsenceSymbol = z.infer<typeof symbol>;

/**
 * A rate or amount as published: a number, or the publisher's symbol in its place.
 * `low` means more than zero but rounding to zero.
 */
export const valueOrSymbol = z.union([
  symbol,
  z
    .string()
    .regex(
      AMOUNT,
      'expected a number such as 12.5, without leading zeros, or one of the symbols x, u, c, z, low',
    )
    .transform(Number),
]);
export type ValueOrSymbol = z.infer<typeof valueOrSymbol>;
