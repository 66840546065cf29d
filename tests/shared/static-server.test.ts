import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentFiles } from '../../scripts/shared/over-the-line.ts';
import { serve, type StaticServer } from '../../scripts/shared/static-server.ts';

const TABLE = 'year,cases\n2025,321661\n';

/** Files with siblings. */
const PACKED = {
  'index.html': '<h1>Packed</h1>'.repeat(9),
  'table.csv': TABLE.repeat(9),
  'data.json': '{"cases":[]}',
};

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
  writeFileSync(join(folder, 'table.csv'), TABLE);
  writeFileSync(join(folder, '.hidden'), 'secret');
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-Test: yes\n/*.csv\n  Content-Type: text/csv; header=present\n',
  );
  mkdirSync(join(folder, 'packed'));
  for (const [name, plain] of Object.entries(PACKED)) {
    writeFileSync(join(folder, 'packed', name), plain);
    writeFileSync(join(folder, 'packed', `${name}.br`), brotliCompressSync(plain));
    writeFileSync(join(folder, 'packed', `${name}.gz`), gzipSync(plain, { level: 1 }));
  }
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(above, { recursive: true });
});

/** What the server sends for a request line as it is, which a browser would tidy first. */
async function raw(target: string, headers = '', method = 'GET'): Promise<string> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);
  return text(socket);
}

