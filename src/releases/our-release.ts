/** One release as the site has it, in the shape in which the browser gets it to compare a file with. */
import type { Release } from '../dataset/dataset.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Figure } from '../schemas/figure.ts';
import { REASON_BY_SYMBOL } from '../schemas/symbols.ts';
import { WORKFORCE_MEASURES } from '../schemas/workforce-measures.ts';
import type { Workforce } from '../schemas/workforce.ts';
import type { Register } from './code-book.ts';
import { CASELOAD_MEASURES } from './source-columns.ts';

/** A number, or the publisher's symbol in its place. */
export type OurValue = number | string;

/** The year, the codes as the publisher writes them, and the values in the order of SOURCE_MEASURES. */
export type OurRow = readonly [year: number, codes: string, ...values: OurValue[]];

/** The rows of a release, and the register that says whose a code is. */
export interface OurRelease extends Register {
  readonly release: number;
  readonly rows: readonly OurRow[];
}

/** A release as its file has it. Where it is too large for one file, the rows of each year are in one of their own. */
export interface ReleaseFile extends OurRelease {
  /** Years with a file of their own, and how many rows each has. */
  readonly years?: readonly (readonly [year: number, rows: number])[];
}

/**
 * The release with the rows of years that were loaded. A row of any other year is there without codes, so that it is
 * counted and never found.
 */
export function withYears(
  { years = [], ...ours }: ReleaseFile,
  loaded: ReadonlyMap<number, readonly OurRow[]>,
): OurRelease {
  const rows = years.flatMap(
    ([year, count]) => loaded.get(year) ?? Array.from({ length: count }, (): OurRow => [year, '']),
  );
  return { ...ours, rows: [...ours.rows, ...rows] };
}

/** Puts a release together. Only England's councils are in the register, as only they are in the publisher's file. */
export function ourRelease(
  { release, caseloads, workforce }: Pick<Release, 'release' | 'caseloads' | 'workforce'>,
  { councils, areas, jointReturns }: Register,
): OurRelease {
  const context = new Map(workforce.map((row) => [`${row.code} ${row.year}`, row]));
  return {
    release,
    rows: caseloads.map((figure) => ourRow(figure, context.get(`${figure.code} ${figure.year}`))),
    councils: councils.filter(isEnglish),
    areas,
    jointReturns,
  };
}

/** Both codes of a combined figure, or the one of any other, as the publisher writes them. */
export function codesText(codes: readonly GssCode[]): string {
  return codes.join(' / ');
}

function ourRow(figure: Figure, context: Workforce | undefined): OurRow {
  const { year, code, joint_with: partner } = figure;
  const codes = codesText(partner === undefined ? [code] : [code, partner]);
  const measures = CASELOAD_MEASURES.map((measure) =>
    figure.status === 'published' ? figure[measure] : symbolOf(figure.status),
  );
  return [year, codes, ...measures, ...WORKFORCE_MEASURES.map((name) => context?.[name] ?? '')];
}

function symbolOf(reason: string): string {
  return Object.entries(REASON_BY_SYMBOL).find(([, one]) => one === reason)?.[0] ?? '';
}
