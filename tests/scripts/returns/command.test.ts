import { BAND_NAMES } from '../../../src/schemas/return-lists.ts';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { returns } from '../../../scripts/returns.ts';
import { checkPublishedReturns } from '../../../scripts/returns/published.ts';
import { returnsFolderOf } from '../../../scripts/returns/setting.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import { assembleReturns } from '../../../src/tables/returns.ts';
import { census, worker } from '../../returns/census/make-census.ts';
import { HEADER } from '../../returns/context.ts';
import { DATASET } from './commands.ts';

const ROW =
  'E08000001,Bolton,2025-12-31,children_all,all,individual,1616,80.8,20.0,30,,,4.0,9.5,6.0,';
const PART =
  'E08000001,Bolton,2025-12-31,care_leavers,all,individual,240,12.0,20.0,,,,,x,,Two teams were merged.';

let folder = '';
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'returns-'));
  // Its tables are those of the project, which are read once. The command reads them from a folder in killed.test.ts.
  mkdirSync(join(folder, 'data'));
  lines = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [HEADER, ...rows, ''].join('\r\n'));
  return path;
}

async function command(...argv: string[]): Promise<string> {
  const say = (line: string) => lines.push(line);
  await returns([...argv, '--data', join(folder, 'data')], {
    output: { log: say, error: say },
    today: () => '2026-01-20',
    read: () => DATASET,
  });
  return lines.join('\n');
}

async function exitCode(...argv: string[]): Promise<number | undefined> {
  try {
    await command(...argv);
    return 0;
  } catch (error) {
    return error instanceof Failure ? error.exitCode : undefined;
  }
}

function published(path: string): string {
  return readFileSync(join(folder, 'data', 'returns', path), 'utf8');
}

function publishedFindings() {
  return checkPublishedReturns(dataFiles(join(folder, 'data', 'returns')), DATASET, '2026-01-20');
}

describe('check', () => {
  test('ends with 0 for a right return, 1 for one that must be fixed or is not there, 2 for a wrong call', async () => {
    const good = file('good.csv', [ROW]);
    expect(await exitCode('check', good)).toBe(0);
    expect(await exitCode('check', good, file('bad.csv', [ROW.replace('20.0', '22.0')]))).toBe(1);
    expect(await exitCode('check', join(folder, 'none.csv'))).toBe(1);
    expect(await exitCode('check')).toBe(2);
    expect(await exitCode('fix', good)).toBe(2);
    expect(await exitCode('check', good, '--quick')).toBe(2);
  });

  test('says one line per kind with its count and first rows', async () => {
    const rows = ['all', 'social_worker', 'other', 'newly_qualified'].map((role) =>
      PART.replace(',all,', `,${role},`).replace('12.0', '12,0').replace(',12,0,', ',"12,0",'),
    );
    await exitCode('check', file('commas.csv', [ROW, ...rows]));
    expect(lines).toContain('  4 cells in case_holders_fte have a decimal comma (decimal-comma)');
    expect(lines.join('\n')).toContain('Row 3, case_holders_fte: ‘12,0’ was read as 12.0.');
    expect(lines).toContain('      and 1 more');
  });

  test('prints all findings as JSON', async () => {
    await exitCode('check', '--json', file('bad.csv', [ROW.replace('20.0', '22.0')]));
    expect(JSON.parse(lines.join('\n'))).toMatchObject([
      { rows: 1, rules: '1.2', findings: [{ rule: 'average-disagrees', count: 1 }] },
    ]);
  });

  test('prints what was found in the files that can be read when another is missing', async () => {
    const good = file('good.csv', [ROW]);
    const missing = join(folder, 'none.csv');
    expect(await exitCode('check', good, missing, '--json')).toBe(1);
    expect(JSON.parse(lines.join('\n'))).toMatchObject([
      { rows: 1, findings: [] },
      { file: missing, error: `There is no file ${missing}. Check the path.` },
    ]);
    lines = [];
    expect(await exitCode('check', missing, good)).toBe(1);
    expect(lines.join('\n')).toContain(`${good}: 1 row`);
  });
});

