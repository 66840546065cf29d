/** What a comparison needs beside the figures: who is like whom, who borders whom, the workforce and the grades. */
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import type { Grade } from '../../schemas/inspection.ts';

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

/** As sent: slugs as places in the list of them, rates as rows that begin with their year. */
export interface PackedSurroundings {
  readonly slugs: readonly string[];
  readonly all: readonly (readonly [
    neighbours: readonly number[],
    borders: readonly number[],
    rates: readonly (readonly [number, ...ValueOrSymbol[]])[],
    grade: readonly [Grade | 0, Grade | 0, string, string] | 0,
  ])[];
}

/** Packs surroundings for the browser. */
export function packSurroundings(bySlug: SurroundingsBySlug): PackedSurroundings {
  const slugs = [...bySlug.keys()];
  const places = (some: readonly string[]): number[] =>
    some.map((slug) => slugs.indexOf(slug)).filter((at) => at >= 0);
  return {
    slugs,
    all: [...bySlug.values()].map(({ neighbours, borders, rates, grade }) => [
      places(neighbours),
      places(borders),
      [...rates].map(([year, row]) => [year, ...RATE_NAMES.map((name) => row[name])] as const),
      grade === undefined ? 0 : [grade.grade ?? 0, grade.leaders ?? 0, grade.from, grade.report],
    ]),
  };
}

/** Undoes `packSurroundings`. */
export function unpackSurroundings({ slugs, all }: PackedSurroundings): SurroundingsBySlug {
  const named = (places: readonly number[]): string[] => places.flatMap((at) => slugs[at] ?? []);
  return new Map(
    all.map(([neighbours, borders, rates, grade], index) => [
      slugs[index] ?? '',
      {
        neighbours: named(neighbours),
        borders: named(borders),
        rates: new Map(rates.map(([year, ...row]) => [year, ratesOf(row)])),
        grade: grade === 0 ? undefined : gradeFrom(...grade),
      },
    ]),
  );
}

function gradeFrom(grade: Grade | 0, leaders: Grade | 0, from: string, report: string): GradeGiven {
  return { grade: grade || undefined, leaders: leaders || undefined, from, report };
}

function ratesOf([
  vacancy = 'x',
  agency = 'x',
  turnover = 'x',
  absence = 'x',
]: ValueOrSymbol[]): Rates {
  return {
    vacancy_rate: vacancy,
    agency_rate: agency,
    turnover_rate: turnover,
    absence_rate: absence,
  };
}
