import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workforce } from '../../../scripts/import/workforce.ts';
import { contents, copyOf, FIXTURES, importInto } from '../shared/data-copy.ts';

function source(name: string): string {
  return join(FIXTURES, 'caseloads', name, 'input.csv');
}

/** The newer release with one text of its Bolton row of 2021 replaced, as a file of its own. */
function spoiled(from: string, to: string): string {
  const path = join(copyOf('caseloads/empty'), 'input.csv');
  const lines = readFileSync(source('newer-release'), 'utf8').split('\n');
  const mended = lines.map((line) =>
    line.startsWith('2021') && line.includes('E08000001') ? line.replace(from, to) : line,
  );
  writeFileSync(path, mended.join('\n'));
  return path;
}

describe('the workforce of a release', () => {
  test.each(['newer-release', 'older-release'])(
    'is read from the columns of the %s under the same names',
    async (name) => {
      const data = copyOf('register');
      const { exitCode } = await importInto(workforce, [source(name), '--data', data]);
      expect(exitCode).toBe(0);
      const table = readFileSync(join(data, 'workforce', '2021.csv'), 'utf8');
      // England 2021 as both releases give it, but for agency workers, revised from 5,976.5 to 5,969.5.
      expect(table).toMatch(/^2021,E92000001,,32502,6521\.9,16\.7,59(69|76)\.5,15\.5,15\.4,3\.1$/m);
    },
  );

  test('keeps a number that rounds to zero as the publisher writes it: low', async () => {
    const data = copyOf('register');
    await importInto(workforce, [spoiled(',19.8,', ',low,'), '--data', data]);
    expect(readFileSync(join(data, 'workforce', '2021.csv'), 'utf8')).toMatch(
      /^2021,E08000001,,160\.9,43,21\.1,39\.6,low,18\.6,3\.7$/m,
    );
  });

  test('refuses a text where a number belongs', async () => {
    const data = copyOf('register');
    const before = contents(data);
    const path = spoiled(',19.8,', ',n/a,');
    const { exitCode, lines } = await importInto(workforce, [path, '--data', data]);
    expect(exitCode).toBe(1);
    expect(lines[1]).toMatch(
      /^ {2}input\.csv:7: column 'agency_rate_fte', value 'n\/a': Expected a number/,
    );
    expect(contents(data)).toEqual(before);
  });
});
