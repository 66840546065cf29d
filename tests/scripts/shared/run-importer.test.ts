import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { contents, copyOf, FIXTURES, importInto } from './data-copy.ts';

const SOURCE = join(FIXTURES, 'caseloads', 'newer-release', 'input.csv');

/** The source with Bolton's average of 2021 changed from the publisher's 21.5 to 22.5, as a file of its own. */
function revisedSource(): string {
  const path = join(copyOf('caseloads/empty'), 'input.csv');
  writeFileSync(path, readFileSync(SOURCE, 'utf8').replace(',1919,21.5,', ',1919,22.5,'));
  return path;
}

describe('a call of an importer', () => {
  test('explains itself and says where the publisher offers the file', async () => {
    const { exitCode, lines } = await importInto(caseloads, ['--help']);
    expect(exitCode).toBe(0);
    expect(lines[0]).toBe('Usage: npm run import:caseloads -- FILE.csv [--dry-run] [--data DIR]');
    expect(lines.join('\n')).toContain(
      'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
    );
  });

  test.each([[['--fast', 'a.csv']], [[]], [['a.csv', 'b.csv']]])(
    'answers a wrong call %j with the usage and exit code 2',
    async (argv) => {
      const { exitCode, lines } = await importInto(caseloads, argv);
      expect(exitCode).toBe(2);
      expect(lines.at(-1)).toMatch(/^Usage: npm run import:caseloads/);
    },
  );

  test('names a file that is missing', async () => {
    const { exitCode, lines } = await importInto(caseloads, ['nowhere.csv']);
    expect([exitCode, lines]).toEqual([
      1,
      ['nowhere.csv: there is no such file. Check its name and folder.'],
    ]);
  });

  test('names a folder given instead of a file', async () => {
    const { exitCode, lines } = await importInto(caseloads, [FIXTURES]);
    expect([exitCode, lines]).toEqual([1, [`${FIXTURES}: this is a folder. Name the file in it.`]]);
  });

  test('stops before reading if the register is missing, and says what to do', async () => {
    const { exitCode, lines } = await importInto(caseloads, [
      SOURCE,
      '--data',
      copyOf('caseloads/empty'),
    ]);
    expect([exitCode, lines]).toEqual([
      1,
      ['data/councils.csv is missing. Restore it from git or run its importer first.'],
    ]);
  });
});

describe('an import', () => {
  test('writes the table and where it came from', async () => {
    const data = copyOf('register');
    await importInto(caseloads, [SOURCE, '--data', data]);
    const sources = readFileSync(join(data, 'sources.csv'), 'utf8').split('\n');
    // The header, the figures, the lines they stand on, and what follows the last line's end.
    expect(sources).toHaveLength(4);
    expect(sources[2]).toMatch(/^caseloads,2021,lines\/2021\.csv,/);
    expect(sources[1]).toMatch(
      /^caseloads,2021,caseloads\/2021\.csv,Department for Education,.*,input\.csv,[0-9a-f]{64},27,https:.*,2026-01-31$/,
    );
  });

  test('shows the difference and writes nothing on a dry run', async () => {
    const data = copyOf('register');
    const before = contents(data);
    const { lines } = await importInto(caseloads, [SOURCE, '--dry-run', '--data', data]);
    expect(lines).toContain('caseloads/2021.csv: new, 27 rows');
    expect(lines.at(-1)).toBe('This was a dry run, so nothing was written.');
    expect(contents(data)).toEqual(before);
  });

  test('changes not a byte when it is repeated on another day', async () => {
    const data = copyOf('register');
    await importInto(caseloads, [SOURCE, '--data', data]);
    const first = contents(data);
    const { lines } = await importInto(caseloads, [SOURCE, '--data', data], '2026-12-31');
    expect(contents(data)).toEqual(first);
    expect(lines).toContain('caseloads/2021.csv: unchanged');
  });

  test('says which cells changed, from what to what, and dates the import anew', async () => {
    const data = copyOf('register');
    await importInto(caseloads, [SOURCE, '--data', data]);
    const { lines } = await importInto(caseloads, [revisedSource(), '--data', data], '2026-12-31');
    expect(lines).toContain('caseloads/2021.csv: 0 rows added, 0 removed, 1 cells changed');
    expect(lines).toContain('  ~ 2021 E08000001 average_caseload: 21.5 -> 22.5');
    expect(readFileSync(join(data, 'sources.csv'), 'utf8')).toContain(',2026-12-31');
  });
});
