import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { manifestFindings } from '../../../scripts/check/manifest.ts';
import { manifest } from '../../../scripts/manifest.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { recordedPaths } from '../../../scripts/shared/data-manifest.ts';
import { versionOf } from '../../../src/site/version.ts';

const silent = { log: () => undefined, error: () => undefined };
const PATHS = recordedPaths(dataFiles());

function dataCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function found(folder: string): string[] {
  return manifestFindings(dataFiles(folder)).map(({ code, file }) => `${code} ${file}`);
}

describe('the manifest of data/', () => {
  test('is true: run npm run manifest after a change by hand', () => {
    expect(found(DATA_FOLDER)).toEqual([]);
    expect(PATHS.length).toBeGreaterThan(120);
  });

  test('notices a row that vanished, in every table', () => {
    const folder = dataCopy();
    for (const path of PATHS) {
      const text = readFileSync(join(folder, path), 'utf8');
      const lines = text.split('\n');
      lines.splice(Math.floor(lines.length / 2), 1);
      writeFileSync(join(folder, path), lines.join('\n'));
      expect(found(folder)).toEqual([`not-as-recorded ${path}`]);
      writeFileSync(join(folder, path), text);
    }
  }, 60_000);

  test('notices a digit that changed, in every table that has one', () => {
    const folder = dataCopy();
    for (const path of PATHS) {
      const text = readFileSync(join(folder, path), 'utf8');
      const at = text.search(/\d(?=[^\d]*$)/);
      if (at === -1) continue;
      const digit = (Number(text[at]) + 1) % 10;
      writeFileSync(
        join(folder, path),
        `${text.slice(0, at)}${String(digit)}${text.slice(at + 1)}`,
      );
      expect(found(folder)).toEqual([`not-as-recorded ${path}`]);
      writeFileSync(join(folder, path), text);
    }
  }, 60_000);

  test('notices a file that is gone, came or took another’s name', () => {
    const folder = dataCopy();
    renameSync(join(folder, 'caseloads/2022.csv'), join(folder, 'caseloads/2021.csv'));
    expect(found(folder)).toEqual([
      'not-recorded caseloads/2021.csv',
      'missing-file caseloads/2022.csv',
    ]);
    rmSync(join(folder, 'manifest.csv'));
    expect(found(folder)).toEqual(['no-manifest manifest.csv']);
  });

  test('is written again by its command, after a change that was meant', () => {
    const folder = dataCopy();
    writeFileSync(join(folder, 'caseloads/2022.csv'), 'changed\n');
    manifest(['--data', folder], silent);
    expect(found(folder)).toEqual([]);
  });
});

test('what a stopped command or an editor left is no part of the version of the data', () => {
  const folder = dataCopy();
  const before = versionOf(folder);
  for (const name of ['.lock', '.journal.json', 'areas.csv.new', '.areas.csv.swp', 'areas.csv~']) {
    writeFileSync(join(folder, name), 'left');
  }
  expect(versionOf(folder)).toBe(before);
  expect(before).toBe(versionOf(DATA_FOLDER));
});
