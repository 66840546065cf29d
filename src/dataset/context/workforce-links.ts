/** How the caseloads of councils are linked with their vacancies, agency staff, turnover and absence, year by year. */
import type { Workforce } from '../../schemas/workforce.ts';
import type { RateName } from '../comparison/surroundings.ts';
import { inCouncil, type ByPlace } from '../figures/figures.ts';
import type { RankedEntry, Ranking } from '../ranking/ranking.ts';
import { rankCorrelation } from './correlation.ts';

/** A council's figure with one of its rates, in per cent. */
export interface RatedFigure {
  readonly entry: RankedEntry;
  readonly rate: number;
}

/** The link of one rate with the average caseload in one year. */
export interface YearLink {
  readonly year: number;
  /** Spearman's rank correlation, from −1 to 1. */
  readonly correlation: number;
  /** How many figures it is about. */
  readonly figures: number;
}

/**
 * The figures of a year that have a rate. Small councils are left out, because their averages and rates change a lot;
 * a combined figure counts once.
 */
export function ratedFigures(
  { ranked, year }: Ranking,
  workforce: ByPlace<Workforce>,
  name: RateName,
): RatedFigure[] {
  return ranked.flatMap((entry) => {
    const rate = inCouncil(workforce, entry.councils[0], year)?.[name];
    return entry.small || typeof rate !== 'number' ? [] : [{ entry, rate }];
  });
}

/** The link of a rate with the caseload in every year that has one, oldest first. */
export function linksByYear(
  rankings: Iterable<Ranking>,
  workforce: ByPlace<Workforce>,
  name: RateName,
): YearLink[] {
  return [...rankings].flatMap((ranking) => {
    const figures = ratedFigures(ranking, workforce, name);
    const pairs = figures.map(({ entry, rate }) => ({
      x: rate,
      y: entry.figure.average_caseload,
    }));
    const correlation = rankCorrelation(pairs);
    return correlation === undefined
      ? []
      : [{ year: ranking.year, correlation, figures: pairs.length }];
  });
}
