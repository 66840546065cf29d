/**
 * Each folder of tests/fixtures/caseloads is a case: input.csv with either expected.csv, the table it becomes,
 * or expected.txt, the lines that say why it is refused. The inputs are excerpts of the Department for Education's
 * releases of 2022 and 2025 (England, four regions, eight councils, 2019 to 2021), each spoiled in one way.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { contents, copyOf, FIXTURES, importInto } from '../shared/data-copy.ts';

const cases = readdirSync(join(FIXTURES, 'caseloads'));
const isGood = (name: string): boolean =>
  existsSync(join(FIXTURES, 'caseloads', name, 'expected.csv'));

function file(name: string, part: string): string {
  return join(FIXTURES, 'caseloads', name, part);
}

describe('a file that cannot be used', () => {
  test.each(cases.filter((name) => !isGood(name)))(
    '%s: says where and what to do, fails, and leaves data as it was',
    async (name) => {
      const data = copyOf('register');
      const before = contents(data);
      const { exitCode, lines } = await importInto(caseloads, [
        file(name, 'input.csv'),
        '--data',
        data,
      ]);
      const said = lines.join('\n').replaceAll(`${file(name, '')}/`, '');
      await expect(`${said}\n`).toMatchFileSnapshot(file(name, 'expected.txt'));
      expect(exitCode).toBe(1);
      expect(contents(data)).toEqual(before);
    },
  );
});

describe('a file of the Department for Education', () => {
  test.each(cases.filter(isGood))('%s: becomes the table of its vintage', async (name) => {
    const data = copyOf('register');
    const { exitCode } = await importInto(caseloads, [file(name, 'input.csv'), '--data', data]);
    expect(exitCode).toBe(0);
    const table = readFileSync(join(data, 'caseloads', '2021.csv'), 'utf8');
    expect(table).toBe(readFileSync(file(name, 'expected.csv'), 'utf8'));
  });
});

describe('a release beside another', () => {
  test('is told figure by figure before anything is written, with what crossed the cap', async () => {
    const data = copyOf('register');
    mkdirSync(join(data, 'caseloads'));
    // As if an earlier release had said 20.5 of Bolton in 2019; the excerpt says 18.
    writeFileSync(
      join(data, 'caseloads', '2020.csv'),
      'year,code,joint_with,status,average_caseload,cases,case_holders_fte\n2019,E08000001,,published,20.5,2009,98\n',
    );
    const before = contents(data);
    const { lines } = await importInto(caseloads, [
      file('newer-release', 'input.csv'),
      '--dry-run',
      '--data',
      data,
    ]);
    expect(lines).toContain(
      'Figures that differ between releases: 1, of which 1 crossed the proposed cap of 20',
    );
    expect(lines).toContain(
      '  Bolton 2019: 20.5 (release 2020) -> 18.0 (release 2021), -2.5, no longer over the cap',
    );
    expect(contents(data)).toEqual(before);
  });

  test('has the line of each figure in its file recorded', async () => {
    const data = copyOf('register');
    await importInto(caseloads, [file('newer-release', 'input.csv'), '--data', data]);
    const source = readFileSync(file('newer-release', 'input.csv'), 'utf8').split(/\r?\n/);
    const lines = readFileSync(join(data, 'lines', '2021.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [year = '', code = '', at = ''] = line.split(',');
      expect(source[Number(at) - 1]).toContain(code);
      expect(source[Number(at) - 1]?.startsWith(`${year},`)).toBe(true);
    }
  });
});

describe('what an older release says otherwise', () => {
  const older = async (): Promise<{ lines: readonly string[]; table: string }> => {
    const data = copyOf('register');
    const input = file('older-release', 'input.csv');
    const { lines } = await importInto(caseloads, [input, '--data', data]);
    return { lines, table: readFileSync(join(data, 'caseloads', '2021.csv'), 'utf8') };
  };

  test('keeps a joint return under one code as one figure of two councils', async () => {
    const { lines, table } = await older();
    // 17.5, 3,890 and 222.5 stand under E06000061 alone in the release of 2022, all z under E06000062.
    expect(table).toContain('2021,E06000061,E06000062,published,17.5,3890,222.5\n');
    expect(table).not.toContain('\n2021,E06000062');
    expect(lines.filter((line) => line.includes('joint-under-one-code'))).toHaveLength(4);
  });

  test('carries a year restated under a later code to the council of that year', async () => {
    const { lines, table } = await older();
    // Buckinghamshire 2019, before E06000060 came into force on 1 April 2020.
    expect(table).toContain('2019,E10000002,,published,19.6,3218,163.8\n');
    expect(lines.filter((line) => line.includes('restated-code'))).toHaveLength(1);
  });
});
