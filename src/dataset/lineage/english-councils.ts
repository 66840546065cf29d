/** Which councils are England's: figures, neighbours, inspections and hexes are theirs alone. */
import type { Council } from '../../schemas/council.ts';

/** Whether a council is one of England's, by the first letter of its GSS code. */
export function isEnglish({ code }: Council): boolean {
  return code?.startsWith('E') ?? false;
}
