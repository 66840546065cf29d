/**
 * What of a council's page follows the cap. The build makes it for the proposed cap, and the browser makes it again for
 * a cap in the address.
 */
import { valuesByPlace } from '../../charts/map/shape-classes.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { councilHistory, publishedIn } from '../../dataset/figures/history.ts';
import { whoseFigures } from '../../dataset/figures/whose-figures.ts';
import { councilTrend, type TrendView } from '../../dataset/figures/trend.ts';
import { isFormer } from '../../dataset/lineage/former-name.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { capitalised } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import { mapPictureView, type MapPictureView } from '../core/map-picture-view.ts';
import { trendFigureView, type TrendFigureView } from '../core/trend-view.ts';
import { figuresView, type FiguresView } from './figure-rows-view.ts';
import { heroView, type HeroView } from './hero-view.ts';
import { neighboursView, type NeighboursView } from './neighbours-view.ts';

export interface CapPartsView {
  /** The newest figure; for one that is missing now, the last known. Undefined where there never was one. */
  readonly hero: HeroView | undefined;
  readonly trend: TrendView | undefined;
  readonly trendFigure: TrendFigureView | undefined;
  /** All figures as a table; undefined outside England. */
  readonly figures: FiguresView | undefined;
  readonly neighbours: NeighboursView | undefined;
  /** Undefined outside England. */
  readonly map: MapPictureView | undefined;
}

/**
 * Makes the parts against a cap.
 * @param neighbours the council's statistical neighbours, nearest first; nobody for a council without any
 */
export function capPartsView(
  country: Country,
  council: Council,
  neighbours: readonly Council[],
  cap: number,
): CapPartsView {
  const last = publishedIn(councilHistory(council, country.figures, country.years)).at(-1);
  const trend = last && councilTrend(country, council, neighbours, cap);
  return {
    hero: last && heroView(country, council, last, cap),
    trend,
    trendFigure: trend && councilTrendFigure(trend, council, whoseFigures(country, council), cap),
    figures: isEnglish(council) ? figuresView(country, council, cap) : undefined,
    neighbours: neighboursView(country, council, neighbours, cap),
    map: isEnglish(council) ? councilMap(country, council, cap) : undefined,
  };
}

function councilTrendFigure(
  trend: TrendView,
  council: Council,
  name: string,
  cap: number,
): TrendFigureView {
  const useHref = `/councils/${council.slug}/use/`;
  return trendFigureView(trend, {
    ...{ name, cap, useHref },
    former: isFormer(council),
    tableHref: '#figures',
  });
}

/** The map of the newest year in which the council is on it. */
function councilMap(country: Country, council: Council, cap: number): MapPictureView {
  const { figures, years, latestYear } = country;
  const year = councilHistory(council, figures, years).at(-1)?.year ?? latestYear;
  const values = valuesByPlace(allEntries(rankingIn(country, year)));
  return mapPictureView({
    year,
    cap,
    title: `${capitalised(inSentence(council.name))} on the map of ${year}`,
    values,
  });
}

/** A line under the heading that says what the page is drawn against, with the way back. */
export interface WhichCapView {
  readonly says: string;
  readonly back: string;
  readonly backHref: string;
}

/** The line for a moved cap. */
export function whichCapView({ slug }: Pick<Council, 'slug'>, cap: number): WhichCapView {
  return {
    says: `This page uses a cap of ${cap}. The proposed cap is ${PROPOSED_CAP}.`,
    back: `Go back to ${PROPOSED_CAP}`,
    backHref: `/councils/${slug}/`,
  };
}
