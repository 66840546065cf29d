import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, onTestFinished } from 'vitest';
import { keep } from '../../../scripts/keep.ts';
import { contents } from '../shared/data-copy.ts';

const silent = { log: () => undefined, error: () => undefined };

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('carries kept versions and hashed files into a new build, and nothing else', () => {
  const published = site({
    'version.json': '{}',
    'index.html': 'old',
    'v/aaaa/index.html': 'as cited',
    '_astro/style.1.css': 'old style',
  });
  const built = site({
    'version.json': '{}',
    'index.html': 'new',
    'v/bbbb/index.html': 'new version',
    '_astro/style.2.css': 'new style',
  });
  keep(published, built, silent);
  expect(contents(built)).toEqual({
    'version.json': '{}',
    'index.html': 'new',
    'v/aaaa/index.html': 'as cited',
    'v/bbbb/index.html': 'new version',
    '_astro/style.1.css': 'old style',
    '_astro/style.2.css': 'new style',
  });
});

test('leaves a version as it was published first, even if it is built anew', () => {
  const published = site({ 'version.json': '{}', 'v/aaaa/index.html': 'as cited' });
  const built = site({ 'version.json': '{}', 'v/aaaa/index.html': 'built anew' });
  keep(published, built, silent);
  expect(readFileSync(join(built, 'v/aaaa/index.html'), 'utf8')).toBe('as cited');
});

test('refuses a folder that is no built site', () => {
  const built = site({ 'version.json': '{}' });
  expect(() => {
    keep(site({ 'index.html': '' }), built, silent);
  }).toThrow(/not a built site/);
});
