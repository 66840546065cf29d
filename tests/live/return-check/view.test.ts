import { describe, expect, test } from 'vitest';
import {
  aboutText,
  countViews,
  announcement,
  findingViews,
  outcomeText,
  receiptLines,
} from '../../../src/live/return-check/view.ts';
import { checkReturn } from '../../../src/returns/check.ts';
import { explain } from '../../../src/returns/explain.ts';
import { receiptOf } from '../../../src/returns/receipt.ts';
import { RULE_IDS } from '../../../src/returns/rules/catalogue.ts';
import { Player } from '../../../src/returns/says/playback.ts';
import type { CheckReport } from '../../../src/returns/worker-protocol.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../../returns/context.ts';
import { textSource } from '../../returns/fixtures.ts';

async function reportOf(...rows: readonly string[]): Promise<CheckReport> {
  const player = new Player(CONTEXT);
  const result = await checkReturn(textSource([HEADER, ...rows, ''].join('\n')), CONTEXT, {
    onRow: player.row,
    onRecord: player.record,
  });
  return {
    words: explain(result),
    receipt: receiptOf('bolton.csv', result, CONTEXT),
    says: player.playback,
    covers: result.covers,
    foundColumns: result.header?.found ?? [],
    headerRow: 1,
    sources: result.header?.sources ?? [],
  };
}

const WRONG_AVERAGE = GOOD_ROW.replace('15.0', '17.0');
const SPACE = GOOD_ROW.replace('Bolton', 'Bolton ');
const SEPTEMBER = GOOD_ROW.replace('2025-12-31', '2025-09-30').replace(
  ',1212,80.8,15.0,',
  ',1272,80.0,15.9,',
);

describe('the outcome', () => {
  test('counts what must be fixed, one problem or several', async () => {
    expect(outcomeText(await reportOf(WRONG_AVERAGE))).toBe('1 problem must be fixed');
    expect(outcomeText(await reportOf(WRONG_AVERAGE, WRONG_AVERAGE))).toBe(
      '3 problems must be fixed',
    );
  });

  test('says that a return can be sent, and what should be done first', async () => {
    expect(outcomeText(await reportOf(SPACE))).toBe(
      'The return can be sent, but 1 problem should be fixed first',
    );
    expect(outcomeText(await reportOf(SEPTEMBER.replace(',1272,', ',1273,')))).toBe(
      'The return can be sent once you have checked 1 finding',
    );
    expect(outcomeText(await reportOf(GOOD_ROW))).toBe('Nothing to correct');
  });
});

test('what is announced counts the rows, and what is to be corrected or confirmed', async () => {
  expect(announcement(await reportOf(GOOD_ROW))).toBe('Read 1 row. Nothing to correct.');
  expect(announcement(await reportOf(WRONG_AVERAGE, SPACE.replace('_all,all', '_need,all')))).toBe(
    'Read 2 rows. 3 things to correct.',
  );
  const differs = await reportOf(SEPTEMBER.replace(',1272,', ',1273,'));
  expect(announcement(differs)).toBe('Read 1 row. Nothing to correct. 1 thing to confirm.');
});

test('the file is named with its rows, its council and its quarter', async () => {
  expect(aboutText('bolton.csv', await reportOf(GOOD_ROW))).toBe(
    'bolton.csv, 1 row, Bolton, quarter to 31 December 2025',
  );
});

test('what passed counts the rules that there was something to try with', async () => {
  const passed = countViews((await reportOf(GOOD_ROW)).words).at(-1);
  // There is no official figure for that day, no return of the quarter before and no partner.
  const count = String(RULE_IDS.length - 3);
  expect(passed).toEqual({ name: 'passed', heading: 'Checks passed', count });
});

test('where one rule finds the same in several columns, the column is named', async () => {
  const { words } = await reportOf(SEPTEMBER.replace(',1272,80.0,15.9,', ',1212,80.8,15.0,'));
  expect(
    findingViews(words.groups)
      .slice(0, 3)
      .map(({ line }) => line),
  ).toEqual(
    ['cases', 'case_holders_fte', 'average_caseload'].map(
      (column) => `A number differs from the official figure for the same day (${column})`,
    ),
  );
});

test('the receipt separates thousands', () => {
  const counts = { 'must fix': 0, 'should fix': 1234, 'please confirm': 0, 'for information': 0 };
  const receipt = {
    ...{ file: 'x.csv', sha256: '', rows: 12_345, rules: '1.0', format: 1, checked: '2026-01-20' },
    ...{ acceptable: true, counts },
    covers: [{ council: 'bolton', name: 'Bolton', periodEnd: '2025-12-31', rows: 1 }],
  };
  const lines = Object.fromEntries(receiptLines(receipt, []));
  expect(lines).toMatchObject({
    Rows: '12,345',
    'Should fix': '1,234',
    'Council and quarter': 'Bolton, to 31 December 2025 (1 row)',
  });
});
