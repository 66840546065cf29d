/** How far the averages of regions move from one year to the next: what a single change of an area is held against. */
import type { Area } from '../../schemas/area.ts';
import type { Figure } from '../../schemas/figure.ts';
import { median } from '../decimals/middle.ts';
import { changeBetween } from '../figures/figure-change.ts';
import type { ByPlace } from '../figures/figures.ts';
import { areaHistory } from '../figures/history.ts';

/**
 * The median absolute change in a year among regions, in cases for each FTE. Nations and parts of regions are left out:
 * their figures are made of the same councils.
 * @returns undefined where no region has figures in two years that follow each other
 */
export function typicalAreaChange(
  areas: readonly Area[],
  figures: ByPlace<Figure>,
  years: readonly number[],
): number | undefined {
  const regions = areas.filter(({ kind }) => kind === 'region');
  const sizes = regions.flatMap(({ code }) => {
    const history = areaHistory(code, figures, years);
    return history.slice(1).flatMap(({ year, figure }, index) => {
      const before = history[index];
      const change = before?.year === year - 1 ? changeBetween(before.figure, figure) : undefined;
      return change === undefined ? [] : [Math.abs(change)];
    });
  });
  return median(sizes);
}
