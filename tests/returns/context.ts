/** A small register and made figures, the same for every test of returns. */
import type { KnownCouncil, ReturnContext } from '../../src/returns/context.ts';
import { RULES } from '../../src/returns/rules/catalogue.ts';
import { describeFormat } from '../../src/schemas/return-format.ts';

function council(
  slug: string,
  name: string,
  code: string,
  more: Partial<KnownCouncil> = {},
): KnownCouncil {
  return {
    slug,
    name,
    aliases: [],
    codes: [{ code, from: '', to: '' }],
    predecessors: [],
    ...more,
  };
}

/** Codes, names and days are those of the register of the Office for National Statistics. */
const COUNCILS: readonly KnownCouncil[] = [
  council('barnsley', 'Barnsley', 'E08000038', {
    codes: [
      { code: 'E08000016', from: '', to: '2025-03-31' },
      { code: 'E08000038', from: '2025-04-01', to: '' },
    ],
  }),
  council('bolton', 'Bolton', 'E08000001', { dfeCode: '350' }),
  council(
    'bournemouth-christchurch-and-poole',
    'Bournemouth, Christchurch and Poole',
    'E06000058',
    {
      aliases: ['BCP'],
      codes: [{ code: 'E06000058', from: '2019-04-01', to: '' }],
    },
  ),
  council('bury', 'Bury', 'E08000002', { dfeCode: '351' }),
  council('cumberland', 'Cumberland', 'E06000063', {
    codes: [{ code: 'E06000063', from: '2023-04-01', to: '' }],
    predecessors: ['cumbria'],
  }),
  council('cumbria', 'Cumbria', 'E10000006', {
    codes: [{ code: 'E10000006', from: '', to: '2023-03-31' }],
  }),
  council('kingston-upon-thames', 'Kingston upon Thames', 'E09000021'),
  council('richmond-upon-thames', 'Richmond upon Thames', 'E09000027'),
  council('westmorland-and-furness', 'Westmorland and Furness', 'E06000064', {
    codes: [{ code: 'E06000064', from: '2023-04-01', to: '' }],
    predecessors: ['cumbria'],
  }),
  council('ynys-mon', 'Ynys Môn', 'W06000001', { aliases: ['Isle of Anglesey'] }),
];

/** What the tests check with: 20 January 2026, made figures for Bolton, one earlier return of Bury. */
export const CONTEXT: ReturnContext = {
  format: describeFormat(),
  today: '2026-01-20',
  councils: COUNCILS,
  joint: [{ councils: ['kingston-upon-thames', 'richmond-upon-thames'], firstYear: 2017 }],
  official: [{ council: 'bolton', year: 2025, average: 15.9, cases: 1272, fte: 80 }],
  movement: [
    { fteFrom: 0, change: 6 },
    { fteFrom: 50, change: 3.9 },
  ],
  rules: RULES,
  earlier: [
    {
      council: 'bury',
      periodEnd: '2025-09-30',
      rows: [{ service: 'children_all', role: 'all', cases: 900, fte: 60, average: 15 }],
    },
  ],
};

/** The columns of a return as a line of CSV. */
export const HEADER = CONTEXT.format.columns
  .filter(({ since = 1 }) => since === 1)
  .map(({ name }) => name)
  .join(',');

/** A row with nothing wrong: 1212 / 80.8 = 15.0. */
export const GOOD_ROW =
  'E08000001,Bolton,2025-12-31,children_all,all,individual,1212,80.8,15.0,24,18,12.5,4.0,9.5,6.0,';
