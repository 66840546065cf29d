/** Returns with nothing wrong, and the slips that officers make in them. */
import fc from 'fast-check';
import type { RuleId } from '../../src/returns/rules/catalogue.ts';
import type { ReturnColumnName } from '../../src/schemas/return.ts';
import { CONTEXT, HEADER } from './context.ts';

/** A return as rows of cells, in the order of the format. */
export type Rows = readonly (readonly string[])[];

const COLUMNS = HEADER.split(',');
const PARTS = (CONTEXT.format.columns.find(({ name }) => name === 'service')?.choices ?? [])
  .filter(({ partOf }) => partOf === 'children_all')
  .map(({ value }) => value);

/** In force throughout the quarters used here, no combined figure, nothing to compare with. */
const COUNCILS = [
  ['E06000058', 'Bournemouth, Christchurch and Poole'],
  ['E06000063', 'Cumberland'],
  ['W06000001', 'Ynys Môn'],
] as const;
const QUARTERS = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'] as const;
const NOTES = ['', '', 'Two teams were merged.', 'One post is vacant, "again".'] as const;

/** Position of a column. */
export function at(column: ReturnColumnName): number {
  return COLUMNS.indexOf(column);
}

/** Tenths of FTE of 10 to 60, and cases for an average near to what is given. */
const team = fc.record({
  tenths: fc.integer({ min: 100, max: 600 }),
  average: fc.integer({ min: 8, max: 24 }),
  more: fc.integer({ min: 0, max: 9 }),
  note: fc.constantFrom(...NOTES),
});
interface Team {
  readonly tenths: number;
  readonly average: number;
  readonly more: number;
  readonly note: string;
}

/** A return in which nothing is wrong: some services with role `all`, and their sum as the whole. */
export const goodReturn: fc.Arbitrary<Rows> = fc
  .record({
    council: fc.constantFrom(...COUNCILS),
    quarter: fc.constantFrom(...QUARTERS),
    services: fc.subarray(PARTS, { minLength: 1 }),
    teams: fc.array(team, { minLength: PARTS.length, maxLength: PARTS.length }),
  })
  .map(({ council, quarter, services, teams }) => {
    const parts = services.map((service, index) => ({ service, ...numbers(teams[index]) }));
    const whole = {
      service: 'children_all',
      fte: parts.reduce((sum, { fte }) => sum + fte, 0),
      cases: parts.reduce((sum, { cases }) => sum + cases, 0),
      highest: Math.max(...parts.map(({ highest }) => highest)),
      note: '',
    };
    return [
      cellsOf(council, quarter, whole, parts.length),
      ...parts.map((row) => cellsOf(council, quarter, row, 1)),
    ];
  });

interface Numbers {
  readonly fte: number;
  readonly cases: number;
  readonly highest: number;
  readonly note: string;
}

function numbers(
  { tenths, average, more, note }: Team = { tenths: 100, average: 10, more: 0, note: '' },
): Numbers {
  const fte = tenths / 10;
  return { fte, cases: Math.round(fte * average) + more, highest: average + more + 5, note };
}

function cellsOf(
  [code, name]: readonly [string, string],
  quarter: string,
  { service, fte, cases, highest, note }: Numbers & { readonly service: string },
  teams: number,
): string[] {
  const average = (cases / Number(fte.toFixed(1))).toFixed(1);
  const counted = [String(cases), fte.toFixed(1), average, String(highest)];
  // So many FTE over the limit, covering vacancies, vacant and from agencies in each team.
  const staff = [1.5, 2, 4, 3].map((each) => (each * teams).toFixed(1));
  const limit = String(highest - 1);
  return [code, name, quarter, service, 'all', 'individual', ...counted, limit, ...staff, note];
}

/** A slip in one cell, and the rule that must name it. */
export interface Slip {
  readonly rule: RuleId;
  readonly column: ReturnColumnName;
  readonly make: (cell: string) => string;
  /** The column it is found in, if that is another. */
  readonly foundIn?: ReturnColumnName;
}

const AMOUNTS = ['case_holders_fte', 'average_caseload', 'vacancies_fte', 'agency_fte'] as const;
const NUMBERS = [...AMOUNTS, 'cases', 'highest_caseload'] as const;
const ANY = ['council_code', 'council_name', 'period_end', 'service', 'role', ...NUMBERS] as const;

