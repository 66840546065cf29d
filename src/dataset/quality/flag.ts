/** A flag on a figure: something in its count that is worth asking about. A flag never says that a figure is wrong. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Figure } from '../../schemas/figure.ts';
import { codesOfRow } from '../figures/combined-figures.ts';

/** What is compared, in the order in which flags are given: what is most telling of a count first. */
export const FLAG_KINDS = [
  /** Cases for each 100 children in need, held against the typical council’s of the year. */
  'cases-share',
  /** FTE social workers with cases as a share of all, held against the typical council’s of the year. */
  'staff-share',
  /** The number of cases, held against that of the year before. */
  'cases-jump',
  /** The FTE social workers with cases, held against those of the year before. */
  'fte-jump',
  /** The average, held against that of the year before: an odd jump by the rule in movement/odd-jumps.ts. */
  'average-jump',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** Two numbers of the same kind that were compared. */
export interface Compared {
  readonly kind: FlagKind;
  /** The figure’s own: a count, FTE, an average, or so many for each 100 to one decimal. */
  readonly value: number;
  /** The same of the year before, or of the typical (median) council. */
  readonly against: number;
}

/** A comparison that came out unusual, with the figure it is about. A combined figure has both codes. */
export interface Flag extends Compared {
  readonly year: number;
  readonly code: GssCode;
  readonly joint_with: GssCode | undefined;
}

/** Flags by the code and year of their figures, under both codes of a combined one. */
export type FlagsByFigure = ReadonlyMap<string, readonly Flag[]>;

/** Indexes flags. One that is given twice, in two pieces of a country, is one flag. */
export function flagsByFigure(flags: readonly Flag[]): FlagsByFigure {
  const placed = flags.flatMap((flag) =>
    codesOfRow(flag).map((code) => [`${code} ${flag.year}`, flag] as const),
  );
  const grouped = Map.groupBy(placed, ([place]) => place);
  return new Map(
    Array.from(grouped, ([place, found]) => [
      place,
      [...new Map(found.map(([, flag]) => [flag.kind, flag])).values()],
    ]),
  );
}

/** The flags of a figure, the most telling first; none for most. */
export function flagsOn(
  flags: FlagsByFigure,
  figure: Pick<Figure, 'code' | 'year'> | undefined,
): readonly Flag[] {
  return figure === undefined ? [] : (flags.get(`${figure.code} ${figure.year}`) ?? []);
}

/** Whether a figure has a flag. */
export function isFlagged(flags: FlagsByFigure, figure: Pick<Figure, 'code' | 'year'>): boolean {
  return flags.has(`${figure.code} ${figure.year}`);
}
