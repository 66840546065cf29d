/** What the map of a year shows: that year's councils with their figures. */
import { inForce } from '../dataset/dataset.ts';
import { onceForEach } from '../dataset/once.ts';
import { averageOf, isPublished } from '../dataset/figures/figures.ts';
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import { allEntries } from '../dataset/ranking/ranking.ts';
import { REASON_SHORT } from '../dataset/figures/absence-wording.ts';
import { byPlace } from '../dataset/places/place-order.ts';
import { spreadInRanking } from '../dataset/comparison/measure-wording.ts';
import type { Boundaries, Hex } from '../schemas/geography.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { rankingOf, type Context } from './context.ts';

interface MapShape {
  /** The code the boundaries have for it: the present one, or the last. */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly value: number | undefined;
  /** Why there is no value: `not available`; empty where there is one. */
  readonly reason: string;
}

/** Everything the map and the hexagons of a year are drawn from. */
export interface MapView {
  readonly year: number;
  readonly headline: string;
  readonly shapes: readonly MapShape[];
  /** Councils of other years, drawn but not seen where a page lets its reader change the year. */
  readonly gone: readonly { readonly code: string; readonly slug: string }[];
  readonly boundaries: Boundaries;
  readonly hexes: readonly Hex[];
}

/** The view of one year's map, made once for the pages of all councils. */
export const mapView = onceForEach((context: Context, year: number): MapView => {
  const { boundaries, hexes } = context.dataset;
  const headline = mapHeadline(context, year);
  return {
    year,
    headline,
    shapes: mapShapes(context, year),
    gone: otherYears(context, year),
    boundaries,
    hexes,
  };
});

/** Every council of a year with its figure; both councils of a combined figure, each with the shared one. */
function mapShapes(context: Context, year: number): MapShape[] {
  return allEntries(rankingOf(context, year))
    .flatMap(({ councils, figure }) =>
      councils.flatMap(({ code, slug, name }): MapShape[] => {
        if (code === undefined) return [];
        const reason = isPublished(figure) ? '' : REASON_SHORT[figure.status];
        return [{ code, slug, name, value: averageOf(figure), reason }];
      }),
    )
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The place of each council, by its slug, among those of all years from north to south. */
export function placesOnMap({ country }: Context): ReadonlyMap<string, number> {
  const councils = country.councils.filter((council) => isEnglish(council) && council.code);
  return new Map(councils.sort(byPlace).map(({ slug }, index) => [slug, index]));
}

/** The finding over the map of a year. */
export function mapHeadline(context: Context, year: number): string {
  return spreadInRanking(rankingOf(context, year), PROPOSED_CAP);
}

/** English councils that were not in force in a year: shapes for a reader who moves to another one. */
function otherYears({ dataset }: Context, year: number): MapView['gone'] {
  return dataset.councils.flatMap((council) => {
    const { code, slug } = council;
    const english = isEnglish(council) && !inForce(council, year);
    return english && code !== undefined ? [{ code, slug }] : [];
  });
}