describe('check of a census', () => {
  const workers = Array.from({ length: 20 }, () => worker());

  function censusFile(text: string): string {
    const path = join(folder, 'census.xml');
    writeFileSync(path, text);
    return path;
  }

  /** 20 workers with 16 cases and 1 FTE each: 320 cases, 20 FTE, an average of 16. */
  test('says what was read, checks the return made of it, and writes the return', async () => {
    const out = join(folder, 'return.csv');
    const path = censusFile(census(workers));
    const said = await command('check', path, '--limit', '15', '--out', out);
    expect(said).toContain('  20 workers read, and 20 with cases are counted.');
    expect(said).toContain('  20.00 FTE are over your limit of 15.');
    expect(said).toContain('census.xml: 2 rows');
    const written = readFileSync(out, 'utf8');
    expect(written).toContain(
      'E08000001,Bolton,2025-09-30,children_all,all,individual,320,20.00,16.0',
    );
    expect(said + written).not.toMatch(/104242|1980-01-01/);
    lines = [];
    expect(await exitCode('check', out)).toBe(0);
  });

  test('asks for what a file without a header does not say', async () => {
    const path = censusFile(census(workers, null));
    await expect(command('check', path)).rejects.toThrow('Give both with --council and --year.');
    expect(await exitCode('check', path, '--council', 'bolton')).toBe(2);
    expect(await exitCode('check', path, '--council', 'nowhere', '--year', '2025')).toBe(2);
    expect(await exitCode('check', path, '--limit', 'many')).toBe(2);
    expect(await exitCode('check', path, '--council', 'Bolton', '--year', '2025')).toBe(0);
  });

  test('says why nothing can be made of a broken one', async () => {
    const path = censusFile(census(workers).slice(0, 2000));
    await expect(command('check', path)).rejects.toThrow('census.xml: This is not well-formed XML');
  });
});

describe('template', () => {
  test('says what is wrong with a place that it cannot write to', async () => {
    const out = join(folder, 'none', 'bolton.csv');
    await expect(command('template', 'bolton', '--out', out)).rejects.toThrow(
      `There is no folder ${join(folder, 'none')}.`,
    );
    await expect(command('template', 'bolton', '--out', folder)).rejects.toThrow(Failure);
  });

  test.each(['bolton', 'E08000001', '350', 'Bolton Council'])('is filled for %s', async (name) => {
    const row = 'E08000001,Bolton,2025-12-31,children_all,all,individual,,,,,,,,,,,,,,,,,';
    expect(await command('template', name)).toBe(`${HEADER},${BAND_NAMES.join(',')}\n${row}`);
  });

  test('has the rows of the last accepted return', async () => {
    await command('accept', file('good.csv', [ROW, PART]));
    lines = [];
    expect(await command('template', 'bolton')).toContain('care_leavers,all,individual,,');
  });

  test('is refused for a council that no longer exists', async () => {
    expect(await exitCode('template', 'cumbria')).toBe(1);
  });
});

describe('accept', () => {
  test('writes the rows sorted with a receipt, and what is written passes the same rules', async () => {
    const path = file('good.csv', [ROW, PART]);
    await command('accept', path);
    expect(published('2025/bolton.csv')).toBe(`${HEADER}\n${PART}\n${ROW}\n`);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(published('receipts.csv').split('\n')[1]).toEqual(
      expect.stringMatching(
        new RegExp(`^bolton,2025-12-31,1,2026-01-20,${sha256},1\\.2,2,[0-9a-f]{64}$`),
      ),
    );
    expect(publishedFindings()).toEqual([]);
  });

  test('refuses what must be fixed and writes nothing', async () => {
    expect(await exitCode('accept', file('bad.csv', [ROW.replace('20.0', '22.0')]))).toBe(1);
    expect(existsSync(join(folder, 'data', 'returns'))).toBe(false);
  });

  test('writes nothing on a dry run', async () => {
    expect(await command('accept', '--dry-run', file('good.csv', [ROW]))).toContain(
      'nothing was written',
    );
    expect(existsSync(join(folder, 'data', 'returns'))).toBe(false);
  });

  test('keeps what a correction replaces, under the hash of the file it came from, and says what changed', async () => {
    const first = file('first.csv', [ROW, PART]);
    await command('accept', first);
    lines = [];
    const corrected = ROW.replace('1616', '1535').replace('20.0', '19.0');
    const said = await command('accept', file('second.csv', [corrected]));
    expect(said).toContain('bolton 2025-12-31: corrected, and the earlier return is kept (1 row)');
    expect(said).toContain('~ E08000001 2025-12-31 children_all all cases: 1616 -> 1535');
    expect(said).toContain('- E08000001 2025-12-31 care_leavers all');
    const hash = createHash('sha256').update(readFileSync(first)).digest('hex').slice(0, 8);
    expect(published(`superseded/bolton.2025-12-31.1.${hash}.csv`)).toBe(
      `${HEADER}\n${PART}\n${ROW}\n`,
    );
    expect(published('2025/bolton.csv')).toBe(`${HEADER}\n${corrected}\n`);
    expect(published('receipts.csv')).toContain('\nbolton,2025-12-31,2,');
    expect(publishedFindings()).toEqual([]);
  });

  test('leaves everything as it is when the same return comes again', async () => {
    await command('accept', file('good.csv', [ROW]));
    const before = published('receipts.csv');
    expect(await command('accept', file('again.csv', [ROW]))).toContain(
      'bolton 2025-12-31: unchanged',
    );
    expect(published('receipts.csv')).toBe(before);
  });

  test('adds a second quarter to the file of the year', async () => {
    await command('accept', file('good.csv', [ROW]));
    await command('accept', file('june.csv', [ROW.replace('2025-12-31', '2025-06-30')]));
    expect(published('2025/bolton.csv').split('\n')).toHaveLength(4);
    const accepted = assembleReturns(dataFiles(join(folder, 'data', 'returns')));
    expect(accepted.returns.map(({ periodEnd }) => periodEnd)).toEqual([
      '2025-06-30',
      '2025-12-31',
    ]);
  });
});

