/** /surroundings.json: what a comparison needs beside the figures, as compact JSON. */
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import {
  RATE_NAMES,
  type GradeGiven,
  type RateName,
  type Rates,
  type SurroundingsBySlug,
} from '../comparison/surroundings.ts';
import { withLists } from './check.ts';

/** Slugs are given as places in the list of them, which may be longer than that of the surroundings; rates as rows that begin with their year. */
export interface PackedSurroundings {
  readonly slugs: readonly string[];
  readonly all: readonly (readonly [
    neighbours: readonly number[],
    borders: readonly number[],
    rates: readonly (readonly [number, ...ValueOrSymbol[]])[],
    ...grade: readonly GradeGiven[],
  ])[];
}

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readSurroundings(parsed: unknown): PackedSurroundings {
  return withLists<PackedSurroundings>(parsed, ['slugs', 'all']);
}

/**
 * Packs surroundings for the browser.
 * @param others slugs that these name, where they are not those of all councils
 */
export function packSurroundings(
  bySlug: SurroundingsBySlug,
  others: readonly string[] = [],
): PackedSurroundings {
  const slugs = [...new Set([...bySlug.keys(), ...others])];
  const places = (some: readonly string[]): number[] =>
    some.map((slug) => slugs.indexOf(slug)).filter((at) => at >= 0);
  return {
    slugs,
    all: [...bySlug.values()].map(({ neighbours, borders, rates, grade }) => [
      places(neighbours),
      places(borders),
      [...rates].map(([year, row]) => [year, ...RATE_NAMES.map((name) => row[name])] as const),
      ...(grade === undefined ? [] : [grade]),
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
        grade,
      },
    ]),
  );
}

function ratesOf(row: readonly ValueOrSymbol[]): Rates {
  const rates = RATE_NAMES.map((name, index) => [name, row[index] ?? 'x'] as const);
  return Object.fromEntries(rates) as Record<RateName, ValueOrSymbol>;
}
