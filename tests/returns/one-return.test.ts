/** The rows of one council and quarter that a preview shows. */
import { expect, test } from 'vitest';
import { oneReturn } from '../../src/returns/one-return.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';
import { textSource } from './fixtures.ts';

const CARE_LEAVERS =
  'E08000001,Bolton,31/12/2025,care_leavers,all,individual,c,c,c,,,,,,,Counted by hand';
const BEFORE = GOOD_ROW.replace('2025-12-31', '2025-09-30');
const BURY = GOOD_ROW.replace('E08000001,Bolton', 'E08000002,Bury');
const FILE = [HEADER, BEFORE, GOOD_ROW, BURY, CARE_LEAVERS, ''].join('\r\n');

test('are those of the council and quarter alone, in the order of the file, with dates corrected', async () => {
  const about = { council: 'bolton', periodEnd: '2025-12-31' };
  const rows = await oneReturn(textSource(FILE), CONTEXT, about);
  expect(rows.map(({ service, cases }) => [service, cases])).toEqual([
    ['children_all', 1212],
    ['care_leavers', 'c'],
  ]);
  expect(rows[0]).toMatchObject({
    case_holders_fte: 80.8,
    average_caseload: 15,
    highest_caseload: 24,
    caseload_limit: 18,
    over_limit_fte: 12.5,
    note: '',
  });
  expect(rows[1]).toMatchObject({
    case_holders_fte: 'c',
    highest_caseload: undefined,
    note: 'Counted by hand',
  });
});

test('are none for a council that is not in the register', async () => {
  const about = { council: 'nowhere', periodEnd: '2025-12-31' };
  expect(await oneReturn(textSource(FILE), CONTEXT, about)).toEqual([]);
});
