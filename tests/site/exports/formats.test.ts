/** Every measure is in every table format with the same value, and with the publisher's. */
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { WORKFORCE_MEASURES } from '../../../src/schemas/workforce-measures.ts';
import { DOWNLOADS } from '../../../src/site/exports/downloads.ts';
import {
  CONTEXT,
  csvRows,
  madeFile,
  parquetRows,
  sheetRows,
  textRows,
  workbookSheets,
} from './made-files.ts';

const DATA = join(import.meta.dirname, '../../../data');

describe.each(DOWNLOADS)('$name', ({ name, columns }) => {
  test('is the same in CSV, Parquet and the workbook, numbers as numbers', async () => {
    const rows = await csvRows(`${name}.csv`, columns);
    expect(rows.length).toBeGreaterThan(0);
    expect(await parquetRows(`${name}.parquet`)).toEqual(rows);
    expect(await sheetRows(name)).toEqual(rows);
  });
});

describe('measures.csv has what the publisher’s tables have', () => {
  /** Rows of a table of data/, by code and year; those of a combined figure under both codes. */
  const table = (path: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(DATA, path), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data.flatMap((row) => [row, ...(row.joint_with ? [{ ...row, code: row.joint_with }] : [])]);

  const SYMBOLS: Readonly<Record<string, string>> = {
    x: 'not_available',
    u: 'low_reliability',
    c: 'suppressed',
    z: 'not_applicable',
    low: 'rounds_to_zero',
  };

  test.each(['caseloads', 'workforce'])('%s', async (name) => {
    const byPlace = new Map(
      (await textRows('measures.csv')).map((row) => [`${row.code ?? ''} ${row.year ?? ''}`, row]),
    );
    const published = table(`${name}/${CONTEXT.release}.csv`);
    const wrong = published.flatMap((row) => {
      const ours = byPlace.get(`${row.code ?? ''} ${row.year ?? ''}`);
      return name === 'caseloads' ? partsApart(row, ours) : ratesApart(row, ours);
    });
    expect(published.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  function partsApart(row: Record<string, string>, ours: Record<string, string> = {}): string[] {
    return ['status', 'average_caseload', 'cases', 'case_holders_fte'].flatMap((column) =>
      ours[column] === row[column] ? [] : [`${row.code ?? ''} ${row.year ?? ''} ${column}`],
    );
  }

  function ratesApart(row: Record<string, string>, ours: Record<string, string> = {}): string[] {
    return WORKFORCE_MEASURES.flatMap((column) => {
      const cell = row[column] ?? '';
      const expected = cell in SYMBOLS ? ['', SYMBOLS[cell]] : [cell, 'published'];
      const found = [ours[column], ours[`${column}_status`]];
      return found.join() === expected.join()
        ? []
        : [`${row.code ?? ''} ${row.year ?? ''} ${column}`];
    });
  }

  test('children in need, each council by the code it had on 31 March', async () => {
    const rows = await textRows('measures.csv');
    const published = table('children-in-need.csv').filter(({ year = '' }) =>
      CONTEXT.years.includes(Number(year)),
    );
    const byCouncil = new Map(rows.map((row) => [`${row.name ?? ''} ${row.year ?? ''}`, row]));
    const wrong = published.filter(({ code = '', year = '', status, children }) => {
      const name = CONTEXT.byCode.get(code)?.name ?? CONTEXT.areas.get(code)?.name ?? '';
      const ours = byCouncil.get(`${name} ${year}`);
      return ours?.children_in_need !== children || ours?.children_in_need_status !== status;
    });
    expect(published.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});

describe('the workbook', () => {
  test('has a sheet that explains every column of every other sheet', async () => {
    const rows = await sheetRows('Columns');
    const columns = DOWNLOADS.flatMap(({ name, columns: own }) =>
      own.map((column) => [name, column.name, column.description]),
    );
    expect(rows.map((row) => [row.Sheet, row.Column, row.Meaning])).toEqual(columns);
    const sheets = (await workbookSheets()).map(({ sheet }) => sheet);
    expect(sheets).toEqual(['Notes', 'Columns', ...DOWNLOADS.map(({ name }) => name)]);
  });

  test('has filters over every whole table', async () => {
    const parts = unzipSync((await madeFile('caseload-watch.xlsx')) as Uint8Array);
    const xml = (path: string): string => new TextDecoder().decode(parts[path]);
    const workbook = xml('xl/workbook.xml');
    for (const [index, { name, columns }] of DOWNLOADS.entries()) {
      const [, filter = '', last = ''] =
        /<autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(xml(`xl/worksheets/sheet${index + 3}.xml`)) ??
        [];
      expect([columnNumber(filter), Number(last)]).toEqual([
        columns.length,
        (await textRows(`${name}.csv`)).length + 1,
      ]);
      expect(workbook).toContain(
        `localSheetId="${index + 2}" hidden="1">'${name}'!$A$1:$${filter}$`,
      );
    }
  });

  /** AA is 27. */
  function columnNumber(letters: string): number {
    return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  }
});
