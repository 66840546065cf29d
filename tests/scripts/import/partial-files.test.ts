/** Files that look complete and are not: each is the excerpt that imports well, with rows taken away. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { workforce } from '../../../scripts/import/workforce.ts';
import { assemble } from '../../../src/tables/assemble.ts';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { contents, copyOf, FIXTURES, importInto } from '../shared/data-copy.ts';

const WHOLE = join(FIXTURES, 'caseloads', 'newer-release', 'input.csv');
const [HEADER = '', ...ROWS] = readFileSync(WHOLE, 'utf8').trimEnd().split('\n');

/** A file with only the rows of the excerpt that pass. */
function fileOf(keep: (row: string) => boolean): string {
  const path = join(copyOf('caseloads/empty'), 'input.csv');
  writeFileSync(path, `${[HEADER, ...ROWS.filter(keep)].join('\n')}\n`);
  return path;
}

/** A data folder into which the whole excerpt was imported, years 2019 to 2021. */
async function imported(): Promise<string> {
  const data = copyOf('register');
  for (const importer of [caseloads, workforce])
    await importInto(importer, [WHOLE, '--data', data]);
  return data;
}

describe('a file without years that data/ has', () => {
  test.each([
    ['the oldest', (row: string) => !row.startsWith('2019'), '2019'],
    ['all but the newest', (row: string) => row.startsWith('2021'), '2019, 2020'],
  ])('%s: is refused by both imports of it, and changes nothing', async (_, keep, years) => {
    const data = await imported();
    const before = contents(data);
    for (const importer of [caseloads, workforce]) {
      const { exitCode, lines } = await importInto(importer, [fileOf(keep), '--data', data]);
      expect(exitCode).toBe(1);
      expect(lines.join('\n')).toContain(`input.csv: value '${years}': The file has no row for`);
      expect(lines.join('\n')).toContain('(missing-year)');
    }
    expect(contents(data)).toEqual(before);
  });

  test('is taken once a maintainer allows it, and the years are recorded with the day', async () => {
    const data = await imported();
    const file = fileOf((row) => !row.startsWith('2019'));
    const { exitCode } = await importInto(caseloads, [
      file,
      '--allow-missing-years',
      '--data',
      data,
    ]);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(data, 'missing-years.csv'), 'utf8')).toBe(
      'importer,release,year,allowed\ncaseloads,2021,2019,2026-01-31\n',
    );
    // The year is known to be missing from now on, so nobody is asked again.
    const again = await importInto(caseloads, [file, '--data', data]);
    expect(again.exitCode).toBe(0);
  });

  test('is refused against an earlier release too', async () => {
    const data = copyOf('register');
    mkdirSync(join(data, 'caseloads'));
    writeFileSync(
      join(data, 'caseloads', '2020.csv'),
      'year,code,joint_with,status,average_caseload,cases,case_holders_fte\n2018,E08000001,,published,18,1764,98\n',
    );
    const { exitCode, lines } = await importInto(caseloads, [WHOLE, '--data', data]);
    expect(exitCode).toBe(1);
    expect(lines[1]).toContain('The file has no row for 2018, which data/ has.');
  });
});

describe('a file without places', () => {
  test.each([
    ['its regions', (row: string) => !row.includes(',Regional,'), 'North West has no row for 2019'],
    [
      'one region',
      (row: string) => !row.includes(',North West,'),
      'North West has no row for 2020',
    ],
    ['England', (row: string) => !row.includes(',National,'), 'England has no row for 2021'],
    ['one council', (row: string) => !row.includes('E08000001'), 'Bolton has no row for 2019'],
  ])('%s: is refused', async (_, keep, message) => {
    const { exitCode, lines } = await importInto(caseloads, [
      fileOf(keep),
      '--data',
      copyOf('register'),
    ]);
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toContain(message);
  });
});

describe('an older file', () => {
  const older = (): string => fileOf((row) => !row.startsWith('2021'));

  test('is refused while data/ has a newer release, as one that lost its newest year would be', async () => {
    const data = await imported();
    const { exitCode, lines } = await importInto(caseloads, [older(), '--data', data]);
    expect(exitCode).toBe(1);
    expect(lines[1]).toContain(
      "input.csv: value '2020': The newest data of this file are 2020, and data/ has 2021.",
    );
    expect(lines[1]).toContain('(older-release)');
  });

  test('is taken when a maintainer says so, and may then be imported again', async () => {
    const data = await imported();
    const file = older();
    const argv = [file, '--allow-older-release', '--data', data];
    expect((await importInto(caseloads, argv)).exitCode).toBe(0);
    expect((await importInto(caseloads, [file, '--data', data])).exitCode).toBe(0);
  });
});

describe('a release whose table is gone', () => {
  test.each(['caseloads', 'workforce', 'lines'])(
    'from %s/ is an error of the check and of the build',
    async (folder) => {
      const data = await imported();
      rmSync(join(data, folder, '2021.csv'));
      const lost = assemble(dataFiles(data)).findings.filter(
        ({ file }) => file === `${folder}/2021.csv`,
      );
      expect(lost.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
        'missing-file error',
      ]);
    },
  );

  test('is an error even if only sources.csv still names it', async () => {
    const data = await imported();
    for (const folder of ['caseloads', 'workforce', 'lines'])
      rmSync(join(data, folder, '2021.csv'));
    const { findings } = assemble(dataFiles(data));
    const lost = findings.filter(({ file }) => file.endsWith('/2021.csv'));
    expect(lost.map(({ file }) => file)).toEqual([
      'caseloads/2021.csv',
      'lines/2021.csv',
      'workforce/2021.csv',
    ]);
    expect(lost[0]?.message).toContain('sources.csv says that it was made from input.csv');
  });
});
