/** How many children in need there are for the cases of a figure: counted at 31 March, half a year before the cases. */
import type { Reason } from '../../schemas/absence.ts';
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

/** Whose children in need are beside a figure, or why there are none. */
export type ChildrenState =
  | { readonly kind: 'known'; readonly counted: readonly Council[]; readonly children: number }
  /** There is no number for one of the councils; the reason is undefined where the table has no row. */
  | { readonly kind: 'missing'; readonly reason: Reason | undefined }
  /** Those before a new council ran a different area on 31 March. */
  | { readonly kind: 'other area' };

/**
 * The children in need at 31 March of a figure's year. Two councils with a combined figure have theirs added up.
 */
export function childrenState(
  { councils, figure: { year } }: FigureEntry<PublishedFigure>,
  ground: ChildrenGround,
): ChildrenState {
  const counted = countedInMarch(councils, ground.councils, year);
  if (counted === undefined) return { kind: 'other area' };
  let children = 0;
  for (const council of counted) {
    const row = rowOf(council, year, ground.children);
    if (row?.status !== 'published') return { kind: 'missing', reason: row?.status };
    children += row.children;
  }
  return { kind: 'known', counted, children };
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
  if (state.kind !== 'known' || state.children === 0 || cases === 0) return undefined;
  return quotient(cases, state.children);
}

/**
 * The councils that ran the same area on 31 March. Those set up on 1 April of the year have the numbers of the
 * councils before them, where all that those became is among the given ones: Northamptonshire for its two successors together.
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

function rowOf(
  council: Council,
  year: number,
  rows: ByPlace<ChildrenInNeed>,
): ChildrenInNeed | undefined {
  const code = codeOn(council, `${year}-03-31`);
  return code === undefined ? undefined : inArea(rows, code, year);
}
