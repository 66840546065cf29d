/** How many children in need there are for the cases of a figure: counted at 31 March, half a year before the cases. */
import type { ChildrenInNeed } from '../../schemas/children-in-need.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { dayCount, type DayCount } from '../context/day-count.ts';
import { quotient, type Fraction } from '../decimals/fraction.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import type { ByPlace } from '../figures/figures.ts';

/** What children in need are looked up in. */
export interface ChildrenGround {
  readonly councils: readonly Council[];
  readonly children: ByPlace<ChildrenInNeed>;
}

/** Children in need are counted on this day of the year. */
const CHILDREN_DAY = '03-31';

/** The children in need at 31 March of a figure's year. Two councils with a combined figure have theirs added up. */
export function childrenState(
  { councils, figure: { year } }: FigureEntry<PublishedFigure>,
  ground: ChildrenGround,
): DayCount {
  return dayCount(councils, year, {
    councils: ground.councils,
    rows: ground.children,
    day: CHILDREN_DAY,
    numberOf: (row) => (row.status === 'published' ? row.children : undefined),
  });
}

/**
 * Cases at 30 September for the children in need at 31 March of the same year.
 * @returns undefined where a number of children is missing, or was counted for another area
 */
export function casesPerChild(
  entry: FigureEntry<PublishedFigure>,
  ground: ChildrenGround,
): Fraction | undefined {
  const state = childrenState(entry, ground);
  const { cases } = entry.figure;
  if (state.kind !== 'known' || state.count === 0 || cases === 0) return undefined;
  return quotient(cases, state.count);
}
