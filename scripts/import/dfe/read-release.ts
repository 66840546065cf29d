/** One release of the Department for Education's workforce figures, from bytes to placed rows. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import type { InputFile } from '../../shared/importer.ts';
import { textOf } from '../../shared/read-sources.ts';
import { completeness } from '../../../src/releases/completeness.ts';
import { applyCorrections } from '../../../src/releases/corrections.ts';
import type { PlacedRow } from '../../../src/releases/place-rows.ts';
import { codeBook, type Register } from '../../../src/releases/code-book.ts';
import { latestYear, placeRelease } from '../../../src/releases/place-release.ts';
import { readRegister } from './register.ts';
import { requiredTable } from '../../shared/required-table.ts';
import {
  readSourceTable,
  type ColumnIndex,
  type SourceTable,
} from '../../../src/releases/source-table.ts';

export interface SourceRelease {
  /** Latest reporting year in the file, which names the release; 0 if it holds no row that can be used. */
  readonly release: number;
  readonly rowsRead: number;
  /** The names of its columns, those among them that are not read. */
  readonly header: readonly string[];
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
  const { header, rows, at, columnOf, findings } = applyCorrections(read, corrections, source.name);
  const placed = placeRelease({ rows, at }, book, source.name);
  return {
    release,
    rowsRead: rows.length,
    header,
    rows: placed.rows,
    at,
    columnOf,
    register,
    findings: [
      ...findings,
      ...placed.findings,
      ...completeness(placed.rows, book, register.areas, source.name),
    ],
  };
}
