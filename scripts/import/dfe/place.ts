/** Whom a row is about: its year, and its codes carried to those in force that year. */
import { codeIn } from '../../../src/dataset/dataset.ts';
import type { GssCode } from '../../../src/schemas/cell.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { CodeBook } from './register.ts';
import type { PlaceColumn } from './shapes.ts';
import type { SourceRow } from './source-rows.ts';

/** A source row whose year and codes are known; a joint return has two codes, the smaller first. */
export interface PlacedRow {
  readonly line: number;
  readonly year: number;
  readonly codes: readonly [GssCode] | readonly [GssCode, GssCode];
  readonly measures: SourceRow['measures'];
}

/** A row as placed, or undefined with an error finding that says why not; info findings beside a placed row. */
export interface Placing {
  readonly row: PlacedRow | undefined;
  readonly findings: readonly Finding[];
}

/** Column that holds the code of a row of each level. */
const CODE_COLUMNS: Readonly<Record<string, PlaceColumn>> = {
  National: 'country_code',
  Regional: 'region_code',
  'Local authority': 'new_la_code',
};

/** Places one row. */
export function placeRow(source: SourceRow, book: CodeBook, file: string): Placing {
  const {
    time_period: period,
    time_identifier: identifier,
    geographic_level: level,
  } = source.place;
  if (identifier !== 'Reporting year') {
    return refuse(
      source,
      file,
      'time_identifier',
      'wrong-period',
      "Expected 'Reporting year'. Figures of other periods cannot be used.",
    );
  }
  if (!/^20\d\d$/.test(period)) {
    return refuse(
      source,
      file,
      'time_period',
      'wrong-year',
      'Expected a reporting year such as 2025. Correct it, or check that this is the right file.',
    );
  }
  const column = CODE_COLUMNS[level];
  if (column === undefined) {
    return refuse(
      source,
      file,
      'geographic_level',
      'unknown-level',
      'Expected National, Regional or Local authority.',
    );
  }
  return level === 'Local authority'
    ? placeCouncils(source, Number(period), book, file)
    : placeArea(source, Number(period), column, book, file);
}

function placeArea(
  source: SourceRow,
  year: number,
  column: PlaceColumn,
  book: CodeBook,
  file: string,
): Placing {
  const code = source.place[column];
  if (!book.isArea(code)) {
    return refuse(
      source,
      file,
      column,
      'unknown-code',
      'Nobody knows this code. Correct it, or add the area to data/areas.csv.',
    );
  }
  return { row: placed(source, year, [code]), findings: [] };
}

function placeCouncils(source: SourceRow, year: number, book: CodeBook, file: string): Placing {
  const [first = '', second, ...more] = source.place.new_la_code.split(' / ');
  if (more.length > 0) {
    return refuse(
      source,
      file,
      'new_la_code',
      'unknown-code',
      'Expected one code, or two with a slash between them for a joint return.',
    );
  }
  const one = placeCode(first, year, source, book, file);
  if (second === undefined) {
    const row = one.code === undefined ? undefined : placed(source, year, [one.code]);
    return { row, findings: one.findings };
  }
  const two = placeCode(second, year, source, book, file);
  const [low, high] = [one.code, two.code].sort();
  return {
    row: low !== undefined && high !== undefined ? placed(source, year, [low, high]) : undefined,
    findings: [...one.findings, ...two.findings],
  };
}

function placed(source: SourceRow, year: number, codes: PlacedRow['codes']): PlacedRow {
  return { line: source.line, year, codes, measures: source.measures };
}

/** A council's code in force in a year, from the code a release puts in its place. */
function placeCode(
  code: string,
  year: number,
  source: SourceRow,
  book: CodeBook,
  file: string,
): { code: GssCode | undefined; findings: readonly Finding[] } {
  const council = book.council(code);
  if (council === undefined) {
    const { findings } = refuse(
      source,
      file,
      'new_la_code',
      'unknown-code',
      `Nobody knows the code ${code === '' ? 'of this row' : code} (${source.place.la_name}). Correct it, or add the council to the register first.`,
    );
    return { code: undefined, findings };
  }
  const then = codeIn(council, year);
  if (then === code) return { code, findings: [] };
  const before = book.wholePredecessor(council);
  const carried = then ?? (before && codeIn(before, year));
  if (carried === undefined) {
    const { findings } = refuse(
      source,
      file,
      'new_la_code',
      'code-not-in-force',
      `${council.name} was not in force on 30 September ${year}, and no one council stood wholly in its place. Correct the code or the year, or the dates in the register.`,
    );
    return { code: undefined, findings };
  }
  return { code: carried, findings: [restated(source, file, year, carried)] };
}

function restated(source: SourceRow, file: string, year: number, carried: GssCode): Finding {
  return {
    code: 'restated-code',
    severity: 'info',
    file,
    row: source.line,
    column: 'new_la_code',
    value: source.place.new_la_code,
    message: `This release restates ${year} under a later code. Kept under ${carried}, the code in force then.`,
    place: { code: carried, year },
  };
}

function refuse(
  source: SourceRow,
  file: string,
  column: PlaceColumn,
  code: string,
  message: string,
): Placing {
  const value = source.place[column];
  const finding: Finding = {
    code,
    severity: 'error',
    file,
    row: source.line,
    column,
    value,
    message,
  };
  return { row: undefined, findings: [finding] };
}
