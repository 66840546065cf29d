/**
 * England's councils with the figures of one release, indexed and ranked: what a page that answers to its reader
 * works on, the same at the build and in the browser.
 */
import type { Area } from '../schemas/area.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Council } from '../schemas/council.ts';
import type { Figure } from '../schemas/figure.ts';
import { ENGLAND } from './figures/areas.ts';
import { byPlace, lastOf, yearsOf, type ByPlace } from './figures/figures.ts';
import { areaHistory, type YearFigure } from './figures/history.ts';
import { flagsByFigure, type Flag, type FlagsByFigure } from './quality/flag.ts';
import type { PackedSurroundings } from './wire/surroundings.ts';
import { rankCouncils, type Ranking } from './ranking/ranking.ts';

/** What a piece of a country that is too large to be sent whole may say besides its figures. */
export interface PieceOfCountry {
  /** The years of which it has every figure. */
  readonly whole: readonly number[];
  /** The ranks of a council in words, by its slug and the year: `bolton 2019`. */
  readonly ranks?: readonly (readonly [slugAndYear: string, rank: string])[];
  /** The surroundings of the council. */
  readonly around?: PackedSurroundings;
}

/** What is known of such a country, whatever pieces of it are there. */
export interface PartOfCountry {
  /** All years of the release, oldest first. */
  readonly years: readonly number[];
  /** How far councils of each size usually move in a year, from the figures of all years, by the place of the size. */
  readonly usual: readonly (readonly [size: number, median: number, p90: number, n: number])[];
  readonly pieces: readonly PieceOfCountry[];
}

/** What a country is made from. */
export interface CountryData {
  /** Reporting year of the release. */
  readonly release: number;
  readonly councils: readonly Council[];
  readonly areas: readonly Area[];
  readonly caseloads: readonly Figure[];
  /** What is unusual in the counts of single figures; left out where nobody looked. */
  readonly flags?: readonly Flag[];
  /** Left out where all figures are there. */
  readonly part?: PartOfCountry | undefined;
}

export interface Country extends CountryData {
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly latestYear: number;
  readonly figures: ByPlace<Figure>;
  readonly bySlug: ReadonlyMap<string, Council>;
  readonly areaByCode: ReadonlyMap<GssCode, Area>;
  /** Of the years of which every figure is there. */
  readonly rankings: ReadonlyMap<number, Ranking>;
  readonly england: readonly YearFigure[];
  /** The flags of each figure. */
  readonly flagged: FlagsByFigure;
}

/** Indexes and ranks a release. */
export function countryOf(data: CountryData): Country {
  const { councils, areas, caseloads, release, flags = [], part } = data;
  const figures = byPlace(caseloads);
  const years = part?.years ?? yearsOf(caseloads);
  const whole = part?.pieces.flatMap((piece) => piece.whole) ?? years;
  return {
    ...data,
    years,
    firstYear: years[0] ?? release,
    latestYear: lastOf(years),
    figures,
    bySlug: new Map(councils.map((council) => [council.slug, council])),
    areaByCode: new Map(areas.map((area) => [area.code, area])),
    rankings: new Map(whole.map((year) => [year, rankCouncils(councils, figures, year)])),
    england: areaHistory(ENGLAND, figures, years),
    flagged: flagsByFigure(flags),
  };
}

/**
 * The ranking of a year.
 * @throws if the release does not cover the year
 */
export function rankingIn({ rankings }: Pick<Country, 'rankings'>, year: number): Ranking {
  const ranking = rankings.get(year);
  if (ranking === undefined) throw new Error(`no ranking for ${year}`);
  return ranking;
}
