/** The rows of a release, each with its year and the codes in force in that year. */
import type { Finding } from '../schemas/finding.ts';
import type { CodeBook } from './code-book.ts';
import { combineFigures } from './combined-figures.ts';
import { placeRow, type PlacedRow, type Placer } from './place-rows.ts';
import { cellAt, type SourceTable } from './source-table.ts';

/** The latest reporting year in a file, which names its release; 0 if it has no row that can be used. */
export function latestYear({ rows, at }: Pick<SourceTable, 'rows' | 'at'>): number {
  return Math.max(0, ...yearsIn({ rows, at }));
}

/** The reporting years in a file. */
export function yearsIn({ rows, at }: Pick<SourceTable, 'rows' | 'at'>): number[] {
  const periods = [...new Set(rows.map((row) => cellAt(row, at.time_period)))];
  return periods.filter((period) => /^20\d\d$/.test(period)).map(Number);
}

/**
 * Places every row of a release, and gives combined figures both of their codes.
 * @param file its name, for findings
 * @returns the rows that could be placed, and an error finding for each that could not
 */
export function placeRelease(
  { rows, at }: Pick<SourceTable, 'rows' | 'at'>,
  book: CodeBook,
  file: string,
): { rows: readonly PlacedRow[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placer: Placer = { book, file, at, report: (finding) => void findings.push(finding) };
  const placed = rows.flatMap((row) => placeRow(row, placer));
  const joined = combineFigures(placed, book, at, file);
  return { rows: joined.rows, findings: [...findings, ...joined.findings] };
}
