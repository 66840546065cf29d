/** How far numbers may differ for no other reason than how they are written and stored. */
import { rounded } from '../../dataset/decimals/rounding.ts';
import { oneDecimal } from '../../dataset/text/format.ts';

/** Half of the last digit of a number given to one decimal, which is the most that rounding can add to it. */
export const HALF_TENTH = 0.05;

/** What binary fractions can add to decimals. */
export const TINY = 1e-9;

/** A sum or difference of FTE to one decimal, half up, free of what binary fractions add. */
export function withoutNoise(sum: number): string {
  return oneDecimal(rounded(sum, 6));
}

const FTE = { minimumFractionDigits: 1, maximumFractionDigits: 6 };

/** FTE as precise as they were given, with one decimal at least: `80.8 FTE`, `6.0 FTE`, `1,080.25 FTE`. */
export function fteInWords(fte: number): string {
  return `${rounded(fte, 6).toLocaleString('en-GB', FTE)} FTE`;
}
