/** How large a change in a year is beside those of councils of its size. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { isMore, minus } from '../decimals/decimal.ts';
import { sizeGroup, type UsualMovement } from './movement.ts';

/** A change against those of councils of its size: up to the typical one, more than that, or more than about nine in ten. */
export type ChangeSize = 'typical' | 'more' | 'large';

/**
 * The size of the change of an average. Changes are grouped by the size of the council before them.
 * One of a size without any other is compared with none, and is called typical.
 */
export function changeSize(
  usual: readonly UsualMovement[],
  from: PublishedFigure,
  to: PublishedFigure,
): ChangeSize {
  const group = sizeGroup(from.case_holders_fte);
  const known = usual.find((one) => one.group === group);
  const by = Math.abs(minus(to.average_caseload, from.average_caseload));
  if (known === undefined || !isMore(by, known.median)) return 'typical';
  return isMore(by, known.p90) ? 'large' : 'more';
}
