/** The typical change in a year for a council of a size, to hold a single difference against. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { sizeGroup, type UsualMovement } from './movement.ts';

/**
 * The median absolute change in a year among councils of the size of a figure, in cases for each FTE. Half of them move
 * by this or more. For a change that happened, give the figure of the year before, because movements are grouped by the
 * size before them. For a change that could happen next, give the newest figure.
 * @returns undefined where no movement of that size is known
 */
export function typicalChange(
  { case_holders_fte: fte }: Pick<PublishedFigure, 'case_holders_fte'>,
  usual: readonly UsualMovement[],
): number | undefined {
  const group = sizeGroup(fte);
  return usual.find((one) => one.group === group)?.median;
}
