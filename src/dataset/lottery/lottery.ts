/**
 * The rule of the postcode lottery.
 *
 * - The lottery of a council is the highest and the lowest average among the councils within a distance of it, itself
 *   included, and how many times the lowest the highest is. It is a circle around that council, and the two ends may be
 *   further apart than its radius. A council's own page has this one.
 * - A statement about the country is about pairs of councils within the distance of each other (lottery-pairs.ts). Only
 *   these compare with what others found among councils near each other.
 * - The distance is 50 miles (lottery-range.ts), in a straight line between the councils' centres.
 * - Small councils (ranking.ts says which) are left out, as are missing figures. Both are counted.
 * - A combined figure is one figure. It is within the distance if either of its councils is.
 * - A figure with a flag (quality/) leads nothing without it. Where another figure can lead, it does.
 */
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { isEqual } from '../decimals/decimal.ts';
import { quotient, roundedFraction, type Fraction } from '../decimals/fraction.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { hasFigure } from '../figures/figures.ts';
import { milesIfNear } from '../places/miles-if-near.ts';
import { isSmall } from '../ranking/ranking.ts';

/** An entry with a published figure of a council that is not small. */
export type FairEntry = FigureEntry<PublishedFigure>;

/** One figure over another. */
export interface Times {
  /** Exact; 1 or more. */
  readonly exact: Fraction;
  /** The same to two decimals. It may be 1.00 where the two differ a little. */
  readonly ratio: number;
}

export interface Lottery extends Times {
  /** Entries with the lowest average, ties included. */
  readonly lowest: readonly FairEntry[];
  readonly highest: readonly FairEntry[];
  /** Figures compared; a combined figure counts once. */
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
  distance = milesIfNear,
): FigureEntry[] {
  const near = (other: Council): boolean =>
    other === council || (distance(council, other, miles) ?? Infinity) <= miles;
  return entries.filter(({ councils }) => councils.some(near));
}

/** Entries that may be compared: those with a published figure, small councils left out. */
export function fairEntries(entries: readonly FigureEntry[]): FairEntry[] {
  return entries.filter(hasFigure).filter(({ figure }) => !isSmall(figure));
}

/** The lottery among entries; undefined if none of them has a fair figure. */
export function lotteryOf(entries: readonly FigureEntry[]): Lottery | undefined {
  const published = entries.filter(hasFigure).length;
  const fair = fairEntries(entries);
  const averages = fair.map(({ figure }) => figure.average_caseload);
  if (averages.length === 0) return undefined;
  const [low, high] = [Math.min(...averages), Math.max(...averages)];
  const sharing = (value: number): FairEntry[] =>
    fair.filter(({ figure }) => isEqual(figure.average_caseload, value));
  return {
    lowest: sharing(low),
    highest: sharing(high),
    ...timesOf(high, low),
    compared: fair.length,
    small: published - fair.length,
    missing: entries.length - published,
  };
}

/** How many times the lower the higher average is. */
export function timesOf(high: number, low: number): Times {
  const exact = quotient(high, low);
  return { exact, ratio: roundedFraction(exact, 2) };
}

/** Whether two ends are the same, so that there is no gap. */
export function isLevel({ exact }: Times): boolean {
  return exact.top === exact.bottom;
}
