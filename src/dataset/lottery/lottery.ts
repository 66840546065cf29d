/**
 * The postcode lottery of a council: the highest and lowest average caseload among councils within a
 * distance, itself included, and their ratio. Small councils and missing figures are left out and counted.
 */
import type { Council } from '../../schemas/council.ts';
import { SMALL_FTE, hasFigure, type Entry } from '../ranking/ranking.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';

/** Mean radius of the Earth in miles (6,371.0088 km, International Union of Geodesy and Geophysics). */
const EARTH_RADIUS_MILES = 3958.7613;

/** The distance the site speaks of unless a reader chooses another. */
export const LOTTERY_MILES = 50;

/** Longitude and latitude in degrees. */
type Place = readonly [number, number];

export interface Lottery {
  /** Entries with the lowest average, ties included. */
  readonly lowest: readonly Entry<PublishedFigure>[];
  readonly highest: readonly Entry<PublishedFigure>[];
  /** Highest over lowest, two decimals; 1 or more. */
  readonly ratio: number;
  /** Figures compared; a joint return counts once. */
  readonly compared: number;
  /** Left out for having fewer than SMALL_FTE case holders. */
  readonly small: number;
  /** Left out for having no figure. */
  readonly missing: number;
}

/** Straight-line distance between two councils' centres in miles; undefined if either has none. */
export function milesBetween(a: Council, b: Council): number | undefined {
  const [from, to] = [centreOf(a), centreOf(b)];
  return from && to && greatCircle(from, to) * EARTH_RADIUS_MILES;
}

/** The angle between two places on a sphere, in radians: the haversine formula, exact for small distances too. */
function greatCircle([x, y]: Place, [toX, toY]: Place): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(y, toY) + Math.cos(radians(y)) * Math.cos(radians(toY)) * half(x, toX);
  return 2 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** How far two councils are apart. */
export type Distance = typeof milesBetween;

/** `milesBetween` that works out each pair once: for questions about every council at once. */
export function rememberedMiles(): Distance {
  const known = new Map<Council, Map<Council, number | undefined>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Council, number | undefined>();
    known.set(a, row);
    if (!row.has(b)) row.set(b, known.get(b)?.has(a) ? known.get(b)?.get(a) : milesBetween(a, b));
    return row.get(b);
  };
}

/** Entries with a council no further away than `miles`, the council's own included. */
export function entriesWithin(
  council: Council,
  entries: readonly Entry[],
  miles: number,
  distance: Distance = milesBetween,
): Entry[] {
  const near = (other: Council): boolean =>
    other === council || (distance(council, other) ?? Infinity) <= miles;
  return entries.filter(({ councils }) => councils.some(near));
}

/** The lottery among entries; undefined if none of them has a fair figure. */
export function lotteryOf(entries: readonly Entry[]): Lottery | undefined {
  const published = entries.filter(hasFigure);
  const fair = published.filter(({ figure }) => figure.case_holders_fte >= SMALL_FTE);
  const averages = fair.map(({ figure }) => figure.average_caseload);
  if (averages.length === 0) return undefined;
  const [low, high] = [Math.min(...averages), Math.max(...averages)];
  const sharing = (value: number): Entry<PublishedFigure>[] =>
    fair.filter(({ figure }) => figure.average_caseload === value);
  return {
    lowest: sharing(low),
    highest: sharing(high),
    ratio: Math.round((high / low) * 100) / 100,
    compared: fair.length,
    small: published.length - fair.length,
    missing: entries.length - published.length,
  };
}

function centreOf({ latitude, longitude }: Council): Place | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}
