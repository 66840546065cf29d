/** Imports that are killed, run at once or meet a disk that refuses: data/ is as before or as after, nothing between. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repair } from '../../../scripts/repair.ts';
import { manifestFindings } from '../../../scripts/check/manifest.ts';
import { childPopulation } from '../../../scripts/import/child-population.ts';
import { caseloads } from '../../../scripts/import/caseloads.ts';
import { changeData } from '../../../scripts/shared/change-data.ts';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { DISK, type Disk } from '../../../scripts/shared/disk.ts';
import { diskFault } from '../../../scripts/shared/disk-fault.ts';
import type { Importer } from '../../../scripts/shared/importer.ts';
import { runImporter } from '../../../scripts/shared/run-importer.ts';
import { contents, copyOf, FIXTURES } from './data-copy.ts';
import { Killed, KillingDisk } from './faulty-disk.ts';

const silent = { log: () => undefined, error: () => undefined };
const OLDER = join(FIXTURES, 'caseloads/older-release/input.csv');
const NEWER = join(FIXTURES, 'caseloads/newer-release/input.csv');
const SCRIPTS = join(import.meta.dirname, '../../../scripts/import');

function runImport(importer: Importer, file: string, data: string, disk?: Disk): void {
  const effects = { output: silent, today: () => '2026-01-31', ...(disk && { disk }) };
  runImporter(importer, [file, '--data', data], effects);
}

const states = mkdtempSync(join(tmpdir(), 'caseload-watch-states-'));
const [olderState, newerState] = [join(states, 'older'), join(states, 'newer')];

beforeAll(() => {
  cpSync(join(FIXTURES, 'register'), olderState, { recursive: true });
  runImport(caseloads, OLDER, olderState);
  cpSync(olderState, newerState, { recursive: true });
  runImport(caseloads, NEWER, newerState);
});

afterAll(() => {
  rmSync(states, { recursive: true });
});

/** A copy of data/ after the older release, and what it is after the newer one. */
function twoStates(): { data: string; before: object; after: object } {
  const data = mkdtempSync(join(states, 'data-'));
  cpSync(olderState, data, { recursive: true });
  return { data, before: contents(olderState), after: contents(newerState) };
}

/** Runs an import whose process ends at an operation; says whether it came so far. */
function isKilled(data: string, disk: Disk): boolean {
  try {
    runImport(caseloads, NEWER, data, disk);
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

describe.each(['before', 'within', 'after'] as const)('an import killed %s', (when) => {
  test('any of its operations leaves all tables old or all new, once it is repaired', () => {
    const seen = new Set<string>();
    for (let at = 0; ; at += 1) {
      const { data, before, after } = twoStates();
      if (!isKilled(data, new KillingDisk({ at, when }))) {
        expect(contents(data)).toEqual(after);
        break;
      }
      const codes = manifestFindings(dataFiles(data)).map(({ code }) => code);
      repair(['--data', data], silent);
      const now = contents(data);
      const isNew = JSON.stringify(now) === JSON.stringify(after);
      expect(now).toEqual(isNew ? after : before);
      // The check saw it, unless nothing had begun or all was done.
      if (isNew && !codes.includes('unfinished-import')) seen.add('done');
      else seen.add(isNew ? 'finished' : 'old');
      runImport(caseloads, NEWER, data);
      expect(contents(data)).toEqual(after);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['old', 'finished', 'done']));
  });
});

test('the check names a change that was stopped halfway, and commands that only read refuse it', () => {
  const { data } = twoStates();
  const stopped = {
    ...DISK,
    rename(from: string, to: string) {
      DISK.rename(from, to);
      if (to.endsWith('caseloads/2021.csv')) throw new Killed();
    },
  };
  expect(isKilled(data, stopped)).toBe(true);
  const codes = manifestFindings(dataFiles(data)).map(({ code }) => code);
  expect(codes).toContain('unfinished-import');
  expect(() => {
    runImporter(caseloads, [NEWER, '--data', data, '--dry-run']);
  }).toThrow('Run npm run repair');
});

test('imports at the same time lose no row of each other', async () => {
  const data = copyOf('register');
  const started = [
    ['caseloads.ts', NEWER],
    ['child-population.ts', join(FIXTURES, 'child-population/input.csv')],
    ['children-in-need.ts', join(FIXTURES, 'children-in-need/input.csv')],
  ].map(([script = '', file = '']) => programEnds(script, [file, '--data', data]));
  expect(await Promise.all(started)).toEqual([0, 0, 0]);
  const sources = contents(data)['sources.csv'] ?? '';
  for (const importer of ['caseloads', 'child-population', 'children-in-need']) {
    expect(sources).toMatch(new RegExp(`^${importer},`, 'm'));
  }
  const paths = Object.keys(contents(data));
  expect(paths.filter((path) => /\.(lock|journal|new)/.test(path))).toEqual([]);
}, 60_000);

function programEnds(script: string, argv: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(SCRIPTS, script), ...argv]);
  return new Promise((resolve) => child.on('exit', resolve));
}

describe('a disk that refuses to write', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'can only be read'],
    ['EACCES', 'no right'],
    ['EIO', 'did not answer'],
  ])('with %s leaves data/ as it was, and is explained', (code, words) => {
    const data = copyOf('register');
    const before = contents(data);
    const refusal = Object.assign(new Error(code), { code, path: join(data, 'x.csv') });
    const refusing = {
      ...DISK,
      write(path: string, text: string) {
        if (!path.includes('.journal')) DISK.write(path, text);
        else {
          DISK.write(path, text.slice(0, 100));
          throw refusal;
        }
      },
    };
    const file = join(FIXTURES, 'child-population/input.csv');
    expect(() => {
      runImport(childPopulation, file, data, refusing);
    }).toThrow(refusal);
    expect(contents(data)).toEqual(before);
    expect(diskFault(refusal)?.message).toContain(`${data}/x.csv: `);
    expect(diskFault(refusal)?.message).toContain(words);
  });

  test('is no excuse for a bug', () => {
    expect(diskFault(new TypeError('x is not a function'))).toBeUndefined();
    expect(diskFault(Object.assign(new Error(), { code: 'ERR_ASSERTION' }))).toBeUndefined();
  });
});

test('a change may take files away, and the manifest forgets them', () => {
  const data = copyOf('register');
  changeData(data, () => ({ files: [{ path: 'postcodes/areas/zz.txt', text: 'old\n' }] }));
  changeData(data, () => ({
    files: [{ path: 'postcodes/areas/cb.txt', text: 'new\n' }],
    removed: ['postcodes/areas/zz.txt'],
  }));
  const paths = Object.keys(contents(data)).filter((path) => path.startsWith('postcodes/'));
  expect(paths).toEqual(['postcodes/areas/cb.txt']);
  expect(contents(data)['manifest.csv']).toMatch(
    /^file,lines,sha256\r?\npostcodes\/areas\/cb\.txt,1,/,
  );
});
