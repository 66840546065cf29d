import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeServiceWorker } from '../../../scripts/build/service-worker.ts';
import { offersOffline } from '../../../src/dataset/address/offline-setting.ts';
import { readFiles } from '../../../src/live/offline/files.ts';

const PAGE = '<link href="/_astro/site.A1.css"><script src="/_astro/page.B2.js"></script>';

/** A site with what the list names, and with files that nothing in it loads. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  'councils/index.html': PAGE,
  'data/index.html': PAGE,
  'offline/index.html': PAGE,
  'councils/bolton/index.html': '<script src="/_astro/council.C3.js"></script>',
  'councils/bolton/brief/index.html': PAGE,
  'regions/london/index.html': PAGE,
  'returns/check/index.html': '<script src="/_astro/checker.D4.js"></script>',
  '_astro/site.A1.css': "src: url('/fonts/latin.woff2')",
  '_astro/page.B2.js': 'import("./later.E5.js")',
  '_astro/later.E5.js': '',
  '_astro/council.C3.js': '',
  '_astro/checker.D4.js': '',
  '_astro/page.B2.js.br': '',
  'fonts/latin.woff2': '',
  'fonts/OFL.txt': '',
  'favicon.svg': '',
  'figures.json': '',
  'location.json': '',
  'surroundings.json': '',
  'figures/bolton.json': '',
  'figures/bolton.json.br': '',
  'search/b.json': '',
  'search/towns/b.txt': '',
  'search/hamlets/b.txt': '',
  'postcodes/bl.txt': '',
  'postcodes/bl.txt.gz': '',
  'postcodes/index.html': PAGE,
};

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'service-worker-'));
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function list() {
  return readFiles(JSON.parse(readFileSync(join(site, 'offline-files.json'), 'utf8')));
}

test('the list has what pages that may be kept load, and no more', async () => {
  await writeServiceWorker(site, '/', true);
  const { site: own, visited } = list();
  expect(Object.keys(own)).toEqual([
    '/',
    '/_astro/council.C3.js',
    '/_astro/later.E5.js',
    '/_astro/page.B2.js',
    '/_astro/site.A1.css',
    '/councils/',
    '/data/',
    '/favicon.svg',
    '/figures.json',
    '/fonts/latin.woff2',
    '/location.json',
    '/offline/',
    '/search/b.json',
    '/search/towns/b.txt',
  ]);
  expect(Object.keys(visited)).toEqual([
    '/councils/bolton/',
    '/figures/bolton.json',
    '/postcodes/bl.txt',
    '/regions/london/',
    '/search/hamlets/b.txt',
  ]);
});

test('a version has another name once one byte of a file has changed, and else the same', async () => {
  await writeServiceWorker(site, '/', true);
  const { version } = list();
  await writeServiceWorker(site, '/', true);
  expect(list().version).toBe(version);
  write('postcodes/bl.txt', 'BL');
  await writeServiceWorker(site, '/', true);
  expect(list().version).not.toBe(version);
});

test('the worker is one file that loads no other, small, and knows its path', async () => {
  await writeServiceWorker(site, '/copy/', true);
  const worker = readFileSync(join(site, 'service-worker.js'), 'utf8');
  expect(worker).not.toMatch(/\b(import|export)\b/);
  expect(worker).toContain('/copy');
  expect(worker.length).toBeLessThan(12_000);
});

test('a copy that does not offer it has a worker that ends, and no list', async () => {
  await writeServiceWorker(site, '/', true);
  await writeServiceWorker(site, '/', false);
  const worker = readFileSync(join(site, 'service-worker.js'), 'utf8');
  expect(worker).toContain('unregister()');
  expect(worker).not.toContain('respondWith');
  expect(existsSync(join(site, 'offline-files.json'))).toBe(false);
});

test('it is offered unless the setting is off, and another value is refused', () => {
  expect([undefined, '', 'on', 'off'].map(offersOffline)).toEqual([true, true, true, false]);
  expect(() => offersOffline('false')).toThrow(
    'SERVICE_WORKER cannot be false. It can be on or off.',
  );
});
