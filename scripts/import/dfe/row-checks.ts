/** Numbers of one row that belong together, of which the import takes only some: the others show a spoiled digit. */
import type { Finding } from '../../../src/schemas/finding.ts';

/** A row's cells by the names of their columns. */
type Cells = Readonly<Record<string, string>>;

/** What a row must fulfil. */
export interface RowCheck {
  /** Columns that it reads. It is left out for a file without them. */
  readonly columns: readonly string[];
  /**
   * What the numbers say, in a sentence, if they contradict each other.
   * @param isArea whether the row is of England or a region, whose numbers may be rounded to tens
   */
  readonly contradiction: (cells: Cells, isArea: boolean) => string | undefined;
}

/** A row to check, and where it is. */
export interface CheckedRow {
  readonly line: number;
  readonly cells: Cells;
}

/** Numbers of areas are rounded to tens: each may be this far from what it was. */
const TENS = 5;

/** One number is another less a third. */
export function difference(result: string, from: string, less: string): RowCheck {
  return {
    columns: [result, from, less],
    contradiction(cells, isArea) {
      const [a, b, c] = [result, from, less].map((name) => tenthsOf(cells[name]));
      if (a === undefined || b === undefined || c === undefined) return undefined;
      const allowance = isArea ? 3 * TENS * 10 : 0;
      return Math.abs(b - c - a) <= allowance
        ? undefined
        : `${cells[from] ?? ''} (${from}) less ${cells[less] ?? ''} (${less}) is not ${cells[result] ?? ''} (${result})`;
    },
  };
}

/** How a share is published. */
interface Share {
  readonly percent: string;
  readonly part: string;
  readonly whole: string;
  /** How far rounding may take the part and the whole from what they were, for councils; areas are rounded to tens besides. */
  readonly roundedBy: number;
  /** Shares of areas may be of a few councils more than their numbers: how far they may be off, in tenths. */
  readonly areasOff?: number;
}

/** A percentage with one decimal is that of a part in a whole. */
export function share({ percent, part, whole, roundedBy, areasOff = 0 }: Share): RowCheck {
  return {
    columns: [percent, part, whole],
    contradiction(cells, isArea) {
      const [p, some, all] = [percent, part, whole].map((name) => tenthsOf(cells[name]));
      if (p === undefined || some === undefined || all === undefined) return undefined;
      // All three are in tenths; the percentage may be half a tenth out.
      const rounded = 10 * (isArea ? Math.max(TENS, roundedBy) : roundedBy);
      const off = 0.5 + (isArea ? areasOff : 0);
      const isRight =
        1000 * (some - rounded) <= (p + off) * (all + rounded) &&
        1000 * (some + rounded) >= (p - off) * (all - rounded);
      return isRight
        ? undefined
        : `${cells[part] ?? ''} (${part}) of ${cells[whole] ?? ''} (${whole}) are not ${cells[percent] ?? ''}% (${percent})`;
    },
  };
}

/**
 * Working days in a year, fewer and more than councils have: all rates of the releases of 2022 to 2025 are made of a number
 * in between.
 */
const WORKING_DAYS = { fewest: 245, most: 260 };

/** Rates of areas may have the days of councils that are in no number of staff: as if they worked so few days. */
const FEWEST_OF_AREAS = 200;

/** A rate of absence is that of the days lost in the working days of all staff. */
export function absence(rate: string, lost: string, staff: string, roundedBy: number): RowCheck {
  return {
    columns: [rate, lost, staff],
    contradiction(cells, isArea) {
      const [p, days, all] = [rate, lost, staff].map((name) => tenthsOf(cells[name]));
      if (p === undefined || days === undefined || all === undefined) return undefined;
      const rounded = 10 * roundedBy;
      const most = WORKING_DAYS.most;
      const fewest = isArea ? FEWEST_OF_AREAS : WORKING_DAYS.fewest;
      const isRight =
        1000 * (days - rounded) <= (p + 0.5) * most * (all + rounded) &&
        1000 * (days + rounded) >= (p - 0.5) * fewest * (all - rounded);
      return isRight
        ? undefined
        : `${cells[lost] ?? ''} days (${lost}) of ${cells[staff] ?? ''} staff (${staff}) are not ${cells[rate] ?? ''}% (${rate}) of some 253 working days each`;
    },
  };
}

/** A number in tenths; undefined for anything else. */
function tenthsOf(cell = ''): number | undefined {
  if (!/^\d{1,9}(\.\d)?$/.test(cell)) return undefined;
  const [whole = '', tenth = '0'] = cell.split('.');
  return 10 * Number(whole) + Number(tenth);
}

/**
 * A warning for each check that a row does not pass.
 * @param header names of the columns of the file
 */
export function rowFindings(
  rows: readonly CheckedRow[],
  checks: readonly RowCheck[],
  header: readonly string[],
  file: string,
): Finding[] {
  const possible = checks.filter(({ columns }) => columns.every((name) => header.includes(name)));
  return rows.flatMap(({ line, cells }) =>
    possible.flatMap(({ columns, contradiction }): Finding[] => {
      const found = contradiction(cells, cells.geographic_level !== 'Local authority');
      if (found === undefined) return [];
      const [column = ''] = columns;
      return [
        {
          code: 'row-disagrees',
          severity: 'warning',
          file,
          row: line,
          column,
          value: cells[column] ?? '',
          message: `${found}. One of these numbers is wrong. Look the row up at the publisher.`,
        },
      ];
    }),
  );
}
