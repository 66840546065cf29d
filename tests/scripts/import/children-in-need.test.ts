import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childrenInNeed } from '../../../scripts/import/children-in-need.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { readSource } from '../../../scripts/shared/read-sources.ts';
import { contents, copyOf, FIXTURES, importInto } from '../shared/data-copy.ts';
import { fixture, folder, linesOf, refusals, source } from './harness.ts';

const INPUT = fixture('children-in-need/input.csv');
const data = folder(
  Object.fromEntries(
    ['councils.csv', 'areas.csv', 'joint-returns.csv'].map((name) => [
      name,
      fixture(`register/${name}`),
    ]),
  ),
);

describe('the children in need at 31 March', () => {
  const result = childrenInNeed.read([source('children.csv', INPUT)], data);
  const lines = linesOf(result, 'children-in-need.csv');

  test('are those of councils and areas since 2017', () => {
    expect(lines.filter((line) => line.startsWith('2016'))).toEqual([]);
    expect(lines).toContain('2021,E08000001,published,2447');
    expect(lines).toContain('2021,E92000001,published,388490');
    expect(result).toMatchObject({
      rowsRead: 41,
      tables: [{ release: '2022', vintage: 'At 31 March of each year, reporting year 2022' }],
    });
  });

  test('are kept under the code in force on 31 March, half a year before the caseloads', () => {
    expect(lines).toContain('2021,E10000021,published,4877');
    expect(lines.filter((line) => line.startsWith('2021,E06000061'))).toEqual([]);
    expect(lines).toContain('2020,E10000002,published,3328');
  });

  test('have a reason where there is no number', () => {
    const changed = INPUT.replace(/(E08000001,Bolton,[^\n]*),\d+,\d+\n/, '$1,c,1\n');
    const { tables } = childrenInNeed.read([source('children.csv', changed)], data);
    expect(tables[0]?.text).toMatch(/^20\d\d,E08000001,suppressed,$/m);
  });

  test.each([
    [
      'a column renamed',
      (text: string) => text.replace('At31_episodes', 'At31'),
      '1 At31_episodes missing-column',
    ],
    [
      'a text for a number',
      (text: string) => text.replace(/(2021,[^\n]*Bolton,[^\n]*),\d+,(\d+)\n/, '$1,many,$2\n'),
      'many not-a-number',
    ],
    [
      'a council left out',
      (text: string) => text.replace(/\n2021,[^\n]*Bolton,[^\n]*/, ''),
      'new_la_code E08000001 missing-row',
    ],
    [
      'a code nobody knows',
      (text: string) => text.replace(/E08000001,Bolton/, 'E08999999,Bolton'),
      'E08999999 unknown-code',
    ],
    [
      'a council not yet in force on 31 March',
      (text: string) => text.replace(/(2021,[^\n]*),E10000021,/, '$1,E06000061,'),
      'E06000061 code-not-in-force',
    ],
    ['a row cut off', (text: string) => text.slice(0, -30), 'ragged-row'],
    ['a file without rows', (text: string) => text.slice(0, text.indexOf('\n') + 1), '1 no-rows'],
  ])('%s is refused', (_, change, expected) => {
    const found = refusals(childrenInNeed, [source('children.csv', change(INPUT))], data);
    expect(found.join('\n')).toContain(expected);
  });

  test('a second import changes nothing, a dry run writes nothing', async () => {
    const into = copyOf('register');
    const file = join(FIXTURES, 'children-in-need/input.csv');
    const before = contents(into);
    await importInto(childrenInNeed, [file, '--data', into, '--dry-run']);
    expect(contents(into)).toEqual(before);
    const first = await importInto(childrenInNeed, [file, '--data', into]);
    expect(first.exitCode).toBe(0);
    const once = contents(into);
    await importInto(childrenInNeed, [file, '--data', into], '2027-01-31');
    expect(contents(into)).toEqual(once);
  });

  test('the help says where the publisher offers the file', async () => {
    const { lines: help } = await importInto(childrenInNeed, ['--help']);
    expect(help.join('\n')).toContain('find-statistics/children-in-need');
  });
});

const FOLDER =
  process.env.CASELOAD_SOURCES ??
  join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'sources');
const FILE = join(FOLDER, 'dfe-children-in-need-2013-2025.csv');

test.skipIf(!existsSync(FILE))('the file as the publisher ships it gives what data/ holds', () => {
  const { findings, rowsRead, tables } = childrenInNeed.read([readSource(FILE)], dataFiles());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rowsRead).toBe(2132);
  expect(tables[0]?.text).toBe(readFileSync(join(DATA_FOLDER, 'children-in-need.csv'), 'utf8'));
});
