/**
 * The publisher's record: how often the next release changes what a release says, and by how much. The base is every
 * value of England, a region, a part of London or a council that the earlier release gives as a number and whose place
 * and year the next release has too. A combined figure counts once. A value is counted again in every release that has it.
 */
import { WORKFORCE_MEASURES } from '../../schemas/workforce-measures.ts';
import type { Release } from '../dataset.ts';
import { apart } from '../decimals/decimal.ts';
import { median } from '../decimals/middle.ts';
import { byPlace, inArea } from '../figures/figures.ts';
import { onceFor } from '../once.ts';
import { MEASURES, type Measure } from './changed-values.ts';
import { PARTS, partOf, type MeasureValue } from './measure-revisions.ts';
import { averageOrReason } from './revisions.ts';

/** One measure in one release, held against the next. */
export interface Accuracy {
  readonly measure: Measure;
  /** Reporting years of the two releases. */
  readonly from: number;
  readonly to: number;
  /** Numbers that were compared. */
  readonly of: number;
  /** How many of them the later release gives differently, or gives a reason for. */
  readonly changed: number;
  /** How far each changed number moved, where it is still a number. */
  readonly sizes: readonly number[];
  /** The same of the earlier release's own year, whose values it gave first. */
  readonly ownYear: { readonly of: number; readonly changed: number };
}

/** A number of the earlier release and what the later one says. */
interface Pair {
  readonly measure: Measure;
  readonly year: number;
  readonly before: number;
  readonly after: MeasureValue;
}

/**
 * By pair of releases, then measure; worked out once for all pages that speak of it.
 * @param releases oldest first
 */
export const accuracyOf = onceFor((releases: readonly Release[]): readonly Accuracy[] =>
  releases.slice(1).flatMap((later, index) => {
    const earlier = releases[index];
    if (earlier === undefined) return [];
    const pairs = Map.groupBy(pairsOf(earlier, later), ({ measure }) => measure);
    return MEASURES.map((measure) => {
      const { release: from } = earlier;
      return { measure, from, to: later.release, ...counted(pairs.get(measure) ?? [], from) };
    });
  }),
);

function counted(
  pairs: readonly Pair[],
  ownYear: number,
): Pick<Accuracy, 'of' | 'changed' | 'sizes' | 'ownYear'> {
  const changed = pairs.filter(({ before, after }) => before !== after);
  const isOwn = ({ year }: Pair): boolean => year === ownYear;
  return {
    of: pairs.length,
    changed: changed.length,
    sizes: changed.flatMap(({ before, after }) =>
      typeof after === 'number' ? [apart(before, after)] : [],
    ),
    ownYear: { of: pairs.filter(isOwn).length, changed: changed.filter(isOwn).length },
  };
}

function pairsOf(earlier: Release, later: Release): Pair[] {
  const figures = byPlace(later.caseloads);
  const workforce = byPlace(later.workforce);
  return [
    ...earlier.caseloads.flatMap((row) => {
      const next = inArea(figures, row.code, row.year);
      if (next === undefined) return [];
      return [
        ...pair('average_caseload', row.year, averageOrReason(row), averageOrReason(next)),
        ...PARTS.flatMap((part) => pair(part, row.year, partOf(row, part), partOf(next, part))),
      ];
    }),
    ...earlier.workforce.flatMap((row) => {
      const next = inArea(workforce, row.code, row.year);
      if (next === undefined) return [];
      return WORKFORCE_MEASURES.flatMap((name) => pair(name, row.year, row[name], next[name]));
    }),
  ];
}

function pair(measure: Measure, year: number, before: MeasureValue, after: MeasureValue): Pair[] {
  return typeof before === 'number' ? [{ measure, year, before, after }] : [];
}

/** Half of the sizes are as large or less, and the largest of all; undefined without any. */
export function sizeOf(
  sizes: readonly number[],
): { readonly half: number; readonly largest: number } | undefined {
  const half = median(sizes);
  return half === undefined ? undefined : { half, largest: Math.max(...sizes) };
}
