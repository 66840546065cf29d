/** Finding figures of one release by council and year. A combined figure is found for both of its councils. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import { codeIn, codesOf } from '../dataset.ts';
import { byName } from '../text/council-names.ts';
import {
  codesOfRow,
  groupByFigure,
  type FigureCouncils,
  type FigureEntry,
} from './combined-figures.ts';

/** Rows that are about a council or area in a year. */
interface Placed {
  readonly year: number;
  readonly code: GssCode;
  readonly joint_with?: GssCode | undefined;
}

/** Rows of one release by code, and then by year. */
export type ByPlace<T> = ReadonlyMap<GssCode, ReadonlyMap<number, T>>;

/** Indexes a release's rows. The row of a combined figure is found under both of its codes. */
export function byPlace<T extends Placed>(rows: readonly T[]): ByPlace<T> {
  const places = new Map<GssCode, Map<number, T>>();
  for (const row of rows) {
    for (const code of codesOfRow(row)) {
      const years = places.get(code) ?? new Map<number, T>();
      places.set(code, years.set(row.year, row));
    }
  }
  return places;
}

/** The row of an area (nation, region) for a year. */
export function inArea<T>(rows: ByPlace<T>, code: GssCode, year: number): T | undefined {
  return rows.get(code)?.get(year);
}

/**
 * The row of a council for a year. The code in force that year is tried first; a release may also
 * still use an older code or already the newer one.
 */
export function inCouncil<T>(rows: ByPlace<T>, council: Council, year: number): T | undefined {
  const then = codeIn(council, year);
  if (then === undefined) return undefined;
  const row = inArea(rows, then, year);
  if (row !== undefined || council.old_codes.length === 0) return row;
  for (const code of codesOf(council)) {
    const other = inArea(rows, code, year);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Whether a figure is a number. */
export function isPublished(figure: Figure | undefined): figure is PublishedFigure {
  return figure?.status === 'published';
}

/** The average of a published figure; undefined where there is none. */
export function averageOf(figure: Figure | undefined): number | undefined {
  return isPublished(figure) ? figure.average_caseload : undefined;
}

/** The published average of an area in a year; undefined where there is none. */
export function areaAverage(
  figures: ByPlace<Figure>,
  code: GssCode,
  year: number,
): number | undefined {
  return averageOf(inArea(figures, code, year));
}

/** Every figure of a year by the name of its council, a combined figure once. */
export function entriesOf(
  councils: readonly Council[],
  figures: ByPlace<Figure>,
  year: number,
): FigureEntry[] {
  const byFigure = groupByFigure([...councils].sort(byName), (council) =>
    inCouncil(figures, council, year),
  );
  return byFigure.flatMap(({ councils: together, figure }) =>
    figure === undefined ? [] : [{ councils: together, figure }],
  );
}

/**
 * All councils that a council's figure of a year belongs to, itself among them, by name: as `councilsSharing` finds them
 * among all entries of the year, without making those.
 * @returns the council alone where it has no figure
 */
export function sharingIn(
  { councils, figures }: { councils: readonly Council[]; figures: ByPlace<Figure> },
  council: Council,
  year: number,
): FigureCouncils {
  const figure = inCouncil(figures, council, year);
  if (figure?.joint_with === undefined) return [council];
  const [first, ...others] = councils
    .filter((one) => inCouncil(figures, one, year) === figure)
    .sort(byName);
  return first === undefined ? [council] : [first, ...others];
}

/** Narrows an entry to one with a published figure. */
export function hasFigure(entry: FigureEntry): entry is FigureEntry<PublishedFigure> {
  return isPublished(entry.figure);
}

/** Years a release has figures for, oldest first. */
export function yearsOf(figures: readonly Pick<Figure, 'year'>[]): number[] {
  return [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
}

/** The newest year in a list of years, oldest first. */
export function lastOf(years: readonly number[]): number {
  const year = years.at(-1);
  if (year === undefined) throw new Error('without figures');
  return year;
}
