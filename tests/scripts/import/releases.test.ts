/** The publisher's own files against the tables made from them, where the files are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { workforce } from '../../../scripts/import/workforce.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { readSource } from '../../../scripts/shared/read-sources.ts';
import { EVERY_RELEASE } from '../../releases/every-release.ts';

const FOLDER =
  process.env.CASELOAD_SOURCES ??
  join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'sources');

describe.skipIf(!existsSync(FOLDER))('the releases as the publisher ships them', () => {
  test.each(EVERY_RELEASE)('$file gives exactly what data/ has', ({ year, file, sourceRows }) => {
    for (const importer of [caseloads, workforce]) {
      const result = importer.read([readSource(join(FOLDER, file))], dataFiles());
      expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(result.rowsRead).toBe(sourceRows);
      expect(result.tables.map(({ path }) => path)).toContain(`${importer.name}/${year}.csv`);
      for (const { path, text } of result.tables)
        expect(text, path).toBe(readFileSync(join(DATA_FOLDER, path), 'utf8'));
    }
  });

  test('hold every average of the table as the publisher wrote it', () => {
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(FOLDER, 'dfe-csww-indicators-2017-2025.csv'), 'utf8').replace('\uFEFF', ''),
      { header: true, skipEmptyLines: true },
    );
    const written = data.map((row) => row.caseload_fte ?? '').filter((cell) => /\d/.test(cell));
    const table = readFileSync(join(DATA_FOLDER, 'caseloads', '2025.csv'), 'utf8').split('\n');
    const kept = table.map((line) => line.split(',')[4] ?? '').filter((cell) => /\d/.test(cell));
    expect(kept.sort()).toEqual(written.sort());
  });
});

describe('the release of 2025 in data/', () => {
  const table = readFileSync(join(DATA_FOLDER, 'caseloads', '2025.csv'), 'utf8');

  test.each([
    ['England', '2025,E92000001,,published,15.2,321661,21105.4'],
    ['Bolton', '2025,E08000001,,published,20.8,2711,130.6'],
    ['Kensington and Chelsea', '2025,E09000020,,not_available,,,'],
    ['Birmingham', '2024,E08000025,,low_reliability,,,'],
    ['North and West Northamptonshire', '2025,E06000061,E06000062,published,14.8,4514,305.5'],
    ['Liverpool', '2025,E08000012,,published,10.1,2048,202.1'],
  ])('gives %s as the publisher does', (_, row) => {
    expect(table.split('\n')).toContain(row);
  });
});
