import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { withFilters } from '../../../src/site/exports/workbook-filters.ts';
import { rowsApart } from '../../../src/site/exports/workbook-rows.ts';

const SHEETS = [
  { sheet: 'Notes', data: [[{ value: 'One note', type: String }]] },
  { sheet: 'Figures', data: [[{ value: 20.8, type: Number }], [{ value: 17, type: Number }]] },
];
const FILTERED = [
  { name: 'Notes', filter: undefined },
  { name: 'Figures', filter: { rows: 2, columns: 1 } },
];

test('a workbook whose rows were kept apart is the same as one whose rows never were', async () => {
  const { feature, rows } = rowsApart();
  const whole = await writeExcelFile(SHEETS).toBuffer();
  const apart = await writeExcelFile(SHEETS, { features: [feature] }).toBuffer();
  expect([...rows.keys()]).toEqual([1, 2]);
  expect(rows.get(2)).toContain('20.8');
  expect(Buffer.from(unzipSync(apart)['xl/worksheets/sheet2.xml'] ?? []).toString()).toContain(
    '<sheetData></sheetData>',
  );
  expect(withFilters(apart, FILTERED, rows)).toEqual(withFilters(whole, FILTERED, new Map()));
});
