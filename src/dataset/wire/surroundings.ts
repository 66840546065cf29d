/** /surroundings.json: what a comparison needs beside the figures, as compact JSON. */
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import type { Grade } from '../../schemas/inspection.ts';
import {
  RATE_NAMES,
  type GradeGiven,
  type Rates,
  type SurroundingsBySlug,
} from '../comparison/surroundings.ts';
import { withLists } from './check.ts';

/** Slugs are given as places in the list of them, rates as rows that begin with their year. */
export interface PackedSurroundings {
  readonly slugs: readonly string[];
  readonly all: readonly (readonly [
    neighbours: readonly number[],
    borders: readonly number[],
    rates: readonly (readonly [number, ...ValueOrSymbol[]])[],
    grade: readonly [Grade | 0, Grade | 0, string, string] | 0,
  ])[];
}

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readSurroundings(parsed: unknown): PackedSurroundings {
  return withLists<PackedSurroundings>(parsed, ['slugs', 'all']);
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
