import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, staticFiles, type StaticServer } from '../../scripts/shared/static-server.ts';

let above: string;
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  above = mkdtempSync(join(tmpdir(), 'static-server-'));
  folder = join(above, 'dist');
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(above, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'about', 'index.html'), '<h1>About</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, 'font.woff2'), 'woff2');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: yes\n');
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(above, { recursive: true });
});

describe('a static server', () => {
  test('answers a page’s address with its index, compressed, with the headers of the host', async () => {
    const response = await fetch(`${server.origin}/about/`);
    expect(await response.text()).toBe('<h1>About</h1>');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('x-test')).toBe('yes');
  });

  test('sends an address without its last slash to the one with it', async () => {
    const response = await fetch(`${server.origin}/about`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/about/');
  });

  test('shows the site’s own page for what is not there', async () => {
    const response = await fetch(`${server.origin}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Not here</h1>');
  });

  test('does not leave its folder and does not show its headers file', () => {
    const answer = staticFiles(folder);
    for (const path of ['/../secret.txt', '/about/../../secret.txt', '/_headers']) {
      expect(answer(path).status, path).toBe(404);
    }
  });

  test('counts what goes over the line: text compressed, fonts as they are', () => {
    const answer = staticFiles(folder);
    expect(gunzipSync(answer('/about/').body).toString()).toBe('<h1>About</h1>');
    expect(Buffer.from(answer('/font.woff2').body).toString()).toBe('woff2');
  });
});
