/** Comparisons that are fair: statistical neighbours, bordering councils, the same region. */
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Neighbour } from '../../schemas/neighbour.ts';
import { compareDecimals } from '../decimals/decimal.ts';
import { median } from '../decimals/middle.ts';
import { rounded } from '../decimals/rounding.ts';
import { codesOf } from '../dataset.ts';
import { isPublished, type ByPlace, entriesOf, hasFigure, inCouncil } from '../figures/figures.ts';
import { type FigureEntry } from '../figures/combined-figures.ts';

const known = new WeakMap<readonly Neighbour[], ReadonlyMap<string, readonly Neighbour[]>>();

/** The rows of each council by its code, put together once for all councils. */
function listsOf(neighbours: readonly Neighbour[]): ReadonlyMap<string, readonly Neighbour[]> {
  const lists = known.get(neighbours) ?? Map.groupBy(neighbours, ({ code }) => code);
  known.set(neighbours, lists);
  return lists;
}

/** A council's statistical neighbours, nearest first, with how alike the model says they are. */
export function neighboursOf(
  council: Council,
  neighbours: readonly Neighbour[],
  byCode: ReadonlyMap<string, Council>,
): { council: Council; closeness: Neighbour['closeness'] }[] {
  const lists = listsOf(neighbours);
  return codesOf(council)
    .flatMap((code) => lists.get(code) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ neighbour, closeness }) => {
      const other = byCode.get(neighbour);
      return other === undefined ? [] : [{ council: other, closeness }];
    });
}

/**
 * The figures that a council is compared with: those of others in a year, a combined figure once. The council's own
 * figure is never among them, not even where it is a combined figure and the others include the other council of it.
 */
export function othersFigures(
  council: Council,
  others: readonly Council[],
  figures: ByPlace<Figure>,
  year: number,
): FigureEntry[] {
  const own = inCouncil(figures, council, year);
  return entriesOf(others, figures, year).filter(({ figure }) => figure !== own);
}

/**
 * The median average caseload of the councils that a council is compared with, by the rule above.
 * Middle value, or the mean of the two middle values, rounded half up to one decimal as it is shown: what is compared
 * with it can then be checked from the numbers on the page.
 * @returns undefined if none has a figure
 */
export function medianOf(
  council: Council,
  others: readonly Council[],
  figures: ByPlace<Figure>,
  year: number,
): number | undefined {
  const published = othersFigures(council, others, figures, year).filter(hasFigure);
  const middle = median(published.map(({ figure }) => figure.average_caseload));
  return middle === undefined ? undefined : rounded(middle, 1);
}

/** How a council's figure compares with a group it does not belong to. */
export interface GroupPosition {
  readonly higher: readonly FigureEntry[];
  readonly same: readonly FigureEntry[];
  readonly lower: readonly FigureEntry[];
  readonly missing: readonly FigureEntry[];
}

/** Sorts a group's figures of a year into those higher than, the same as and lower than a value, and those missing. */
export function positionIn(value: number, group: readonly FigureEntry[]): GroupPosition {
  const against = ({ figure }: FigureEntry): number =>
    isPublished(figure) ? compareDecimals(figure.average_caseload, value) : Number.NaN;
  return {
    higher: group.filter((entry) => against(entry) > 0),
    same: group.filter((entry) => against(entry) === 0),
    lower: group.filter((entry) => against(entry) < 0),
    missing: group.filter(({ figure }) => !isPublished(figure)),
  };
}
