/**
 * Which councils are England's. The Department for Education collects figures from them alone, and only they have
 * statistical neighbours, inspections and a hexagon.
 */
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';

/** Whether a council lies in England, now or before it was abolished: its area is a part of England. */
export function isEnglish({ area }: Pick<Council, 'area'>): boolean {
  return isEnglishCode(area);
}

/** Whether a GSS code is of a place in England: its first letter says which nation it is of. */
export function isEnglishCode(code: GssCode): boolean {
  return code.startsWith('E');
}
