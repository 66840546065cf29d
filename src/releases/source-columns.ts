/**
 * The shapes in which the Department for Education has shipped its children's social work workforce figures.
 * A later release is read if it keeps the column names of one of them; years are read from the file.
 */
import type { Finding } from '../schemas/finding.ts';
import { WORKFORCE_MEASURES } from '../schemas/workforce-measures.ts';

/** Columns that say which place and year a row is about: the same in every shape. */
export const PLACE_COLUMNS = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'region_code',
  'new_la_code',
  'la_name',
] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** The figure and its parts, by the project's names for them. */
export const CASELOAD_MEASURES = ['average_caseload', 'cases', 'case_holders_fte'] as const;

/** Everything the project takes from the file. */
export const SOURCE_MEASURES = [...CASELOAD_MEASURES, ...WORKFORCE_MEASURES] as const;
export type SourceMeasure = (typeof SOURCE_MEASURES)[number];

/** Every column that is read, by the project's name for it. */
export type SourceColumn = PlaceColumn | SourceMeasure;

/** Which column of the file has each measure. */
export type SourceColumns = Readonly<Record<SourceMeasure, string>>;

const CASELOAD = {
  average_caseload: 'caseload_fte',
  cases: 'cases',
  case_holders_fte: 'case_holders_fte',
  vacancy_fte: 'vacancy_fte',
  agency_fte: 'agency_fte',
} as const;

/** Since the 2023 release. Rates are of full-time equivalents, not of headcounts. */
const INDICATORS: SourceColumns = {
  ...CASELOAD,
  in_post_fte: 'inpost_fte',
  vacancy_rate: 'vacancy_rate_fte',
  agency_rate: 'agency_rate_fte',
  turnover_rate: 'turnover_rate_fte',
  absence_rate: 'absence_rate_fte',
};

/** Up to the 2022 release. The England figures of 2022 are equal in both but for revisions, so the definitions are. */
const HEADLINE: SourceColumns = {
  ...CASELOAD,
  in_post_fte: 'social_worker_fte',
  vacancy_rate: 'vacancy_rate_fte_%',
  agency_rate: 'agency_worker_rate_fte_%',
  turnover_rate: 'turnover_rate_fte_%',
  absence_rate: 'absence_rate_fte_%',
};

/** What whoever chose a file is to do: a maintainer can change the code, a reader of the site cannot. */
export interface ColumnAdvice {
  /** After the sentence that a file is another one. */
  readonly otherFile: string;
  /** After the sentence that a column is missing. */
  readonly missingColumn: string;
}

const FOR_MAINTAINERS: ColumnAdvice = {
  otherFile: '--help says where it is offered.',
  missingColumn:
    'If the publisher renamed it, add the new shape to src/releases/source-columns.ts. Otherwise download the file again.',
};

/**
 * Finds the shape whose columns a header has most of.
 * @returns the shape, and an error finding for every column of it that is missing or appears twice
 */
export function detectColumns(
  header: readonly string[],
  file: string,
  advice = FOR_MAINTAINERS,
): { shape: SourceColumns; findings: Finding[] } {
  const isHeadline =
    missingColumns(HEADLINE, header).length < missingColumns(INDICATORS, header).length;
  const shape = isHeadline ? HEADLINE : INDICATORS;
  const missing = missingColumns(shape, header);
  if (missing.length > namesIn(shape).length / 2)
    return { shape, findings: [notThatFile(file, advice)] };
  return {
    shape,
    findings: [
      ...missing.map((column) => missingColumn(column, shape, header, { file, advice })),
      ...namesIn(shape)
        .filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
        .map((column) => repeatedColumn(column, file)),
    ],
  };
}

/** The measure that a column of any release has; undefined for a column that is not read. */
export function measureOfColumn(column: string): SourceMeasure | undefined {
  return SOURCE_MEASURES.find((name) => INDICATORS[name] === column || HEADLINE[name] === column);
}

/** Where in a row each column is, -1 for one that is missing. */
export function columnIndex(
  shape: SourceColumns,
  header: readonly string[],
): Readonly<Record<SourceColumn, number>> {
  const at = (name: string): number => header.indexOf(name);
  return {
    time_period: at('time_period'),
    time_identifier: at('time_identifier'),
    geographic_level: at('geographic_level'),
    country_code: at('country_code'),
    region_code: at('region_code'),
    new_la_code: at('new_la_code'),
    la_name: at('la_name'),
    average_caseload: at(shape.average_caseload),
    cases: at(shape.cases),
    case_holders_fte: at(shape.case_holders_fte),
    in_post_fte: at(shape.in_post_fte),
    vacancy_fte: at(shape.vacancy_fte),
    vacancy_rate: at(shape.vacancy_rate),
    agency_fte: at(shape.agency_fte),
    agency_rate: at(shape.agency_rate),
    turnover_rate: at(shape.turnover_rate),
    absence_rate: at(shape.absence_rate),
  };
}

function namesIn(shape: SourceColumns): string[] {
  return [...PLACE_COLUMNS, ...Object.values(shape)];
}

function missingColumns(shape: SourceColumns, header: readonly string[]): string[] {
  return namesIn(shape).filter((column) => !header.includes(column));
}

function notThatFile(file: string, { otherFile }: ColumnAdvice): Finding {
  const message = `This is not the Department for Education's children's social work workforce file: most of its columns are missing. ${otherFile}`;
  return { code: 'not-that-file', severity: 'error', file, row: 1, message };
}

function missingColumn(
  column: string,
  shape: SourceColumns,
  header: readonly string[],
  { file, advice }: { readonly file: string; readonly advice: ColumnAdvice },
): Finding {
  const perhaps = header
    .filter((name) => !namesIn(shape).includes(name) && sharesWord(name, column))
    .slice(0, 3);
  const hint = perhaps.length === 0 ? '' : ` It may now be called ${perhaps.join(' or ')}.`;
  const message = `The file has no column ${column}.${hint} ${advice.missingColumn}`;
  return { code: 'missing-column', severity: 'error', file, row: 1, column, message };
}

function repeatedColumn(column: string, file: string): Finding {
  const message = 'Two columns have this name. Remove the one that is not meant.';
  return { code: 'repeated-column', severity: 'error', file, row: 1, column, message };
}

/** Whether two column names share a word that means something. */
function sharesWord(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name.split('_').filter((word) => !['fte', 'rate', '%', 'code', 'la', 'time'].includes(word));
  return words(a).some((word) => words(b).includes(word));
}
