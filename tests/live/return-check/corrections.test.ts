import { describe, expect, test } from 'vitest';
import { correctionViews } from '../../../src/live/return-check/view.ts';
import { fieldsOf } from '../../../src/live/return-check/row-places-view.ts';
import { checkText } from '../../../src/returns/check.ts';
import { explain } from '../../../src/returns/explain.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../../returns/context.ts';

const layout = { columns: CONTEXT.format.columns, sources: [], about: [] };

/** The values that can be corrected where a row breaks its first rule. */
function fields(row: string): (readonly [string, string])[] {
  const [group] = explain(checkText(`${HEADER}\n${row}\n`, CONTEXT)).groups;
  const [place] = group?.places ?? [];
  if (group === undefined || place === undefined) return [];
  return fieldsOf(group, place, layout).map(({ column, value }) => [column.name, value]);
}

describe('the values that can be corrected', () => {
  test('are the one that a finding is about', () => {
    expect(fields(GOOD_ROW.replace('24', '24 approx'))).toEqual([
      ['highest_caseload', '24 approx'],
    ]);
  });

  test('are all of those that contradict each other', () => {
    expect(fields(GOOD_ROW.replace('15.0', '17.0'))).toEqual([
      ['cases', '1212'],
      ['case_holders_fte', '80.8'],
      ['average_caseload', '17.0'],
    ]);
  });

  test('are none in a row that could not be read', () => {
    expect(fields(GOOD_ROW.replace('9.5', '9,5'))).toEqual([]);
  });
});

test('corrections are listed in the order of the file, in sentences', () => {
  const corrections = new Map([
    [7, { removed: true }],
    [3, { values: { cases: '1212', note: '' } }],
    [5, { cells: ['a', 'b'] }],
  ]);
  expect(correctionViews(corrections).map(({ text }) => text)).toEqual([
    'Row 3 of your file: cases is now ‘1212’, note is now ‘’.',
    'Row 5 of your file: read as you chose.',
    'Row 7 of your file: removed.',
  ]);
});
