/** Cases for each 100 children in need among all councils, year by year: the range, England’s own, and the link with the average. */
import type { ChildrenInNeed } from '../../schemas/children-in-need.ts';
import type { Figure } from '../../schemas/figure.ts';
import { rankCorrelation } from '../context/correlation.ts';
import { compareFractions, quotient, type Fraction } from '../decimals/fraction.ts';
import { quartileFraction } from '../decimals/middle-fraction.ts';
import { ENGLAND } from '../figures/areas.ts';
import { inArea, isPublished, type ByPlace } from '../figures/figures.ts';
import { isSmall } from '../ranking/ranking.ts';
import type { CountCheck } from './count-checks.ts';
import { perHundred } from './far-from.ts';

/** A figure with its cases for each child in need. */
export interface SharedCount extends CountCheck {
  readonly casesPerChild: Fraction;
}

/** All numbers are cases for each 100 children in need, to one decimal. */
export interface ShareYear {
  readonly year: number;
  /** England’s; undefined where either part is missing. */
  readonly england: number | undefined;
  readonly lowest: SharedCount;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly highest: SharedCount;
  /** Figures compared; small councils are among them. */
  readonly figures: number;
  /** Rank correlation with the average caseload; small councils are left out. */
  readonly correlation: number | undefined;
}

/** What England’s own numbers are looked up in. */
export interface EnglandGround {
  readonly figures: ByPlace<Figure>;
  readonly children: ByPlace<ChildrenInNeed>;
}

/** The figures whose children in need are known. */
export function sharedCounts(checks: readonly CountCheck[]): SharedCount[] {
  return checks.flatMap((check) => {
    const { casesPerChild } = check;
    return casesPerChild === undefined ? [] : [{ ...check, casesPerChild }];
  });
}

/** A row for each year, oldest first. */
export function shareYears(checks: readonly CountCheck[], ground: EnglandGround): ShareYear[] {
  const byYear = Map.groupBy(sharedCounts(checks), ({ figure }) => figure.year);
  return [...byYear].flatMap(([year, shared]) => {
    const sorted = shared.toSorted((a, b) => compareFractions(a.casesPerChild, b.casesPerChild));
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (lowest === undefined || highest === undefined) return [];
    const ratios = sorted.map(({ casesPerChild }) => casesPerChild);
    const quarter = (n: 1 | 2 | 3): number => {
      const ratio = quartileFraction(ratios, n);
      return ratio === undefined ? 0 : perHundred(ratio);
    };
    return [
      {
        year,
        england: englandIn(ground, year),
        lowest,
        ...{ lower: quarter(1), middle: quarter(2), upper: quarter(3) },
        highest,
        figures: sorted.length,
        correlation: linkIn(shared),
      },
    ];
  });
}

function englandIn({ figures, children }: EnglandGround, year: number): number | undefined {
  const figure = inArea(figures, ENGLAND, year);
  const row = inArea(children, ENGLAND, year);
  if (!isPublished(figure) || row?.status !== 'published') return undefined;
  return perHundred(quotient(figure.cases, row.children));
}

/** Equal quotients are equal as binary fractions too, and different ones differ, so that their ranks are exact. */
function linkIn(shared: readonly SharedCount[]): number | undefined {
  return rankCorrelation(
    shared
      .filter(({ figure }) => !isSmall(figure))
      .map(({ figure, casesPerChild: { top, bottom } }) => ({
        x: top / bottom,
        y: figure.average_caseload,
      })),
  );
}
