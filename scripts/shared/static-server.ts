/** Serves a folder of built files as a static host does: gzip, the headers of `_headers`, 404.html. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';

/** What is sent for a path. */
export interface StaticResponse {
  readonly status: 200 | 301 | 404;
  readonly headers: Readonly<Record<string, string>>;
  /** As it goes over the line: compressed if its type is worth it. */
  readonly body: Uint8Array;
}

export interface StaticServer {
  /** Such as http://127.0.0.1:4321, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Answers requests for the files of a folder.
 * @param folder absolute path; its `_headers`, if there is one, is obeyed and not served
 */
export function staticFiles(folder: string): (path: string) => StaticResponse {
  const rules = headerRules(folder);
  const answers = new Map<string, StaticResponse>();
  return (path) => {
    const known = answers.get(path) ?? answer(folder, rules, path);
    answers.set(path, known);
    return known;
  };
}

/**
 * Serves a folder on 127.0.0.1. Files are read once and kept.
 * @param port 0 for any free one
 */
export async function serve(folder: string, port = 0): Promise<StaticServer> {
  const answerFor = staticFiles(folder);
  const server = createServer((request, response) => {
    send(response, answerFor(pathOf(request.url ?? '/')));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { origin: originOf(server), close: () => closed(server) };
}

function answer(folder: string, rules: readonly HeaderRule[], path: string): StaticResponse {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const headers = headersFor(rules, path);
  if (!file.startsWith(folder + sep) || path === '/_headers' || !existsSync(file)) {
    const missing = join(folder, '404.html');
    // The page of errors is a page, whatever was asked for.
    return { ...contentOf(missing, { ...headers, 'Content-Type': 'text/html' }), status: 404 };
  }
  if (statSync(file).isDirectory()) {
    return { status: 301, headers: { Location: `${path}/` }, body: new Uint8Array() };
  }
  return { ...contentOf(file, headers), status: 200 };
}

function contentOf(
  file: string,
  headers: Readonly<Record<string, string>>,
): Pick<StaticResponse, 'headers' | 'body'> {
  // A rule that names the type wins, as at a host.
  const type = headers['Content-Type'] ?? lookup(file) ?? 'application/octet-stream';
  const plain = existsSync(file) ? readFileSync(file) : Buffer.from('Not found');
  if (!/^text\/|json|xml|javascript|manifest/.test(type)) {
    return { headers: { ...headers, 'Content-Type': type }, body: plain };
  }
  return {
    headers: {
      ...headers,
      'Content-Type': /^text\/[^;]*$/.test(type) ? `${type};charset=utf-8` : type,
      'Content-Encoding': 'gzip',
      Vary: 'Accept-Encoding',
    },
    body: gzipSync(plain),
  };
}

function send(response: ServerResponse, { status, headers, body }: StaticResponse): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(body);
}

/** The path asked for, decoded; what cannot be decoded is not found. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function headerRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
