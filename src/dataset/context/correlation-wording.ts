/** A rank correlation in words that claim no more than the number. */
import { rounded } from '../decimals/rounding.ts';
import { twoDecimals } from '../text/format.ts';

/** From this size a link is weak, moderate, strong; below the first there is little or none. */
const WEAK = 0.1;
const MODERATE = 0.3;
const STRONG = 0.5;

/** How strong a link is: `little or no link`, `a weak link`, `a moderate link`, `a strong link`. */
export function linkInWords(correlation: number): string {
  const size = asShown(correlation);
  if (size < WEAK) return 'little or no link';
  if (size < MODERATE) return 'a weak link';
  return size < STRONG ? 'a moderate link' : 'a strong link';
}

/** Which way a link goes, for a sentence about caseloads: `higher`, `lower`, or `neither higher nor lower`. */
export function wayOf(correlation: number): 'higher' | 'lower' | 'neither higher nor lower' {
  if (asShown(correlation) < WEAK) return 'neither higher nor lower';
  return correlation > 0 ? 'higher' : 'lower';
}

/** The size as it is shown, so that words and number agree. */
function asShown(correlation: number): number {
  return rounded(Math.abs(correlation), 2);
}

/** To two decimals with a real minus sign: `0.18`, `−0.12`; never `−0.00`. */
export function correlationText(correlation: number): string {
  const text = twoDecimals(Math.abs(correlation));
  return correlation < 0 && text !== '0.00' ? `−${text}` : text;
}

/** What the number means, once on a page. */
export const CORRELATION_MEANING =
  'A rank correlation of 0 means no link, and 1 or −1 means that the two always rise or fall together.';
