/** A council's own return as readers see it: by service and role, against the cap and the council's own limit. */
import { isOver } from '../cap/cap.ts';
import { PROPOSED_CAP } from '../cap/cap-range.ts';
import { returnedBands, type BandedRow, type ReturnedBands } from './returned-bands.ts';
import { oneDecimal, thousands } from '../text/format.ts';

/** Symbols that a return may give in place of a number. */
export type ReturnSymbol = 'x' | 'c' | 'u' | 'z';
/** A number, a symbol in its place, or nothing. */
export type ReturnedValue = number | ReturnSymbol | undefined;

/** A row of a return as far as it is shown; `ReturnRow` of the schemas is one. */
export interface ReturnedRow extends BandedRow {
  readonly service: string;
  readonly role: string;
  readonly case_definition: string;
  readonly cases: ReturnedValue;
  readonly average_caseload: ReturnedValue;
  readonly highest_caseload: ReturnedValue;
  readonly caseload_limit: ReturnedValue;
  readonly over_limit_fte: ReturnedValue;
  readonly note: string;
}

/** A service or role, as the format has it. */
export interface ReturnLabel {
  readonly value: string;
  readonly label: string;
}

/** Services and roles in the order of the format. */
export interface ReturnLabels {
  readonly services: readonly ReturnLabel[];
  readonly roles: readonly ReturnLabel[];
}

/** One row of a return in words. A number that was not given is an empty text. */
export interface ReturnedLine {
  readonly service: string;
  readonly role: string;
  /** Whether it is about everybody in the service. */
  readonly whole: boolean;
  /** Cases per FTE; undefined where there is a symbol instead. */
  readonly value: number | undefined;
  /** The same as text, or why there is none. */
  readonly average: string;
  readonly overCap: boolean;
  /** The council's own limit. */
  readonly limit: number | undefined;
  readonly limitText: string;
  readonly overLimit: boolean;
  readonly overLimitFte: string;
  readonly highest: string;
  readonly cases: string;
  readonly fte: string;
  /** Whether a family counts as one case. */
  readonly families: boolean;
  /** How its staff are spread over bands of cases; undefined where the row does not say. */
  readonly bands: ReturnedBands | undefined;
  readonly note: string;
}

/** Services that are looked at together. */
export interface ReturnedPart {
  readonly title: string;
  /** The proposed cap is about children's social work: elsewhere there is none. */
  readonly cap: number | undefined;
  readonly lines: readonly ReturnedLine[];
}

/** Puts the rows of one council and quarter into words, in the order of the format. */
export function returnedParts(rows: readonly ReturnedRow[], labels: ReturnLabels): ReturnedPart[] {
  const lines = (children: boolean): ReturnedLine[] =>
    labels.services
      .filter(({ value }) => value.startsWith('adults_') !== children)
      .flatMap((service) => linesOf(service, rows, labels, children ? PROPOSED_CAP : undefined));
  return [
    { title: 'Children’s services', cap: PROPOSED_CAP, lines: lines(true) },
    { title: 'Adults’ services', cap: undefined, lines: lines(false) },
  ].filter((part) => part.lines.length > 0);
}

function linesOf(
  service: ReturnLabel,
  rows: readonly ReturnedRow[],
  { roles }: ReturnLabels,
  cap: number | undefined,
): ReturnedLine[] {
  return roles.flatMap((role) =>
    rows
      .filter((row) => row.service === service.value && row.role === role.value)
      .map((row) => lineOf(row, service.label, role.label, cap)),
  );
}

function lineOf(
  row: ReturnedRow,
  service: string,
  role: string,
  cap: number | undefined,
): ReturnedLine {
  const value = numberOf(row.average_caseload);
  const limit = numberOf(row.caseload_limit);
  return {
    service,
    role,
    whole: row.role === 'all',
    value,
    average: inWords(row.average_caseload, oneDecimal),
    overCap: value !== undefined && cap !== undefined && isOver(value, cap),
    limit,
    limitText: inWords(row.caseload_limit, thousands),
    overLimit: value !== undefined && limit !== undefined && isOver(value, limit),
    overLimitFte: inWords(row.over_limit_fte, thousands),
    highest: inWords(row.highest_caseload, thousands),
    cases: inWords(row.cases, thousands),
    fte: inWords(row.case_holders_fte, thousands),
    families: row.case_definition === 'family',
    bands: returnedBands(row),
    note: row.note,
  };
}

/** As the symbols of government statistics are explained to councils. */
const SYMBOLS: Readonly<Record<ReturnSymbol, string>> = {
  x: 'not available',
  c: 'withheld',
  u: 'not reliable',
  z: 'does not apply',
};

function numberOf(given: ReturnedValue): number | undefined {
  return typeof given === 'number' ? given : undefined;
}

function inWords(given: ReturnedValue, write: (value: number) => string): string {
  if (given === undefined) return '';
  return typeof given === 'number' ? write(given) : SYMBOLS[given];
}

/** Services and roles with their labels, from the format's columns in its order. */
export function returnLabels(
  columns: readonly { readonly name: string; readonly choices?: readonly ReturnLabel[] }[],
): ReturnLabels {
  const choices = (name: string): readonly ReturnLabel[] =>
    columns.find((column) => column.name === name)?.choices ?? [];
  return { services: choices('service'), roles: choices('role') };
}
