/** How officers and their systems write numbers, dates and notes, and what is made of it. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import { explain } from '../../../src/returns/explain.ts';
import { csvLine } from '../../../src/returns/read/csv-line.ts';
import type { ReturnColumnName } from '../../../src/schemas/return.ts';
import { at } from '../arbitraries.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';

/** What is said of a cell: the rules with the fix or the readings that are shown. */
function saidOf(column: ReturnColumnName, text: string, delimiter = ','): unknown[] {
  const row = csvLine(GOOD_ROW.split(',').with(at(column), text)).replaceAll(',', delimiter);
  const csv = `${HEADER.replaceAll(',', delimiter)}\n${row}`;
  return explain(checkText(csv, CONTEXT)).groups.flatMap(({ rule, column: own, places }) =>
    own !== column
      ? []
      : places.map(({ fix, readings }) =>
          [rule, fix?.after ?? readings?.map((one) => ('cell' in one ? one.cell : '')).join('|')]
            .join(' ')
            .trim(),
        ),
  );
}

describe('a number', () => {
  test.each([
    ['vacancies_fte', '.5', ['number-form 0.5']],
    ['vacancies_fte', '9.', ['number-form 9']],
    ['vacancies_fte', "'9.5", ['number-form 9.5']],
    ['vacancies_fte', '-2.8E-17', ['number-form 0']],
    ['vacancies_fte', '2.8e-15', ['number-form 0']],
    ['vacancies_fte', '1.2E+03', ['not-a-number']],
    ['vacancies_fte', '2.0-', ['negative-number 2.0']],
    ['vacancies_fte', '(2.0)', ['negative-number 2.0']],
    ['vacancies_fte', '-2', ['negative-number']],
    ['vacancies_fte', '-2.5', ['negative-number']],
    ['vacancies_fte', '-2 posts', ['formula-cell']],
    ['vacancies_fte', 'about -2', ['not-a-number']],
    ['vacancies_fte', '[c]', ['spelling c']],
    ['vacancies_fte', '[X]', ['spelling x']],
    ['vacancies_fte', '[low]', ['unknown-symbol']],
    ['vacancies_fte', '#NAME?', ['unknown-symbol']],
    ['vacancies_fte', '1,212', ['unclear-comma 1.212|1212']],
    ['cases', "'1212", ['number-form 1212']],
    ['cases', '1.212', ['unclear-point 1212']],
    ['cases', '2.000', ['unclear-point 2|2000']],
    ['cases', '1212.0', ['not-a-whole-number 1212']],
    ['cases', '1.212.345', ['thousands-separator 1212345', 'out-of-range']],
  ] as const)('%s %s: %j', (column, text, said) => {
    expect(saidOf(column, text).sort()).toEqual([...said].sort());
  });

  test('with three decimals is asked about wherever the file has a decimal comma, before or after it', () => {
    const parts = ['children_in_need', 'care_leavers', 'family_support'];
    const values = ['9.500', '9,5', '1.250'];
    const rows = parts.map((service, index) =>
      csvLine(
        GOOD_ROW.split(',')
          .with(3, service)
          .with(6, '300')
          .with(7, '20.0')
          .with(at('vacancies_fte'), values[index] ?? ''),
      ),
    );
    const pointsIn = (lines: readonly string[]) =>
      checkText([`${HEADER}\n${GOOD_ROW}\n`, ...lines].join(''), CONTEXT).findings.flatMap(
        ({ rule, places }) => (rule === 'unclear-point' ? places.map(({ row }) => row) : []),
      );
    expect(pointsIn(rows)).toEqual([3, 5]);
    expect(pointsIn(rows.filter((row) => !row.includes('9,5')))).toEqual([]);
  });
});

describe('a date', () => {
  test.each([
    ['31/12/2025 00:00', '2025-12-31'],
    ['31/12/2025 00:00:00', '2025-12-31'],
    ['31/12/2025 12:00:00 AM', '2025-12-31'],
    ['2025-12-31T00:00:00Z', '2025-12-31'],
    ['31 December 2025 23:59', '2025-12-31'],
    ["'2025-12-31", '2025-12-31'],
  ])('%s is %s', (text, day) => {
    expect(saidOf('period_end', text)).toEqual([`date-format ${day}`]);
  });

  test.each(["31/12/'2025", '31/12/2025’'])('with an apostrophe in it is none: %s', (text) => {
    expect(saidOf('period_end', text)).toEqual(['not-a-date']);
  });
});

describe('text', () => {
  test.each([
    ['note', '#REF!', ['spreadsheet-error']],
    ['note', '=SUM(A1)', ['formula-cell']],
    ['note', "'=SUM(A1)", ['formula-cell']],
    ['note', "''=SUM(A1)", ['formula-cell']],
    ['note', 'Moved in #N/A', ['spreadsheet-error']],
    ['note', 'Team #1 moved', []],
    ['note', 'Childrenâ€™s team', ['garbled-characters Children’s team']],
    ['note', 'RÃ´le filled â€“ again', ['garbled-characters Rôle filled – again']],
    ['note', 'Ynys Môn’s team – café', []],
    ['council_code', "'E08000001", ['spelling E08000001']],
    ['service', '#VALUE!', ['spreadsheet-error']],
  ] as const)('%s %s: %j', (column, text, said) => {
    expect(saidOf(column, text)).toEqual([...said]);
  });
});
