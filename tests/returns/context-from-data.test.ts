/** What the checker is told of the register, the combined figures, the official figures and earlier returns. */
import { describe, expect, test } from 'vitest';
import {
  earlierReturns,
  returnContext,
  type ContextData,
} from '../../src/returns/context-from-data.ts';
import type { ReturnContext } from '../../src/returns/context.ts';
import type { ReturnRow } from '../../src/schemas/return.ts';
import { absent, council, published, release } from '../dataset/findings/examples.ts';

/** Codes and days are those of the register of the Office for National Statistics. The figures are made. */
const BARNSLEY = council('barnsley', 'E08000038', {
  name: 'Barnsley',
  dfe_code: '370',
  old_codes: [{ code: 'E08000016', lastDay: '2025-03-31' }],
});
const WEST = council('west-northamptonshire', 'E06000062', { in_force_from: '2021-04-01' });
const NORTH = council('north-northamptonshire', 'E06000061', { in_force_from: '2021-04-01' });
const CUMBRIA = council('cumbria', 'E10000006', {
  in_force_to: '2023-03-31',
  aliases: ['Cumbria County Council'],
});
const TRUST = council('belfast', '', { code: undefined });

function contextOf(data: Partial<ContextData>): ReturnContext {
  const councils = [BARNSLEY, WEST, NORTH, CUMBRIA, TRUST];
  const rest = { councils, releases: [release([])], jointReturns: [] };
  return returnContext({ ...rest, ...data }, '2026-01-20', []);
}

function codesIn(councils: ContextData['councils']): unknown[] {
  return contextOf({ councils }).councils.map(({ codes }) => codes);
}

describe('the register', () => {
  test('has every council with a code, and its other names and numbers', () => {
    const { councils, today } = contextOf({});
    expect(today).toBe('2026-01-20');
    expect(councils.map(({ slug }) => slug)).not.toContain('belfast');
    expect(councils).toHaveLength(4);
    expect(councils[0]).toMatchObject({ name: 'Barnsley', dfeCode: '370', predecessors: [] });
    expect(councils[3]?.aliases).toEqual(['Cumbria County Council']);
    expect(councils[3]).not.toHaveProperty('dfeCode');
  });

  test('says from when to when each code was in force, without a gap between two', () => {
    expect(codesIn([BARNSLEY, WEST, CUMBRIA])).toEqual([
      [
        { code: 'E08000016', from: '', to: '2025-03-31' },
        { code: 'E08000038', from: '2025-04-01', to: '' },
      ],
      [{ code: 'E06000062', from: '2021-04-01', to: '' }],
      [{ code: 'E10000006', from: '', to: '2023-03-31' }],
    ]);
  });

  test('has old codes in the order of their days, also of a council that has none now', () => {
    const old_codes = [
      { code: 'E07000002', lastDay: '2019-12-31' },
      { code: 'E07000001', lastDay: '2018-03-31' },
    ];
    const first = { code: 'E07000001', from: '', to: '2018-03-31' };
    const second = { code: 'E07000002', from: '2018-04-01', to: '2019-12-31' };
    expect(codesIn([council('gone', '', { code: undefined, old_codes })])).toEqual([
      [first, second],
    ]);
    for (const some of [old_codes, old_codes.toReversed()]) {
      expect(codesIn([council('here', 'E06000001', { old_codes: some })])).toEqual([
        [first, second, { code: 'E06000001', from: '2020-01-01', to: '' }],
      ]);
    }
  });
});

describe('combined figures', () => {
  const joint = {
    code: 'E06000061',
    joint_with: 'E06000062',
    first_year: 2021,
    last_year: undefined,
  };
  const jointOf = (more: object): ReturnContext['joint'] =>
    contextOf({
      jointReturns: [{ ...joint, ...more }],
    }).joint;
  const councils = ['north-northamptonshire', 'west-northamptonshire'];

  test('name both councils and the first year, and the last one if it is known', () => {
    expect(jointOf({})).toEqual([{ councils, firstYear: 2021 }]);
    expect(jointOf({ last_year: 2023 })).toEqual([{ councils, firstYear: 2021, lastYear: 2023 }]);
  });

  test('with a council that the register does not have are left out', () => {
    expect(jointOf({ code: 'E06000999' })).toEqual([]);
    expect(jointOf({ joint_with: 'E06000999' })).toEqual([]);
  });
});

describe('official figures', () => {
  test('are those of the latest release, each under its council', () => {
    const old = release([published('E08000038', 2024, 17.1, 1710, 100)], 2024);
    const latest = release([
      published('E08000038', 2025, 16, 1600, 100),
      absent('E06000062', 2025, 'suppressed'),
      // One of an area and no council.
      published('E12000002', 2025, 15, 30_000, 2000),
    ]);
    expect(contextOf({ releases: [old, latest] }).official).toEqual([
      { council: 'barnsley', year: 2025, average: 16, cases: 1600, fte: 100 },
    ]);
  });

  test('that are combined stand under both councils, each with the name of the other', () => {
    const combined = published('E06000061', 2025, 15, 3000, 200, 'E06000062');
    const numbers = { year: 2025, average: 15, cases: 3000, fte: 200 };
    const [north, west] = ['north-northamptonshire', 'west-northamptonshire'];
    expect(contextOf({ releases: [release([combined])] }).official).toEqual([
      { council: north, combinedWith: west, ...numbers },
      { council: west, combinedWith: north, ...numbers },
    ]);
  });
});

test('the usual movement of each size is what nine in ten move by at most', () => {
  // One movement, from 16.0 to 18.5, of a council with 100 FTE.
  const rows = [
    published('E08000038', 2024, 16, 1600, 100),
    published('E08000038', 2025, 18.5, 1850, 100),
  ];
  expect(contextOf({ releases: [release(rows)] }).movement).toEqual([
    { fteFrom: 100, change: 2.5 },
  ]);
});

test('earlier returns give numbers, and nothing in place of a symbol', () => {
  const row = {
    service: 'care_leavers',
    role: 'all',
    cases: 320,
    case_holders_fte: 'c',
    average_caseload: 16,
  } as unknown as ReturnRow;
  const about = { council: 'barnsley', periodEnd: '2025-12-31' };
  expect(earlierReturns([{ ...about, rows: [row] }])).toEqual([
    {
      ...about,
      rows: [{ service: 'care_leavers', role: 'all', cases: 320, fte: null, average: 16 }],
    },
  ]);
});
