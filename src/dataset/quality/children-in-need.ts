/** How many children in need there are for the cases of a figure: counted at 31 March, half a year before the cases. */
import type { ChildrenInNeed } from '../../schemas/children-in-need.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { codeOn } from '../dataset.ts';
import { quotient, type Fraction } from '../decimals/fraction.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { inArea, type ByPlace } from '../figures/figures.ts';
import { predecessors, successors } from '../lineage/lineage.ts';

/** What children in need are looked up in. */
export interface ChildrenGround {
  readonly councils: readonly Council[];
  readonly children: ByPlace<ChildrenInNeed>;
}

/**
 * Cases at 30 September for the children in need at 31 March of the same year. Two councils with a combined figure have
 * their children added up.
 * @returns undefined where a number of children is missing, or was counted for another area
 */
export function casesPerChild(
  { councils, figure }: FigureEntry<PublishedFigure>,
  ground: ChildrenGround,
): Fraction | undefined {
  const counted = countedInMarch(councils, ground.councils, figure.year);
  const numbers = counted?.map((council) => childrenOf(council, figure.year, ground.children));
  if (!numbers?.every((number) => number !== undefined)) return undefined;
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  return whole === 0 || figure.cases === 0 ? undefined : quotient(figure.cases, whole);
}

/**
 * The councils that ran the same area on 31 March. Those set up on 1 April of the year are stood for by the councils
 * before them, where all that those became is among the given ones: Northamptonshire for its two successors together.
 */
function countedInMarch(
  councils: readonly Council[],
  all: readonly Council[],
  year: number,
): Council[] | undefined {
  const day = `${year}-03-31`;
  const counted = councils.flatMap((council) =>
    codeOn(council, day) === undefined ? predecessors(council, all) : [council],
  );
  const isSameArea = counted.every(
    (one) =>
      councils.includes(one) || successors(one, all).every((next) => councils.includes(next)),
  );
  return isSameArea && counted.length > 0 ? [...new Set(counted)] : undefined;
}

function childrenOf(
  council: Council,
  year: number,
  rows: ByPlace<ChildrenInNeed>,
): number | undefined {
  const code = codeOn(council, `${year}-03-31`);
  const row = code === undefined ? undefined : inArea(rows, code, year);
  return row?.status === 'published' ? row.children : undefined;
}