describe('accept without its receipts', () => {
  test('replaces nothing, and says what to restore', async () => {
    await command('accept', file('first.csv', [ROW, PART]));
    rmSync(join(folder, 'data', 'returns', 'receipts.csv'));
    const before = published('2025/bolton.csv');
    const corrected = ROW.replace('1616', '1535').replace('20.0', '19.0');
    await expect(command('accept', file('second.csv', [corrected]))).rejects.toThrow(
      /no receipt of them in data\/returns\/receipts\.csv.*Nothing was accepted\./,
    );
    expect(lines.join('\n')).not.toContain('is kept');
    expect(published('2025/bolton.csv')).toBe(before);
    expect(existsSync(join(folder, 'data', 'returns', 'receipts.csv'))).toBe(false);
  });

  test('gives the same return its receipt again', async () => {
    await command('accept', file('first.csv', [ROW]));
    const before = published('receipts.csv');
    rmSync(join(folder, 'data', 'returns', 'receipts.csv'));
    expect(await command('accept', file('again.csv', [ROW]))).toContain('and given a receipt');
    expect(published('receipts.csv')).toBe(before);
    expect(publishedFindings()).toEqual([]);
  });

  test('replaces no rows that are not those of their receipt', async () => {
    await command('accept', file('first.csv', [ROW]));
    const path = join(folder, 'data', 'returns', '2025', 'bolton.csv');
    writeFileSync(path, published('2025/bolton.csv').replace(',30,', ',31,'));
    const corrected = ROW.replace('1616', '1535').replace('20.0', '19.0');
    await expect(command('accept', file('second.csv', [corrected]))).rejects.toThrow(
      'not those of their receipt',
    );
  });
});

test('accept obeys RETURNS_DIR, as the build of the site does', () => {
  const named = join(folder, 'other');
  expect(returnsFolderOf(undefined, named)).toBe(named);
  expect(returnsFolderOf(undefined, undefined)).toBe(join(DATA_FOLDER, 'returns'));
  // A folder of data that is named in the command comes first.
  expect(returnsFolderOf(folder, named)).toBe(join(folder, 'returns'));
});

describe('what is published', () => {
  test('is refused where it was changed by hand', async () => {
    await command('accept', file('good.csv', [ROW]));
    const path = join(folder, 'data', 'returns', '2025', 'bolton.csv');
    writeFileSync(path, published('2025/bolton.csv').replace('20.0', '22.0'));
    expect(publishedFindings()).toMatchObject([
      { code: 'rows-not-of-receipt', severity: 'error', file: 'returns/2025/bolton.csv' },
      { code: 'average-disagrees', severity: 'error', file: 'returns/2025/bolton.csv', row: 2 },
    ]);
  });

  test('is refused without a receipt, and a receipt without rows', async () => {
    await command('accept', file('good.csv', [ROW]));
    const year = join(folder, 'data', 'returns', '2025');
    writeFileSync(join(year, 'bury.csv'), published('2025/bolton.csv'));
    rmSync(join(year, 'bolton.csv'));
    expect(publishedFindings().map(({ code }) => code)).toEqual([
      'return-without-receipt',
      'receipt-without-return',
    ]);
  });

  test('is refused where what a correction replaced is gone', async () => {
    await command('accept', file('first.csv', [ROW, PART]));
    await command('accept', file('second.csv', [ROW]));
    const [name = ''] = readdirSync(join(folder, 'data', 'returns', 'superseded'));
    rmSync(join(folder, 'data', 'returns', 'superseded', name));
    expect(publishedFindings()).toMatchObject([{ code: 'superseded-return-missing' }]);
  });
});
