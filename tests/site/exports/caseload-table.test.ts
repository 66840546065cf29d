import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { areaRows, caseloadRows, type Row } from '../../../src/site/exports/caseload-table.ts';
import { areaColumns, caseloadColumns } from '../../../src/site/exports/columns.ts';
import type { Field } from '../../../src/site/exports/dictionary/field.ts';
import { DOWNLOADS } from '../../../src/site/exports/downloads.ts';
import { tableCsv } from '../../../src/site/exports/files.ts';
import type { FileFacts } from '../../../src/site/exports/metadata/about.ts';
import { csvwOf } from '../../../src/site/exports/metadata/csvw.ts';
import { dataPackage } from '../../../src/site/exports/metadata/data-package.ts';
import { dataVersion } from '../../../src/site/version.ts';
import { FIXTURE } from '../../dataset/fixture.ts';
import { CONTEXT } from '../fixture-context.ts';

const release = latestRelease(FIXTURE);
const lines = linesOf(caseloadColumns, caseloadRows(FIXTURE, release));

/** Lines of the CSV file that rows become. */
function linesOf(columns: readonly Field[], rows: readonly Row[]): string[] {
  return tableCsv([columns.map(({ name }) => name), ...rows]).split('\r\n');
}

describe('the council table', () => {
  test('has the promised columns in the promised order', () => {
    expect(lines[0]).toBe(
      'year,council_code,council_name,region,status,average_caseload,cases,case_holders_fte,joint_with,release',
    );
  });

  test('has a row for each council of a joint return, each naming the other', () => {
    expect(lines).toContain('2025,E09000001,Harbour,London,published,15,900,60,E09000002,2025');
    expect(lines).toContain('2025,E09000002,Ivy,London,published,15,900,60,E09000001,2025');
  });

  test('leaves a missing figure empty and says why', () => {
    expect(lines).toContain('2025,E06000004,Dale,North West,not_available,,,,,2025');
    expect(lines).toContain('2025,E06000005,Elm,North West,low_reliability,,,,,2025');
  });

  test('has a recoded council under the code in force each year', () => {
    expect(
      lines.filter((line) => line.includes(',Cliff,')).map((line) => line.slice(0, 14)),
    ).toEqual(['2023,E08000011', '2024,E08000011', '2025,E08000012']);
  });

  test('has councils only, sorted by year and code', () => {
    const keys = lines.slice(1, -1).map((line) => line.slice(0, 14));
    expect(keys).toEqual(keys.toSorted());
    expect(lines.join()).not.toContain('E92000001');
    // By hand, a joint return twice: 9 rows in 2023, 8 in 2024, 11 in 2025.
    expect(keys).toHaveLength(28);
  });
});

test('areas have a table of their own', () => {
  const areas = linesOf(areaColumns, areaRows(FIXTURE, release));
  expect(areas).toContain('2025,E12000002,North West,published,17.5,1750,100,2025');
  expect(areas).toHaveLength(1 + 5 + 1);
});

describe('descriptions for machines', () => {
  test('name every column of both tables, in order', () => {
    expect(caseloadColumns.map(({ name }) => name).join()).toBe(lines[0]);
    const areas = areaRows(FIXTURE, release);
    expect(new Set(areas.map((row) => row.length))).toEqual(new Set([areaColumns.length]));
  });

  test('CSVW points at the file and keeps its columns', () => {
    const [caseloads] = DOWNLOADS;
    expect(caseloads && csvwOf(caseloads, CONTEXT)).toMatchObject({
      url: 'caseloads.csv',
      tableSchema: { primaryKey: ['year', 'council_code'] },
    });
  });

  test('the data package lists all tables and the licence, with sizes and checksums', async () => {
    const facts = (): Promise<FileFacts> => Promise.resolve({ bytes: 3, sha256: 'abc' });
    expect(await dataPackage(CONTEXT, 'https://example.org', facts)).toMatchObject({
      version: dataVersion(),
      licenses: [{ name: 'OGL-UK-3.0' }],
      resources: [
        { path: 'caseloads.csv', bytes: 3, hash: 'sha256:abc' },
        { path: 'areas.csv' },
        { path: 'all-releases.csv' },
        { path: 'revisions.csv' },
        { path: 'other-revisions.csv' },
        { path: 'flags.csv' },
        { path: 'counts.csv' },
        { path: 'measures.csv' },
        { path: 'councils.csv' },
        { path: 'similar-councils.csv' },
        { path: 'inspections.csv', licenses: [{ name: 'OGL-UK-3.0' }, { name: 'MIT' }] },
        { path: 'postcode-lottery.csv' },
        { path: 'cap.csv' },
        { path: 'replies.csv' },
      ],
    });
  });
});
