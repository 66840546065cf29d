import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { contents, copyOf, FIXTURES, importInto } from '../shared/data-copy.ts';

const SOURCE = join(FIXTURES, 'caseloads', 'newer-release', 'input.csv');

/** A data folder with one correction of the release of 2021. */
function withCorrection(row: string): string {
  const data = copyOf('register');
  const header = 'importer,release,code,year,column,found,used,reason';
  writeFileSync(join(data, 'corrections.csv'), `${header}\n${row}\n`);
  return data;
}

describe('a correction of a source', () => {
  test('is used instead of what the source says, and reported with its reason', async () => {
    const data = withCorrection('caseloads,2021,E08000001,2021,cases,1919,1920,Misprint');
    const { exitCode, lines } = await importInto(caseloads, [SOURCE, '--data', data]);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(data, 'caseloads', '2021.csv'), 'utf8')).toContain(
      '2021,E08000001,,published,21.5,1920,89.4\n',
    );
    expect(lines).toContain(
      "  input.csv:7: column 'cases', value '1919': Corrected to 1920: Misprint (corrected)",
    );
  });

  test('stops the import once the source no longer says what was found', async () => {
    const data = withCorrection('caseloads,2021,E08000001,2021,cases,1918,1920,Misprint');
    const before = contents(data);
    const { exitCode, lines } = await importInto(caseloads, [SOURCE, '--data', data]);
    expect(exitCode).toBe(1);
    expect(lines).toContain(
      "  corrections.csv: column 'cases', value '1918': The row of E08000001 for 2021 has 1919 here and not 1918. If the publisher has corrected it, remove this correction. (correction-not-needed)",
    );
    expect(contents(data)).toEqual(before);
  });

  test.each([
    ['a column', 'caseloads,2021,E08000001,2021,caseload,1919,1920,Misprint', 'no column caseload'],
    ['a row', 'caseloads,2021,E08000099,2021,cases,1919,1920,Misprint', 'no row of E08000099'],
    ['a number', 'caseloads,2021,E08000001,2021,cases,1919,n/a,Misprint', "value 'n/a': expected"],
    ['an import', 'neighbours,2021,E08000001,2021,cases,1919,1920,Misprint', 'expected caseloads'],
  ])('that names %s that cannot be says so', async (_, row, message) => {
    const { exitCode, lines } = await importInto(caseloads, [
      SOURCE,
      '--data',
      withCorrection(row),
    ]);
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toMatch(/corrections\.csv/);
    expect(lines.join('\n')).toContain(message);
  });

  test('of another release is left alone', async () => {
    const data = withCorrection('caseloads,2025,E08000001,2021,cases,1918,1920,Misprint');
    const { exitCode } = await importInto(caseloads, [SOURCE, '--data', data]);
    expect(exitCode).toBe(0);
  });
});
