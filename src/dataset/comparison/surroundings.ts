/** What a comparison needs beside the figures: who is like whom, who borders whom, the workforce and the grades. */
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import type { Council } from '../../schemas/council.ts';
import type { Grade } from '../../schemas/inspection.ts';
import type { Country } from '../country.ts';

/** Vacancy, agency, turnover and absence rates, in per cent. */
export const RATE_NAMES = ['vacancy_rate', 'agency_rate', 'turnover_rate', 'absence_rate'] as const;
export type RateName = (typeof RATE_NAMES)[number];
export type Rates = Readonly<Record<RateName, ValueOrSymbol>>;

/** The latest grade, never without the day the inspection began and its report. */
export interface GradeGiven {
  /** Overall effectiveness; undefined where the report gives none. */
  readonly grade: Grade | undefined;
  /** The impact of leaders, judged apart. */
  readonly leaders: Grade | undefined;
  readonly from: string;
  readonly report: string;
}

/** One council's surroundings. */
export interface Surroundings {
  /** Slugs of its statistical neighbours, nearest first. */
  readonly neighbours: readonly string[];
  /** Slugs of the English councils it borders, by land or river. */
  readonly borders: readonly string[];
  /** Rates by year; a year without a row is left out. */
  readonly rates: ReadonlyMap<number, Rates>;
  readonly grade: GradeGiven | undefined;
}

/** By slug. */
export type SurroundingsBySlug = ReadonlyMap<string, Surroundings>;

/** Gives the statistical neighbours of a council; nobody where the surroundings are not known. */
export function neighboursFrom(
  { bySlug }: Pick<Country, 'bySlug'>,
  surroundings: SurroundingsBySlug,
): (council: Pick<Council, 'slug'>) => Council[] {
  return ({ slug }) =>
    (surroundings.get(slug)?.neighbours ?? []).flatMap((one) => bySlug.get(one) ?? []);
}

/** For a page that has not loaded them, or does not need them. */
export const NO_SURROUNDINGS: SurroundingsBySlug = new Map();
