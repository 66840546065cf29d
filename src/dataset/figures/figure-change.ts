/** How far one council's figure is from another year's. */
import type { Figure } from '../../schemas/figure.ts';
import { minus } from '../decimals/decimal.ts';
import { isSameUnit } from './combined-figures.ts';
import { isPublished } from './figures.ts';

/**
 * The later figure less the earlier one, in cases for each FTE social worker with cases, exact to one decimal.
 * @returns undefined where either is missing, or where one of them is a combined figure and the other is not
 */
export function changeBetween(
  from: Figure | undefined,
  to: Figure | undefined,
): number | undefined {
  if (!isPublished(from) || !isPublished(to) || !isSameUnit(from, to)) return undefined;
  return minus(to.average_caseload, from.average_caseload);
}
