import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, onTestFinished } from 'vitest';
import { lastingHref, versionOf } from '../../src/site/version.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'version-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'caseloads'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

const FILES = { 'councils.csv': 'a,b\n', 'caseloads/2025.csv': 'year\n2025\n' };

test('the same tables have the same version, wherever they lie and in whatever order they were written', () => {
  const reversed = Object.fromEntries(Object.entries(FILES).toReversed());
  expect(versionOf(folderWith(FILES))).toBe(versionOf(folderWith(reversed)));
});

test('a changed cell, a renamed file and a moved boundary between files each make another version', () => {
  const versions = [
    FILES,
    { ...FILES, 'caseloads/2025.csv': 'year\n2024\n' },
    { 'councils.csv': 'a,b\n', 'caseloads/2024.csv': 'year\n2025\n' },
    { 'councils.csv': 'a,b\ny', 'caseloads/2025.csv': 'ear\n2025\n' },
  ].map((files) => versionOf(folderWith(files)));
  expect(new Set(versions).size).toBe(versions.length);
});

test('an explanation is no data', () => {
  expect(versionOf(folderWith({ ...FILES, 'README.md': 'words' }))).toBe(
    versionOf(folderWith(FILES)),
  );
});

test('councils and regions have an address that stays; other pages have their own', () => {
  expect(lastingHref('/councils/bolton/', 'abc')).toBe('/v/abc/councils/bolton/');
  expect(lastingHref('/regions/london/', 'abc')).toBe('/v/abc/regions/london/');
  expect(lastingHref('/map/', 'abc')).toBe('/map/');
  expect(lastingHref('/councils/', 'abc')).toBe('/councils/');
});