function slips(
  rule: RuleId,
  columns: readonly ReturnColumnName[],
  make: (cell: string) => string,
): Slip[] {
  return columns.map((column) => ({ rule, column, make }));
}

/** Slips with an automatic fix. */
export const FIXABLE: readonly Slip[] = [
  ...slips('white-space', ANY, (cell) => `  ${cell} `),
  ...slips('white-space', ANY, (cell) => `${cell}\u00a0`),
  ...slips('control-character', ANY, (cell) => `${cell.slice(0, 1)}\u200b${cell.slice(1)}`),
  ...slips('decimal-comma', AMOUNTS, (cell) => cell.replace('.', ',')),
  ...slips('thousands-separator', ['cases'], (cell) => `1,${cell.padStart(3, '0').slice(-3)}`),
  ...slips('date-format', ['period_end'], (cell) => cell.split('-').reverse().join('/')),
  ...slips('date-serial', ['period_end'], serialOf),
  ...slips('spelling', ['service', 'role'], (cell) => cell.toUpperCase().replaceAll('_', ' ')),
  ...slips('spelling', ['council_code'], (cell) => cell.toLowerCase()),
  ...slips('empty-cell', ['council_code', 'council_name'], () => ''),
  ...slips('line-break', ['note'], () => 'Two teams\nwere merged.'),
];

/** Slips that only a person can fix. */
export const OTHERS: readonly Slip[] = [
  ...slips('empty-cell', ['period_end', 'service', 'role', 'cases', 'average_caseload'], () => ''),
  ...slips('not-a-number', NUMBERS, (cell) => `${cell} approx`),
  ...slips('unknown-symbol', NUMBERS, () => 'n/a'),
  ...slips('negative-number', NUMBERS, (cell) => `-${cell}`),
  ...slips('out-of-range', NUMBERS, () => '999999'),
  ...slips('formula-cell', ['council_name', 'note', 'vacancies_fte'], () => '=1+1'),
  ...slips('not-a-date', ['period_end'], () => 'last quarter'),
  ...slips('not-a-quarter-end', ['period_end'], (cell) => cell.replace(/\d\d$/, '15')),
  ...slips('future-period', ['period_end'], () => '2026-03-31'),
  ...slips('unknown-code', ['council_code'], () => 'E99999999'),
  ...slips('abolished-code', ['council_code'], () => 'E10000006'),
  ...slips('code-and-name-disagree', ['council_name'], () => 'Bolton'),
  ...slips('unknown-service', ['service'], () => 'sports and leisure'),
  ...slips('unknown-role', ['role'], () => 'captain'),
  ...slips('average-disagrees', ['average_caseload'], (cell) => (Number(cell) + 1).toFixed(1)),
  ...slips('highest-below-average', ['highest_caseload'], () => '1'),
  {
    rule: 'over-limit-without-limit',
    column: 'caseload_limit',
    make: () => '',
    foundIn: 'over_limit_fte',
  },
  ...slips('over-limit-above-fte', ['over_limit_fte'], () => '4999'),
  ...slips('too-few-people', ['case_holders_fte'], () => '2.9'),
  ...slips('note-too-long', ['note'], () => 'long '.repeat(60)),
  ...slips('personal-data', ['note'], () => 'Ask Dr Example about it.'),
];

function serialOf(day: string): string {
  // Excel's day 25569 is 1 January 1970.
  return String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569);
}

/** A return with one slip, where it is, and what must name it. */
export function withSlip(
  choices: readonly Slip[],
): fc.Arbitrary<{ rows: Rows; row: number; slip: Slip }> {
  return fc
    .record({ good: goodReturn, slip: fc.constantFrom(...choices), pick: fc.nat() })
    .map(({ good, slip, pick }) => {
      const row = pick % good.length;
      return { rows: changed(good, row, slip), row, slip };
    });
}

/** A return with several slips, one in each of some rows. */
export const withSlips: fc.Arbitrary<Rows> = fc
  .record({
    good: goodReturn,
    slips: fc.array(fc.constantFrom(...FIXABLE, ...OTHERS), { maxLength: 9 }),
  })
  .map(({ good, slips: made }) =>
    made.slice(0, good.length).reduce((rows, slip, row) => changed(rows, row, slip), good),
  );

function changed(rows: Rows, row: number, { column, make }: Slip): Rows {
  return rows.map((cells, index) =>
    index === row ? cells.with(at(column), make(cells[at(column)] ?? '')) : cells,
  );
}
