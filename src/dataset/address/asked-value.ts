/** Whether what an address asks for is on offer. This file imports nothing to run, because every page loads it. */
import type { AskedValue, OfferedNumbers } from './unknown-value.ts';

/** Whether a page has the value. */
export function isOffered({ asked, offer }: AskedValue): boolean {
  if ('lowest' in offer) return isStep(asked, offer);
  return offer.some(({ value }) => value === asked);
}

/** Whether a text is a number within the range, on a step. */
function isStep(asked: string, { lowest, highest, step }: OfferedNumbers): boolean {
  const value = Number(asked.trim().replace(',', '.'));
  const isNumber = asked.trim() !== '' && Number.isFinite(value);
  return isNumber && lowest <= value && value <= highest && Number.isInteger(value / step);
}
