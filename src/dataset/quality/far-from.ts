/**
 * The rule for what is unusual in a count: more than half above, or more than a third below, what it is compared with.
 * The two borders are the same distance in both directions, because a number that is half above another has that one a
 * third below it. A number exactly on a border is not unusual.
 */
import { divide, roundedFraction, type Fraction } from '../decimals/fraction.ts';

/** Whether a number above zero is more than half above or more than a third below another. */
export function isFarFrom(value: Fraction, from: Fraction): boolean {
  const { top, bottom } = divide(value, from);
  return 2 * top > 3 * bottom || 3 * top < 2 * bottom;
}

/** A share as so many for each hundred, to one decimal. */
export function perHundred({ top, bottom }: Fraction): number {
  return roundedFraction({ top: 100 * top, bottom }, 1);
}

/** How far one number is above or below another, in whole per cent, without a sign. */
export function percentApart(value: Fraction, from: Fraction): number {
  const { top, bottom } = divide(value, from);
  return roundedFraction({ top: 100 * Math.abs(top - bottom), bottom }, 0);
}
