/** What is made of a cell, and what is left as it is. */
import { expect, test } from 'vitest';
import { CellFixer } from '../../../src/returns/fix/cell-fixer.ts';
import type { ReturnColumnName } from '../../../src/schemas/return.ts';
import { CONTEXT } from '../context.ts';

/** The rule of the last step, and what the cell is then; nothing if no step changes it. */
function fixOf(name: ReturnColumnName, cell: string): string {
  const column = CONTEXT.format.columns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  const last = new CellFixer(column).fixesOf(cell).at(-1);
  return last === undefined ? '' : `${last.rule} ${last.fixed}`;
}

test.each([
  // Excel counts days from 30 December 1899: 36,526 is 1 January 2000, and 73,050 is 31 December 2099.
  ['36526', 'date-serial 2000-01-01'],
  ['36525', ''],
  ['73050', 'date-serial 2099-12-31'],
  ['73051', ''],
  ['46022', 'date-serial 2025-12-31'],
  ['46022.0', 'date-serial 2025-12-31'],
  ['46022.5', ''],
  ['146022', ''],
  ['31.12.2025', 'date-format 2025-12-31'],
  ['31 12 25', 'date-format 2025-12-31'],
  ['2025/12/31', 'date-format 2025-12-31'],
  ['12/31/2025', 'date-format 2025-12-31'],
  ['1/2/2025', 'date-format 2025-02-01'],
  ['31st December 2025', 'date-format 2025-12-31'],
  ['31-Dec-25', 'date-format 2025-12-31'],
  ['31 Dec., 2025', 'date-format 2025-12-31'],
  ['30 February 2025', ''],
  ['31 Decem 2025', 'date-format 2025-12-31'],
  ['31/12/2025 or so', ''],
  ['by 31/12/2025', ''],
  ['31/12/202', ''],
  ['2025', ''],
])('the date %s: %s', (cell, fix) => {
  expect(fixOf('period_end', cell)).toBe(fix);
});

test.each([
  ['9,5', 'decimal-comma 9.5'],
  ['9,50', 'decimal-comma 9.50'],
  ['9,5000', 'decimal-comma 9.5000'],
  ['1.212,5', 'decimal-comma 1212.5'],
  ['1 212,5', 'decimal-comma 1212.5'],
  ['x9,5', ''],
  ['9,5x', ''],
  ['9,500', ''],
  ['1,212.5', 'thousands-separator 1212.5'],
  ['1,212,345', 'thousands-separator 1212345'],
  ['1 212', 'thousands-separator 1212'],
  ["1'212", 'thousands-separator 1212'],
  ['1.212.345', 'thousands-separator 1212345'],
  ['1.212.34', ''],
  ['1212,345.5', ''],
  ['C', 'spelling c'],
  ['[u]', 'spelling u'],
  ['[u', ''],
  ['CC', ''],
  ['-2.8E-10', 'number-form 0'],
  ['-2.8E-9', ''],
  ['-2.8E-09', ''],
  ['-12.8E-17', ''],
  ['.5.', ''],
])('the amount %s: %s', (cell, fix) => {
  expect(fixOf('vacancies_fte', cell)).toBe(fix);
});

test.each([
  ['1,212', 'thousands-separator 1212'],
  ['321.0', 'not-a-whole-number 321'],
  ['1212.000', 'not-a-whole-number 1212'],
  ['212.000', ''],
  ['321.5', ''],
  ['321.05', ''],
])('the count %s: %s', (cell, fix) => {
  expect(fixOf('cases', cell)).toBe(fix);
});

test.each([
  ['e08000001', 'spelling E08000001'],
  ['E08 000 001', 'spelling E08000001'],
  ['xe08000001', ''],
  ['e080000011', ''],
  ['e0800001', ''],
  ['a08000001', ''],
  ['="E08000001"', 'formula-cell E08000001'],
])('the code %s: %s', (cell, fix) => {
  expect(fixOf('council_code', cell)).toBe(fix);
});
