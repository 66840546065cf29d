/** Whether the numbers of councils add up to those of their areas, as a publisher's file has both. */
import type { Finding } from '../../../src/schemas/finding.ts';
import { councilsByCode } from '../../../src/dataset/dataset.ts';
import type { Register } from '../../../src/releases/code-book.ts';
import type { PlacedRow } from '../../../src/releases/place-rows.ts';

/** The numbers of one column. All are in one unit, such as children, or hundredths of FTE. */
export interface Column {
  readonly name: string;
  /** A row's number in whole units; undefined where it has none. */
  readonly amountOf: (row: PlacedRow) => number | undefined;
  /** An amount as the file would write it, if its unit is another. */
  readonly written?: (amount: number) => string;
  /** How far rounding may take a council's number from what it was. */
  readonly roundedBy: number;
  /** The same of areas, which may be rounded more; found in the numbers if it is left out: 5 if all end in 0, else 0. */
  readonly areasRoundedBy?: number;
}

/** An area in one year, with what its parts add up to. */
interface Sum {
  readonly row: PlacedRow;
  readonly name: string;
  readonly total: number;
  readonly sum: number;
  /** How far rounding alone may take them apart. */
  readonly allowance: number;
  /** Whether a part has no number, so that the total may be larger. */
  readonly isOpen: boolean;
}

/** Above this share of totals that do not add up, all of them are one finding: the file has another make than expected. */
const MOST = 0.25;

/**
 * Warnings for each total that is not the sum of its councils, nor of its regions.
 * @param file its name
 */
export function addingUp(
  rows: readonly PlacedRow[],
  column: Column,
  register: Register,
  file: string,
): Finding[] {
  const sums = sumsOf(rows, column, register);
  const wrong = sums.filter(isWrong);
  const [first] = wrong;
  if (first === undefined) return [];
  const { written = String } = column;
  const of = (sum: Sum, message: string): Finding => ({
    code: 'total-unexplained',
    severity: 'warning',
    file,
    row: sum.row.line,
    column: column.name,
    value: written(sum.total),
    message,
    place: { code: sum.row.codes[0], year: sum.row.year },
  });
  if (wrong.length > MOST * sums.length) {
    const message = `${wrong.length} of ${sums.length} totals are not the sum of what they have in them, such as this one of ${first.name}. Look whether a column was moved or lost its rows, and download the file again.`;
    return [of(first, message)];
  }
  return wrong.map((sum) => of(sum, messageOf(sum, written(sum.sum))));
}

function messageOf({ name, row, isOpen }: Sum, sum: string): string {
  const than = isOpen ? 'are more, although one of them has no number' : 'add up to another number';
  return `${name} in ${row.year}: the numbers of its parts ${than}, ${sum}. Look at the rows of ${row.year} at the publisher: one of them is wrong.`;
}

function isWrong({ total, sum, allowance, isOpen }: Sum): boolean {
  return isOpen ? sum - total > allowance : Math.abs(total - sum) > allowance;
}

function sumsOf(rows: readonly PlacedRow[], column: Column, register: Register): Sum[] {
  const areas = new Map(register.areas.map((area) => [area.code, area]));
  const areaRows = rows.filter(({ codes }) => areas.has(codes[0]));
  const roundedBy = column.areasRoundedBy ?? roundingOf(areaRows, column);
  const councils = groupedBy(rows, parentsOfCouncils(register));
  const parts = groupedBy(areaRows, (code) => [areas.get(code)?.parent ?? '']);
  return areaRows.flatMap((row): Sum[] => {
    const total = column.amountOf(row);
    if (total === undefined) return [];
    const key = `${row.year} ${row.codes[0]}`;
    const name = areas.get(row.codes[0])?.name ?? '';
    const sumOf = (members: readonly PlacedRow[], each: number): Sum => {
      const amounts = members.map(column.amountOf);
      const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
      const allowance = roundedBy + each * members.length;
      return { row, name, total, sum, allowance, isOpen: amounts.includes(undefined) };
    };
    return [
      sumOf(councils.get(key) ?? [], column.roundedBy),
      ...(parts.has(key) ? [sumOf(parts.get(key) ?? [], roundedBy)] : []),
    ];
  });
}

function roundingOf(areaRows: readonly PlacedRow[], { amountOf }: Column): number {
  return areaRows.every((row) => (amountOf(row) ?? 0) % 10 === 0) ? 5 : 0;
}

/** The areas that a code lies in, the nation among them. */
function parentsOfCouncils({ councils, areas }: Register): (code: string) => string[] {
  const byCode = councilsByCode(councils);
  const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
  const within = (area: string | undefined): string[] =>
    area === undefined ? [] : [area, ...within(parents.get(area))];
  return (code) => within(byCode.get(code)?.area);
}

/** Rows by the year and code of each area that they are a part of. A combined figure is one row. */
function groupedBy(
  rows: readonly PlacedRow[],
  areasOf: (code: string) => readonly string[],
): ReadonlyMap<string, readonly PlacedRow[]> {
  const grouped = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    for (const area of areasOf(row.codes[0])) {
      const key = `${row.year} ${area}`;
      const members = grouped.get(key);
      if (members === undefined) grouped.set(key, [row]);
      else members.push(row);
    }
  }
  return grouped;
}
