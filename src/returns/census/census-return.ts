/** From a census file to the rows of a return, in the return's own columns. */
import { fractionText, type Fraction } from '../../dataset/decimals/fraction.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { KnownCouncil, ReturnContext } from '../context.ts';
import { csvLine } from '../read/csv-line.ts';
import { WITHHELD } from '../check/symbols.ts';
import { MILLIONTHS } from './case-holder.ts';
import type { CensusFile } from './census-file.ts';
import {
  allOf,
  bandsOf,
  overLimitBesideBands,
  rolesOf,
  type CensusGroup,
} from './census-groups.ts';
import { SMALLEST_SHOWN } from './suppression.ts';

/** The council that a census is from, under its code on the day. */
export interface CensusCouncil {
  readonly council: KnownCouncil;
  readonly code: string;
}

/** A return made from a census. */
export interface CensusReturn {
  readonly council: CensusCouncil;
  readonly all: CensusGroup;
  readonly roles: readonly CensusGroup[];
  /** The return as CSV, with its header line. */
  readonly csv: string;
}

/** Why there is no return. */
export interface NoCensusReturn {
  readonly message: string;
}

/** The service that the census is about. */
const SERVICE = 'children_all';

/**
 * Makes the return.
 * @param limit the council’s own limit in cases for each full-time equivalent, if it has one
 */
export function censusReturn(
  file: CensusFile,
  context: ReturnContext,
  limit?: number,
): CensusReturn | NoCensusReturn {
  const council = councilOf(file, context);
  if (council === undefined)
    return {
      message: `No council in force on ${file.header.day} has the number ${file.header.lea}. Check LEA in the header of the file.`,
    };
  const all = allOf(file.holders);
  if (all.fte < SMALLEST_SHOWN)
    return {
      message:
        'Fewer than 3 full-time-equivalent social workers have cases in this file. Nothing can be published without pointing to them.',
    };
  const roles = rolesOf(file.holders);
  const rows = [all, ...roles].map((group) => cellsOf(group, file, council, limit));
  const names = context.format.columns.map(({ name }) => name);
  const lines = rows.map((cells) => csvLine(names.map((name) => cells[name] ?? '')));
  return { council, all, roles, csv: [csvLine(names), ...lines].join('') };
}

/** The council with the number of a census on its day. */
function councilOf(
  { header: { lea, day } }: CensusFile,
  { councils }: ReturnContext,
): CensusCouncil | undefined {
  for (const council of councils) {
    if (council.dfeCode !== lea) continue;
    const inForce = council.codes.find(
      ({ from, to }) => (from === '' || from <= day) && (to === '' || day <= to),
    );
    if (inForce !== undefined) return { council, code: inForce.code };
  }
  return undefined;
}

/** Cells by the names of their columns; those of columns that the format lacks are dropped. */
type Cells = Partial<Record<ReturnColumnName, string>> &
  Readonly<Record<string, string | undefined>>;

function cellsOf(
  group: CensusGroup,
  { header, holders }: CensusFile,
  { council, code }: CensusCouncil,
  limit: number | undefined,
): Cells {
  const { role, cases, fte, highest } = group;
  return {
    council_code: code,
    council_name: council.name,
    period_end: header.day,
    service: SERVICE,
    role,
    case_definition: 'individual',
    cases: String(cases),
    case_holders_fte: fteText(fte),
    average_caseload: averageText(group),
    highest_caseload: highest === undefined ? WITHHELD : String(highest),
    ...(role === 'all' ? ofAll({ header, holders }, limit) : {}),
  };
}

/** What only the row of everybody has: vacancies and agency workers come for the whole council, bands need its size. */
function ofAll(
  { header, holders }: Pick<CensusFile, 'header' | 'holders'>,
  limit: number | undefined,
): Record<string, string> {
  const over = limit === undefined ? undefined : overLimitBesideBands(holders, limit);
  const bands = Object.entries(bandsOf(holders)).map(([name, fte]): [string, string] => [
    name,
    fte === undefined ? WITHHELD : fteText(fte),
  ]);
  return {
    vacancies_fte: plainFte(header.vacancies),
    agency_fte: plainFte(header.agencyFte),
    ...(limit === undefined
      ? {}
      : {
          caseload_limit: String(limit),
          over_limit_fte: over === undefined ? WITHHELD : fteText(over),
        }),
    ...Object.fromEntries(bands),
  };
}

/** An amount as the header gives it; empty where it is not a plain number. */
function plainFte(text: string): string {
  return /^\d{1,4}(\.\d{1,6})?$/.test(text) ? text : '';
}

/** Full-time equivalents to two decimals. */
export function fteText(millionths: number): string {
  return fractionText({ top: millionths, bottom: MILLIONTHS }, 2);
}

/** The average by the Department’s definition, to one decimal. */
export function averageText({ cases, fte }: Pick<CensusGroup, 'cases' | 'fte'>): string {
  const average: Fraction = { top: cases * MILLIONTHS, bottom: fte };
  return fractionText(average, 1);
}
