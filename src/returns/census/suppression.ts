/** What is withheld so that no number can be traced to a few people: small numbers, and one more where a sum would give them away. */
import { FEWEST_FTE } from '../check/arithmetic.ts';
import { MILLIONTHS } from './case-holder.ts';

/** The smallest full-time equivalent that may be shown of a part of a council, in millionths. */
export const SMALLEST_SHOWN = FEWEST_FTE * MILLIONTHS;

/**
 * Which parts of a whole are withheld. A part under 3 FTE is; parts that are nothing are shown. If what is withheld comes to
 * less than 3 FTE, or is one part alone, the smallest of the others is withheld too, since the whole is known.
 * @param parts full-time equivalents in millionths
 * @returns for each part whether it is withheld
 */
export function withheld(parts: readonly number[]): boolean[] {
  const hidden = parts.map((part) => part > 0 && part < SMALLEST_SHOWN);
  while (givesAway(parts, hidden)) {
    const next = smallestShown(parts, hidden);
    if (next === -1) break;
    hidden[next] = true;
  }
  return hidden;
}

function givesAway(parts: readonly number[], hidden: readonly boolean[]): boolean {
  const withheldParts = parts.filter((_, index) => hidden[index]);
  const sum = withheldParts.reduce((total, part) => total + part, 0);
  return withheldParts.length > 0 && (withheldParts.length === 1 || sum < SMALLEST_SHOWN);
}

function smallestShown(parts: readonly number[], hidden: readonly boolean[]): number {
  return parts.reduce(
    (best, part, index) =>
      part > 0 && hidden[index] !== true && (best === -1 || part < (parts[best] ?? 0))
        ? index
        : best,
    -1,
  );
}