/** An exchange as it goes over the line, without anything unpacked. */
async function exchanged(
  path: string,
  accepted: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
  const headers = { 'accept-encoding': accepted, ...more };
  const [answer] = (await once(get(server.origin + path, { headers }), 'response')) as [
    IncomingMessage,
  ];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

describe('a static server', () => {
  test('answers a page’s address with its index, compressed, with the headers of the host', async () => {
    const response = await fetch(`${server.origin}/about/`);
    expect(await response.text()).toBe('<h1>About</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(response.headers.get('x-test')).toBe('yes');
  });

  test('sends an address without its last slash to the one with it, its question kept', async () => {
    const response = await fetch(`${server.origin}/about?cap=18`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/about/?cap=18');
  });

  test('shows the site’s own page for what is not there, with the headers of the host', async () => {
    const response = await fetch(`${server.origin}/nowhere/`);
    expect([response.status, response.headers.get('x-test')]).toEqual([404, 'yes']);
    expect(await response.text()).toBe('<h1>Not here</h1>');
  });

  test.each([
    '/../secret.txt',
    '/about/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/_headers',
    '//_headers',
    '/%5fheaders',
    '/about/../_headers',
    '/_headers?x',
    '/.hidden',
  ])('does not show what is not of the site: %s', async (target) => {
    expect(await raw(target)).toMatch(/^HTTP\/1\.1 404 /);
  });

  test.each([
    ['bytes=5-9', 206, TABLE.slice(5, 10)],
    ['bytes=-7', 206, TABLE.slice(-7)],
    ['bytes=17-', 206, TABLE.slice(17)],
    ['bytes=999-', 416, undefined],
    ['bytes=9-5', 416, undefined],
    ['lines=1-2', 200, TABLE],
    ['bytes=x', 200, TABLE],
  ])('answers a range as the standard says: %s', async (Range, status, body) => {
    const response = await fetch(`${server.origin}/table.csv`, { headers: { Range } });
    expect(response.status).toBe(status);
    if (body !== undefined) expect(await response.text()).toBe(body);
  });

  test('says that a file has not changed', async () => {
    const first = await fetch(`${server.origin}/table.csv`);
    const ETag = first.headers.get('etag') ?? '';
    expect(ETag).not.toBe('');
    const again = await raw('/table.csv', `If-None-Match: ${ETag}\r\n`);
    expect(again).toMatch(/^HTTP\/1\.1 304 /);
    expect(again).not.toContain('321661');
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
  ])('sends the sibling that is right for %s', async (accepted, encoding) => {
    const sent = await exchanged('/packed/', accepted);
    expect(sent.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
      'x-test': 'yes',
    });
    const sibling = readFileSync(
      join(folder, 'packed', encoding === 'br' ? 'index.html.br' : 'index.html.gz'),
    );
    expect(sent.body).toEqual(sibling);
    expect(sent.headers['content-length']).toBe(String(sibling.length));
  });

  test.each(['', 'identity', 'deflate;q=0', 'br;q=0, gzip;q=0'])(
    'sends the file itself for an Accept-Encoding of ‘%s’, and says that it could differ',
    async (accepted) => {
      const { headers, body } = await exchanged('/packed/', accepted);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept-Encoding');
      expect(body.toString()).toBe(PACKED['index.html']);
    },
  );

  test('gives a sibling the type of its file, or the one that the host’s headers name', async () => {
    const types = ['table.csv', 'data.json'].map(async (name) => {
      const { headers } = await exchanged(`/packed/${name}?x=1`, 'br');
      return [headers['content-encoding'], headers['content-type']];
    });
    expect(await Promise.all(types)).toEqual([
      ['br', 'text/csv; header=present'],
      ['br', 'application/json'],
    ]);
  });

  test('gives each encoding an entity tag of its own, and knows it again', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (accepted) => (await exchanged('/packed/table.csv', accepted)).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    const [br = ''] = tags;
    const again = await exchanged('/packed/table.csv', 'br', { 'if-none-match': br });
    expect([again.status, again.body.length, again.headers.vary]).toEqual([
      304,
      0,
      'Accept-Encoding',
    ]);
    const other = await exchanged('/packed/table.csv', 'gzip', { 'if-none-match': br });
    expect(other.status).toBe(200);
  });

  test('sends a part of the file itself, never of a sibling', async () => {
    const { status, headers, body } = await exchanged('/packed/table.csv', 'br', {
      range: 'bytes=5-9',
    });
    expect([status, headers['content-encoding'], headers.vary]).toEqual([
      206,
      undefined,
      'Accept-Encoding',
    ]);
    expect(body.toString()).toBe(TABLE.slice(5, 10));
  });

  test('sends a sibling’s head without its body', async () => {
    const answer = await raw('/packed/', 'Accept-Encoding: br\r\n', 'HEAD');
    expect(answer).toMatch(/Content-Encoding: br\r\n/);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test.each([
    ['POST', '/', 405],
    ['OPTIONS', '*', 405],
    ['GET', 'http://example.org/about', 400],
    ['GET', 'constructor', 400],
  ])('refuses %s %s', async (method, target, status) => {
    expect(await raw(target, '', method)).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
  });

  // A file system refuses such a name, and not only says that nothing has it.
  test.each([
    ['a name that is too long', 'x'.repeat(300)],
    ['a path that is too long', 'x/'.repeat(4000)],
    ['a file as a folder', 'table.csv/x'],
  ])('survives %s', async (_what, target) => {
    expect(await raw(`/${target}`, 'Accept-Encoding: br\r\n')).toMatch(/^HTTP\/1\.1 404 /);
    expect(await raw('/about/')).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('survives any path, and never leads to another site', async () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '%',
      '%00',
      '%2f',
      '%5c',
      'about',
      'packed',
      'a.org',
    );
    const path = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(path, async (target) => {
        const answer = await raw(target, 'Accept-Encoding: br\r\n');
        expect(answer).toMatch(/^HTTP\/1\.1 (200|301|400|404) /);
        const to = /^Location: (.*)\r$/m.exec(answer)?.[1];
        expect(new URL(to ?? '/', 'http://own.test').host).toBe('own.test');
      }),
      { numRuns: 300, examples: [['//'], ['//a.org/about'], ['/\\a.org/../about'], ['/%']] },
    );
  });
});

describe('what a file weighs', () => {
  test('counts text compressed, and fonts as they are', () => {
    const sent = sentFiles(folder);
    expect(gunzipSync(sent('/about/').body).toString()).toBe('<h1>About</h1>');
    expect(Buffer.from(sent('/font.woff2').body).toString()).toBe('woff2');
    expect(() => sent('/nowhere/')).toThrow('the site has no file for /nowhere/');
  });
});
