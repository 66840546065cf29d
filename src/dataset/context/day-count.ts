/** A number that another publication counts for the area of a figure, on its own day of the year. */
import type { Reason } from '../../schemas/absence.ts';
import type { Council } from '../../schemas/council.ts';
import { codeOn } from '../dataset.ts';
import { inArea, type ByPlace } from '../figures/figures.ts';
import { predecessors, successors } from '../lineage/lineage.ts';

/** A row of a table with one number for each place and year. */
export interface CountRow {
  readonly status: 'published' | Reason;
}

/** What numbers are looked up in. */
export interface DayCounts<R extends CountRow> {
  readonly councils: readonly Council[];
  readonly rows: ByPlace<R>;
  /** The day of the year on which the codes of the rows are in force: `03-31`. */
  readonly day: string;
  /** The number of a row; undefined where there is none. */
  readonly numberOf: (row: R) => number | undefined;
}

/** Whose number is beside a figure, or why there is none. */
export type DayCount =
  | { readonly kind: 'known'; readonly counted: readonly Council[]; readonly count: number }
  /** There is no number for one of the councils; the reason is undefined where the table has no row. */
  | { readonly kind: 'missing'; readonly reason: Reason | undefined }
  /** Those before a new council ran a different area on the day. */
  | { readonly kind: 'other area'; readonly before: readonly Council[] };

/**
 * The number of a year for the area of some councils. Two councils with a combined figure have theirs added up.
 * @param councils those of a figure
 */
export function dayCount<R extends CountRow>(
  councils: readonly Council[],
  year: number,
  { councils: all, rows, day, numberOf }: DayCounts<R>,
): DayCount {
  const date = `${year}-${day}`;
  const counted = countedOn(councils, all, date);
  if (counted === undefined) return { kind: 'other area', before: before(councils, all, date) };
  let count = 0;
  for (const council of counted) {
    const code = codeOn(council, date);
    const row = code === undefined ? undefined : inArea(rows, code, year);
    const number = row && numberOf(row);
    if (number === undefined)
      return { kind: 'missing', reason: row?.status === 'published' ? undefined : row?.status };
    count += number;
  }
  return { kind: 'known', counted, count };
}

/** Those before the councils that were set up after a day. */
function before(councils: readonly Council[], all: readonly Council[], day: string): Council[] {
  const later = councils.filter((council) => codeOn(council, day) === undefined);
  return [...new Set(later.flatMap((council) => predecessors(council, all)))];
}

/**
 * The councils that ran the same area on a day. Those set up after it have the numbers of the councils before them,
 * where all that those became is among the given ones: Northamptonshire for its two successors together.
 */
function countedOn(
  councils: readonly Council[],
  all: readonly Council[],
  day: string,
): Council[] | undefined {
  const counted = councils.flatMap((council) =>
    codeOn(council, day) === undefined ? predecessors(council, all) : [council],
  );
  const isSameArea = counted.every(
    (one) =>
      councils.includes(one) || successors(one, all).every((next) => councils.includes(next)),
  );
  return isSameArea && counted.length > 0 ? [...new Set(counted)] : undefined;
}
