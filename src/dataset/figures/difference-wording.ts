/** How far one figure is from another, in short phrases that are never louder than the difference. */
import { distanceFromCap } from '../cap/cap.ts';
import { capNamed } from '../cap/cap-wording.ts';
import { isEqual, minus } from '../decimals/decimal.ts';
import { rounded } from '../decimals/rounding.ts';
import { oneDecimal } from '../text/format.ts';

/** `0.8 above`, `5.3 below`, `the same as`. */
export function aboveOrBelow(value: number, other: number): string {
  const difference = rounded(minus(value, other), 1);
  if (difference === 0) return 'the same as';
  return `${oneDecimal(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'}`;
}

/** `0.8 above the proposed cap of 20`, `equal to the proposed cap of 20`. */
export function againstCap(value: number, cap: number): string {
  return distanceFromCap(value, cap) === 0
    ? `equal to ${capNamed(cap)}`
    : `${aboveOrBelow(value, cap)} ${capNamed(cap)}`;
}

/** `up 1.2`, `down 3.1`, `unchanged`. */
export function upOrDown(from: number, to: number): string {
  const difference = rounded(minus(to, from), 1);
  if (difference === 0) return 'unchanged';
  return `${difference > 0 ? 'up' : 'down'} ${oneDecimal(Math.abs(difference))}`;
}

/** The same with nothing after it, beside a label that names the other: `0.8 above`, `the same`. */
export function aboveOrBelowShort(value: number, other: number): string {
  return isEqual(value, other) ? 'the same' : aboveOrBelow(value, other);
}
