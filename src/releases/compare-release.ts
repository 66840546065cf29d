/** Compares the publisher's file with the figures of the site, row by row and value by value. */
import { AMOUNT } from '../schemas/amount.ts';
import type { Finding } from '../schemas/finding.ts';
import { codeBook } from './code-book.ts';
import { codesText, type OurRelease, type OurRow, type OurValue } from './our-release.ts';
import { placeRelease } from './place-release.ts';
import type { PlacedRow } from './place-rows.ts';
import { SOURCE_MEASURES, type SourceMeasure } from './source-columns.ts';
import { cellAt, type SourceTable } from './source-table.ts';

/** A row of the file: its line, and what it is about. */
export interface ComparedRow {
  readonly line: number;
  readonly year: number;
  /** As the publisher writes them: `E06000061 / E06000062` for a combined figure. */
  readonly codes: string;
}

/** A value that the file and the site give differently. */
export interface ValueDifference extends ComparedRow {
  readonly measure: SourceMeasure;
  /** The cell as the file has it. */
  readonly file: string;
  readonly ours: OurValue;
}

/** A row of the file that there is nothing to compare with. */
export interface ExtraRow extends ComparedRow {
  /** Whether an earlier row is about the same. */
  readonly twice: boolean;
}

export interface Comparison {
  readonly release: number;
  /** Rows of the file, a combined figure once. */
  readonly rows: number;
  /** Of those, how many are the same in every value. */
  readonly agreeing: number;
  /** Rows of the file without figures, for the second council of a combined figure under the first one's code. */
  readonly secondHalves: number;
  /** Rows of the site for this release. */
  readonly ourRows: number;
  readonly differences: readonly ValueDifference[];
  readonly extra: readonly ExtraRow[];
  /** Rows of the site that the file lacks. */
  readonly missing: readonly Omit<ComparedRow, 'line'>[];
  /** What the importer says of rows that it cannot place, or whose name is another council's. */
  readonly problems: readonly Finding[];
}

/** Compares a file that could be read with the release it is of. */
export function compareRelease(table: SourceTable, ours: OurRelease, file: string): Comparison {
  const { rows, findings } = placeRelease(table, codeBook(ours), file);
  const problems = findings.filter(({ severity }) => severity !== 'info');
  const { differences, extra, left } = matched(rows, ours, table);
  const faulty = new Set([
    ...problems.map(({ row }) => row),
    ...[...differences, ...extra].map(lineOf),
  ]);
  const placed = new Set(rows.map(lineOf));
  const unplaced = new Set(problems.map(({ row }) => row).filter((line) => !placed.has(line ?? 0)));
  return {
    release: ours.release,
    rows: rows.length + unplaced.size,
    agreeing: rows.filter(({ line }) => !faulty.has(line)).length,
    secondHalves: table.rows.length - rows.length - unplaced.size,
    ourRows: ours.rows.length,
    differences,
    extra,
    missing: left,
    problems,
  };
}

function lineOf({ line }: { readonly line: number }): number {
  return line;
}

/** Finds for each row of the file that of the site, and what they give differently; what is left over on either side. */
function matched(
  rows: readonly PlacedRow[],
  ours: OurRelease,
  { at }: Pick<SourceTable, 'at'>,
): Pick<Comparison, 'differences' | 'extra'> & { left: Comparison['missing'] } {
  const byKey = new Map(ours.rows.map((row) => [`${row[1]} ${row[0]}`, row]));
  const seen = new Set<OurRow>();
  const extra: ExtraRow[] = [];
  const differences: ValueDifference[] = [];
  for (const row of rows) {
    const about = { line: row.line, year: row.year, codes: codesText(row.codes) };
    const own = byKey.get(`${about.codes} ${about.year}`);
    if (own === undefined || seen.has(own)) extra.push({ ...about, twice: own !== undefined });
    else {
      seen.add(own);
      differences.push(...differing(row, own, at).map((one) => ({ ...about, ...one })));
    }
  }
  const left = ours.rows.filter((row) => !seen.has(row)).map(([year, codes]) => ({ year, codes }));
  return { differences, extra, left };
}

function differing(
  row: PlacedRow,
  [, , ...values]: OurRow,
  at: SourceTable['at'],
): Pick<ValueDifference, 'measure' | 'file' | 'ours'>[] {
  return SOURCE_MEASURES.flatMap((measure, index) => {
    const file = cellAt(row, at[measure]);
    const ours = values[index] ?? '';
    return isSame(file, ours) ? [] : [{ measure, file, ours }];
  });
}

/** Whether a cell is a value: 16.20 is 16.2, and 016.2 is no published number. */
function isSame(cell: string, ours: OurValue): boolean {
  return typeof ours === 'string' ? cell === ours : AMOUNT.test(cell) && Number(cell) === ours;
}
