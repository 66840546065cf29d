import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressSite, SHORTEST } from '../../../scripts/compress/compress-site.ts';
import { contents } from '../shared/data-copy.ts';

const PAGE = '<p>One council after another.</p>\n'.repeat(80);

/** What no method makes smaller: each byte a step of a generator that is no text. */
const NOISE = Buffer.from(
  Uint32Array.from({ length: 400 }, (_, index) => Math.imul(index + 1, 2654435761) ^ (index << 7))
    .buffer,
);

function site(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = {
    'index.html': PAGE,
    'data/caseloads.csv': 'year,cases\n'.repeat(200),
    'v/aaaa/index.html': PAGE,
    'short.txt': 'x'.repeat(SHORTEST - 1),
    'card.png': PAGE,
    '_hosts/cloudfront.json': PAGE,
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('each file of text that gets smaller has two siblings that say the same', async () => {
  const folder = site({ 'noise.txt': NOISE });
  const before = contents(folder);
  const done = await compressSite(folder);
  const after = contents(folder);
  const added = Object.keys(after).filter((path) => !(path in before));
  expect(added).toEqual(
    ['data/caseloads.csv', 'index.html', 'v/aaaa/index.html'].flatMap((path) => [
      `${path}.br`,
      `${path}.gz`,
    ]),
  );
  for (const path of added) {
    const unpack = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    const file = path.slice(0, -3);
    expect(unpack(readFileSync(join(folder, path)))).toEqual(readFileSync(join(folder, file)));
  }
  expect(done).toMatchObject({ written: 6, upToDate: 0, removed: 0 });
  expect(done.plain).toBe(2 * PAGE.length + 2200);
});

test('a second run writes nothing, whatever the time of the files', async () => {
  const folder = site();
  await compressSite(folder);
  const times = [statSync(join(folder, 'index.html.br')), statSync(join(folder, 'index.html.gz'))];
  expect(await compressSite(folder)).toMatchObject({ written: 0, upToDate: 6, removed: 0 });
  expect(statSync(join(folder, 'index.html.br')).ino).toBe(times[0]?.ino);
  expect(statSync(join(folder, 'index.html.gz')).mtimeMs).toBe(times[1]?.mtimeMs);
});

test('the same files give the same siblings, without a date and a system', async () => {
  const [one, other] = [site(), site()];
  await compressSite(one);
  await compressSite(other);
  expect(contents(one)).toEqual(contents(other));
  const head = readFileSync(join(one, 'index.html.gz')).subarray(0, 10);
  // RFC 1952: bytes 4 to 7 are the time, of which 0 says that there is none. 255 is an unknown system.
  expect([...head.subarray(4, 8), head[9]]).toEqual([0, 0, 0, 0, 255]);
});

test('siblings of changed, shortened and vanished files go or are made again', async () => {
  const folder = site({ 'old.html': PAGE, 'cut.html': PAGE });
  await compressSite(folder);
  appendFileSync(join(folder, 'index.html'), '<p>Added.</p>');
  writeFileSync(join(folder, 'cut.html'), 'now short');
  rmSync(join(folder, 'old.html'));
  writeFileSync(join(folder, 'v/aaaa/index.html.br.part'), 'half');
  writeFileSync(join(folder, 'data/caseloads.csv.gz'), 'damaged');
  expect(await compressSite(folder)).toMatchObject({ written: 3, upToDate: 3, removed: 5 });
  const paths = Object.keys(contents(folder));
  expect(paths.filter((path) => /old|cut\.html\.|part/.test(path))).toEqual([]);
  const read = gunzipSync(readFileSync(join(folder, 'data/caseloads.csv.gz'))).toString();
  expect(read).toBe('year,cases\n'.repeat(200));
});

test('a sibling that would unpack to more than its file is made again', async () => {
  const folder = site();
  await compressSite(folder);
  const small = readFileSync(join(folder, 'index.html.br'));
  writeFileSync(join(folder, 'index.html'), PAGE.slice(0, SHORTEST + 1));
  await compressSite(folder);
  expect(readFileSync(join(folder, 'index.html.br'))).not.toEqual(small);
});

test('a link is left alone', async () => {
  const folder = site();
  symlinkSync('/etc/services', join(folder, 'services.txt'));
  await compressSite(folder);
  expect(existsSync(join(folder, 'services.txt.gz'))).toBe(false);
});

test('a sibling that cannot be written leaves no part of it', async () => {
  const folder = site({ 'index.html.br/in-the-way.txt': 'a folder' });
  await expect(compressSite(folder)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  const parts = Object.keys(contents(folder)).filter((path) => path.endsWith('.part'));
  expect(parts).toEqual([]);
});
