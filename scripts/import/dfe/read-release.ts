/** One release of the Department for Education's workforce figures, from bytes to placed rows. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import type { InputFile } from '../../shared/importer.ts';
import { textOf } from '../../shared/read-sources.ts';
import { completeness } from './completeness.ts';
import { applyCorrections } from './corrections.ts';
import { combineFigures } from './combined-figures.ts';
import { placeRow, type PlacedRow, type Placer } from './place-rows.ts';
import { codeBook, readRegister, type Register } from './register.ts';
import { requiredTable } from '../../shared/required-table.ts';
import { cellAt, readSourceTable, type ColumnIndex, type SourceTable } from './source-table.ts';

export interface SourceRelease {
  /** Latest reporting year in the file, which names the release; 0 if it holds no row that can be used. */
  readonly release: number;
  readonly rowsRead: number;
  readonly rows: readonly PlacedRow[];
  /** Where in a row each column is. */
  readonly at: ColumnIndex;
  /** The file's own name of each measure's column. */
  readonly columnOf: SourceTable['columnOf'];
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/**
 * Reads a release of either shape and places every row. Which measures are wanted, and whether they are
 * numbers, is for the importer to say.
 * @param importer whose corrections are applied
 */
export function readRelease(source: InputFile, data: DataFiles, importer: string): SourceRelease {
  const register = readRegister(data);
  const book = codeBook(register);
  const read = readSourceTable(textOf(source), source.name);
  const release = latestYear(read);
  const corrections = requiredTable(TABLES.corrections, data).filter(
    (correction) => correction.importer === importer && correction.release === String(release),
  );
  const { rows, at, columnOf, findings } = applyCorrections(read, corrections, source.name);
  const placing: Finding[] = [];
  const placer: Placer = {
    book,
    file: source.name,
    at,
    report: (finding) => {
      placing.push(finding);
    },
  };
  const placed = rows.flatMap((row) => placeRow(row, placer));
  const joined = combineFigures(placed, book, at, source.name);
  return {
    release,
    rowsRead: rows.length,
    rows: joined.rows,
    at,
    columnOf,
    register,
    findings: [
      ...findings,
      ...placing,
      ...joined.findings,
      ...completeness(joined.rows, book, register.areas, source.name),
    ],
  };
}

function latestYear({ rows, at }: SourceTable): number {
  const periods = [...new Set(rows.map((row) => cellAt(row, at.time_period)))];
  return Math.max(0, ...periods.filter((period) => /^20\d\d$/.test(period)).map(Number));
}
