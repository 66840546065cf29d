/**
 * The rule of the postcode lottery. A council's lottery is the highest and the lowest average caseload among the
 * councils within a distance of it, itself included, and how many times the lowest the highest is.
 *
 * - The distance is 50 miles (lottery-range.ts), in a straight line between the councils' centres.
 * - Small councils (ranking.ts says which) are left out, as are missing figures. Both are counted.
 * - A combined figure is one figure. It is within the distance if either of its councils is.
 * - The highest and the lowest may be further apart than the distance. National statements, such as the widest gap,
 *   are made of the lotteries of all councils (lottery-gaps.ts).
 */
import type { Council } from '../../schemas/council.ts';
import { milesBetween, type Distance } from '../places/council-distance.ts';
import { isSmall } from '../ranking/ranking.ts';
import { type FigureEntry } from '../figures/combined-figures.ts';
import { hasFigure } from '../figures/figures.ts';
import { isEqual } from '../decimals/decimal.ts';
import { quotient, roundedFraction, type Fraction } from '../decimals/fraction.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

export interface Lottery {
  /** Entries with the lowest average, ties included. */
  readonly lowest: readonly FigureEntry<PublishedFigure>[];
  readonly highest: readonly FigureEntry<PublishedFigure>[];
  /** Highest over lowest, exact. */
  readonly exact: Fraction;
  /** The same to two decimals. It may be 1.00 where the two differ a little. */
  readonly ratio: number;
  /** Figures compared; a joint return counts once. */
  readonly compared: number;
  /** Small councils left out. */
  readonly small: number;
  /** Missing figures left out. */
  readonly missing: number;
}

/** Entries with a council no further away than `miles`, the council's own included. */
export function entriesWithin(
  council: Council,
  entries: readonly FigureEntry[],
  miles: number,
  distance: Distance = milesBetween,
): FigureEntry[] {
  const near = (other: Council): boolean =>
    other === council || (distance(council, other) ?? Infinity) <= miles;
  return entries.filter(({ councils }) => councils.some(near));
}

/** The lottery among entries; undefined if none of them has a fair figure. */
export function lotteryOf(entries: readonly FigureEntry[]): Lottery | undefined {
  const published = entries.filter(hasFigure);
  const fair = published.filter(({ figure }) => !isSmall(figure));
  const averages = fair.map(({ figure }) => figure.average_caseload);
  if (averages.length === 0) return undefined;
  const [low, high] = [Math.min(...averages), Math.max(...averages)];
  const sharing = (value: number): FigureEntry<PublishedFigure>[] =>
    fair.filter(({ figure }) => isEqual(figure.average_caseload, value));
  return {
    lowest: sharing(low),
    highest: sharing(high),
    ...ratioOf(high, low),
    compared: fair.length,
    small: published.length - fair.length,
    missing: entries.length - published.length,
  };
}

function ratioOf(high: number, low: number): Pick<Lottery, 'exact' | 'ratio'> {
  const exact = quotient(high, low);
  return { exact, ratio: roundedFraction(exact, 2) };
}
