/** An accept that is killed at any of its file operations leaves the old state or the new one, never something between. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { returns } from '../../../scripts/returns.ts';
import { checkPublishedReturns } from '../../../scripts/returns/published.ts';
import { commit, recover } from '../../../scripts/shared/journal.ts';
import { withLock } from '../../../scripts/shared/lock.ts';
import { DISK, type Disk } from '../../../scripts/shared/disk.ts';
import type { NewFile } from '../../../scripts/shared/new-file.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { HEADER } from '../../returns/context.ts';
import { DATASET } from './commands.ts';
import { Killed, KillingDisk, type Kill } from '../shared/faulty-disk.ts';
import { filesBelow } from '../shared/files-below.ts';

const ROW =
  'E08000001,Bolton,2025-12-31,children_all,all,individual,1616,80.8,20.0,30,,,4.0,9.5,6.0,';
const CORRECTED = ROW.replace('1616', '1535').replace('20.0', '19.0');
const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'scripts', 'returns.ts');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  cpSync(DATA_FOLDER, join(folder, 'data'), {
    recursive: true,
    filter: (path) => !/data\/(returns|postcodes)(\/|$)/.test(path),
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, row: string): string {
  const path = join(folder, name);
  writeFileSync(path, [HEADER, row, ''].join('\r\n'));
  return path;
}

async function command(argv: readonly string[], disk?: Disk): Promise<void> {
  const output = { log: () => undefined, error: () => undefined };
  const today = () => '2026-01-20';
  await returns([...argv, '--data', join(folder, 'data')], {
    output,
    today,
    ...(disk === undefined ? {} : { disk }),
  });
}

/** Every file below the folder of returns. */
function state(): Record<string, string> {
  return filesBelow(join(folder, 'data', 'returns'));
}

function findings(): string[] {
  const files = dataFiles(join(folder, 'data', 'returns'));
  return checkPublishedReturns(files, DATASET, '2026-01-20').map(({ code }) => code);
}

/** Changes the folder as accept does. */
async function change(files: readonly NewFile[], disk: Disk): Promise<void> {
  const root = join(folder, 'data', 'returns');
  await withLock(root, disk, () => {
    recover(root, disk);
    commit(root, files, disk);
    return Promise.resolve();
  });
}

async function isKilled(
  work: (disk: Disk) => Promise<void>,
  kill: Kill,
  process?: number,
): Promise<boolean> {
  try {
    await work(new KillingDisk(kill, process));
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

const OLD = [
  { path: '2025/bolton.csv', text: 'old rows' },
  { path: 'receipts.csv', text: 'old receipts' },
];
const NEW = [
  { path: '2025/bolton.csv', text: 'new rows' },
  { path: 'superseded/bolton.csv', text: 'old rows' },
  { path: 'receipts.csv', text: 'new receipts' },
];

function asState(files: readonly NewFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

describe.each(['before', 'within', 'after'] as const)(
  'a process killed %s an operation',
  (when) => {
    test('leaves all files old or all new once the next one has looked, at every operation', async () => {
      const seen = new Set<string>();
      let at = 0;
      for (; ; at += 1) {
        rmSync(join(folder, 'data', 'returns'), { recursive: true, force: true });
        await change(OLD, DISK);
        if (!(await isKilled((disk) => change(NEW, disk), { at, when }))) break;
        // A second one is killed at the same place while it finishes what the first began.
        await isKilled((disk) => change([], disk), { at: at % 12, when }, 999_999_992);
        await change([], DISK);
        const isNew = state()['receipts.csv'] === 'new receipts';
        expect(state()).toEqual(asState(isNew ? NEW : OLD));
        seen.add(isNew ? 'new' : 'old');
        await change(NEW, DISK);
        expect(state()).toEqual(asState(NEW));
      }
      expect(state()).toEqual(asState(NEW));
      expect(at).toBeGreaterThan(15);
      expect([...seen].sort()).toEqual(['new', 'old']);
    });
  },
);

test.each(['repair', 'accept'])(
  'an accept that was killed halfway is found by the check, and finished by %s',
  async (next) => {
    const corrected = file('corrected.csv', CORRECTED);
    await command(['accept', file('first.csv', ROW)]);
    const renamed = `${join(folder, 'data', 'returns')}/2025/bolton.csv`;
    const killed = {
      ...DISK,
      rename(from: string, to: string) {
        DISK.rename(from, to);
        // The new rows are there, and the receipt is still the old one.
        if (to === renamed) throw new Killed();
      },
    };
    await expect(command(['accept', corrected], killed)).rejects.toThrow(Killed);
    expect(state()['2025/bolton.csv']).toContain(',1535,');
    expect(findings()).toEqual(['unfinished-acceptance', 'rows-not-of-receipt']);
    await expect(command(['accept', corrected, '--dry-run'])).rejects.toThrow('ended halfway');
    await command(next === 'repair' ? [next] : [next, corrected]);
    expect(findings()).toEqual([]);
    expect(state()['receipts.csv']).toContain('bolton,2025-12-31,2,');
  },
  30_000,
);

test('two at once lose nothing: both returns and both receipts are there', async () => {
  const march = file('march.csv', ROW.replace('2025-12-31', '2025-03-31'));
  const june = file('june.csv', ROW.replace('2025-12-31', '2025-06-30'));
  const codes = await Promise.all([march, june].map((path) => acceptElsewhere(path)));
  expect(codes).toEqual([0, 0]);
  const { 'receipts.csv': receipts = '', '2025/bolton.csv': rows = '', ...others } = state();
  expect(receipts).toContain('bolton,2025-03-31,1,');
  expect(receipts).toContain('bolton,2025-06-30,1,');
  expect(rows).toContain('2025-03-31');
  expect(rows).toContain('2025-06-30');
  expect(others).toEqual({});
  expect(findings()).toEqual(['same-as-last-quarter']);
}, 60_000);

function acceptElsewhere(path: string): Promise<number | null> {
  const child = spawn(process.execPath, [PROGRAM, 'accept', path, '--data', join(folder, 'data')]);
  return new Promise((resolve) => child.on('exit', resolve));
}
