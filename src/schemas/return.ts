/**
 * A council's return, format version 2: one row for each council, quarter, service and role.
 * The columns are written here alone. The template, data dictionary, Table Schema, CSVW, JSON Schema and the checker
 * are made from them. Version 1 had no bands and stays valid, because every band may be left out.
 */
import { z } from 'zod';
import { gssCode, text } from './cell.ts';
import { CASE_DEFINITIONS, ROLES, SERVICES } from './return-lists.ts';
import {
  choice,
  columnNotes,
  optionalNumber,
  quarterEnd,
  requiredNumber,
} from './return-column.ts';
import { CASE_DEFINITION_WORDS, ROLE_WORDS, SERVICE_WORDS } from './return-words.ts';

/** Version of the format. A change that refuses what was accepted before makes a new one. */
export const RETURN_FORMAT_VERSION = 2;

const councilCode = gssCode.register(columnNotes, {
  kind: 'code',
  required: true,
  title: 'Council code',
  description:
    'The council’s nine-character GSS code on the last day of the quarter. Do not use the Department for Education’s three-digit code.',
  example: 'E08000001',
  otherNames: [
    'code',
    'gss code',
    'gss',
    'la code',
    'local authority code',
    'authority code',
    'ons code',
    'new la code',
  ],
});

const councilName = text.register(columnNotes, {
  kind: 'name',
  required: true,
  title: 'Council name',
  description:
    'The council’s name. It must belong to the code, so that a row under the wrong code is noticed.',
  example: 'Bolton',
  otherNames: [
    'council',
    'name',
    'la name',
    'la',
    'local authority',
    'local authority name',
    'authority',
    'authority name',
  ],
});

const periodEnd = quarterEnd.register(columnNotes, {
  kind: 'date',
  required: true,
  title: 'Last day of the quarter',
  description:
    'The day that the numbers are for, as year-month-day. It is 31 March, 30 June, 30 September or 31 December.',
  example: '2025-12-31',
  otherNames: [
    'period',
    'quarter',
    'quarter end',
    'period ending',
    'quarter ending',
    'date',
    'as at',
    'end date',
  ],
});

const note = z
  .string()
  .max(280, 'expected at most 280 characters')
  .refine((value) => value.trim() === value, {
    error: 'expected no white space at the start or end',
  })
  .register(columnNotes, {
    kind: 'note',
    required: false,
    title: 'Note',
    description:
      'Anything that readers should know, in at most 280 characters. Notes are published, so do not write names, contact details or anything else about a person.',
    example: 'Two teams were merged in November.',
    maxLength: 280,
    otherNames: ['notes', 'comment', 'comments', 'remarks'],
  });

/** A band of cases: how much of the staff of a row has so many cases for each full-time equivalent. */
function band(cases: string, example: string): ReturnType<typeof optionalNumber> {
  return optionalNumber('amount', {
    title: `Staff with ${cases} cases (FTE)`,
    description: `The full-time equivalent of staff with ${cases} cases for each full-time equivalent. All bands of a row add up to its staff with cases. Write c for a band of fewer than 3 FTE, or add it to the next one.`,
    example,
    unit: 'full-time equivalents',
    maximum: 5_000,
    since: 2,
    otherNames: [`${cases} cases`, `fte with ${cases} cases`],
  });
}

