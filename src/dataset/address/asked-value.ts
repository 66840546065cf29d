/** Whether what an address asks for is on offer. This file imports nothing to run, because every page loads it. */
import type { AskedValue, OfferedNumbers } from './unknown-value.ts';

/**
 * The value that a page has for what is asked, which may be in other letters or be its name: `salford` for `SALFORD`,
 * `North West` for `north-west`.
 * @returns undefined if it has none
 */
export function offeredAs({ asked, offer }: AskedValue): string | undefined {
  if ('lowest' in offer) return isStep(asked, offer) ? asked : undefined;
  if (offer.some(({ value }) => value === asked)) return asked;
  const wanted = plain(asked);
  if (wanted === '') return undefined;
  return offer.find(({ value, name }) => plain(value) === wanted || plain(name) === wanted)?.value;
}

/** Whether a page has the value. */
export function isOffered(asked: AskedValue): boolean {
  return offeredAs(asked) !== undefined;
}

/** A value in small letters and figures, with a hyphen between words: as addresses have it. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Whether a text is a number within the range, on a step. */
function isStep(asked: string, { lowest, highest, step }: OfferedNumbers): boolean {
  const value = Number(asked.trim().replace(',', '.'));
  const isNumber = asked.trim() !== '' && Number.isFinite(value);
  return isNumber && lowest <= value && value <= highest && Number.isInteger(value / step);
}