/** One row, from cells of text to typed values. */
export const returnRow = z.strictObject({
  council_code: councilCode,
  council_name: councilName,
  period_end: periodEnd,
  service: choice(SERVICES, SERVICE_WORDS, {
    title: 'Service',
    description:
      'The service that the row is about. Each council must give a row for children_all or adults_all.',
    example: 'children_all',
    otherNames: ['team', 'service area', 'service type', 'service name'],
  }),
  role: choice(ROLES, ROLE_WORDS, {
    title: 'Role',
    description:
      'The role that the row is about. Write ‘all’ for everyone in the service who has cases.',
    example: 'all',
    otherNames: ['job', 'job role', 'job title', 'grade', 'staff role'],
  }),
  case_definition: choice(CASE_DEFINITIONS, CASE_DEFINITION_WORDS, {
    title: 'What counts as a case',
    description:
      'Whether each person counts as a case, as in the official statistics, or a whole family does.',
    example: 'individual',
    otherNames: ['definition', 'case type', 'definition of case', 'case def'],
  }),
  cases: requiredNumber('count', {
    title: 'Cases',
    description:
      'The number of cases that the staff of this row had on the last day of the quarter.',
    example: '1212',
    unit: 'cases',
    maximum: 100_000,
    otherNames: ['number of cases', 'case count', 'total cases', 'open cases'],
  }),
  case_holders_fte: requiredNumber('amount', {
    title: 'Staff with cases (FTE)',
    description:
      'The full-time equivalent of staff who have one or more cases, including agency workers. Two half-time workers are one FTE.',
    example: '80.8',
    unit: 'full-time equivalents',
    maximum: 5_000,
    otherNames: [
      'case holders',
      'caseholders',
      'fte',
      'caseholders fte',
      'case holder fte',
      'case holding fte',
      'fte case holders',
    ],
  }),
  average_caseload: requiredNumber('amount', {
    title: 'Average caseload',
    description:
      'The number of cases divided by the FTE of staff with cases, to one decimal or more.',
    example: '15.0',
    unit: 'cases per full-time equivalent',
    maximum: 500,
    otherNames: [
      'average',
      'avg caseload',
      'mean caseload',
      'caseload',
      'average cases',
      'average case load',
    ],
  }),
  highest_caseload: optionalNumber('count', {
    title: 'Highest caseload',
    description:
      'The most cases that any one person in this row has. Leave it out for fewer than 10 FTE, where it could point to one person.',
    example: '24',
    unit: 'cases',
    maximum: 500,
    otherNames: ['highest', 'max caseload', 'maximum caseload', 'maximum', 'max'],
  }),
  caseload_limit: optionalNumber('amount', {
    title: 'The council’s own limit',
    description:
      'The highest caseload that the council itself allows in this role, if it has set one.',
    example: '18',
    unit: 'cases per full-time equivalent',
    maximum: 500,
    otherNames: ['limit', 'cap', 'caseload cap', 'max allowed', 'target caseload'],
  }),
  over_limit_fte: optionalNumber('amount', {
    title: 'Staff over the limit (FTE)',
    description:
      'The full-time equivalent of staff over the council’s own limit. They are part of the staff with cases.',
    example: '12.5',
    unit: 'full-time equivalents',
    maximum: 5_000,
    otherNames: [
      'case holders over the limit fte',
      'over limit',
      'fte over limit',
      'above limit',
      'over cap',
      'fte over cap',
    ],
  }),
  covering_vacancies_fte: optionalNumber('amount', {
    title: 'Agency workers covering vacancies (FTE)',
    description:
      'The full-time equivalent of agency workers who cover a vacancy. They are part of the agency workers.',
    example: '4.0',
    unit: 'full-time equivalents',
    maximum: 5_000,
    otherNames: ['covering vacancies', 'agency cover', 'agency cover fte', 'vacancy cover'],
  }),
  vacancies_fte: optionalNumber('amount', {
    title: 'Vacancies (FTE)',
    description: 'The full-time equivalent of posts without a permanent worker.',
    example: '9.5',
    unit: 'full-time equivalents',
    maximum: 5_000,
    otherNames: ['vacancies', 'vacancy', 'vacancy fte', 'vacant fte', 'vacant posts'],
  }),
  agency_fte: optionalNumber('amount', {
    title: 'Agency workers (FTE)',
    description: 'The full-time equivalent of agency workers in this service and role.',
    example: '6.0',
    unit: 'full-time equivalents',
    maximum: 5_000,
    otherNames: ['agency', 'agency workers', 'agency staff', 'locums', 'locum fte'],
  }),
  note,
  under_5: band('fewer than 5', '3.2'),
  '5_to_10': band('5 to fewer than 10', '8.0'),
  '10_to_15': band('10 to fewer than 15', '26.4'),
  '15_to_20': band('15 to fewer than 20', '30.7'),
  '20_to_25': band('20 to fewer than 25', '12.5'),
  '25_to_30': band('25 to fewer than 30', '0.0'),
  '30_plus': band('30 or more', '0.0'),
});
/** A row of a return, typed: numbers are numbers, or the symbol given in their place. */
export type ReturnRow = z.output<typeof returnRow>;
/** A column of a return. */
export type ReturnColumnName = keyof ReturnRow;

/** The columns that together identify a row. Rows of an accepted return are sorted by them. */
export const RETURN_KEY = [
  'council_code',
  'period_end',
  'service',
  'role',
] as const satisfies readonly ReturnColumnName[];
