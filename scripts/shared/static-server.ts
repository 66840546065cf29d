/** Serves a folder of built files as a static host does: compressed, with the headers of `_headers` and 404.html. */
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join, posix } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { headerRules, headersFor } from './headers.ts';
import { sendSibling } from './send-sibling.ts';

export interface StaticServer {
  /** Such as http://127.0.0.1:4321, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Why a file that is there is not sent: such as a range outside it. */
interface Refusal {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Step = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (refusal?: Refusal) => void,
) => void;

/**
 * Serves a folder on 127.0.0.1.
 * @param folder absolute path; its `_headers`, if there is one, is obeyed and not served
 * @param port 0 for any free one
 * @param base the path that the site was built for, with slashes at both ends
 */
export async function serve(folder: string, port = 0, base = '/'): Promise<StaticServer> {
  const server = createServer(handlerFor(folder, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { origin: originOf(server), close: () => closed(server) };
}

/**
 * Refusals first, then the host's headers, a compressed sibling, compression, the file, and the page of errors. One
 * request that a step cannot take must not end the server for all others.
 */
function handlerFor(folder: string, base: string): RequestListener {
  const steps: readonly Step[] = [
    refuse,
    addHeaders(folder),
    enter(folder, base),
    sendSibling(folder),
    compress(),
    sendFile(folder),
    answerMissing(folder),
  ];
  return (request, response) => {
    const take = (index: number): void => {
      steps[index]?.(request, response, (refusal) => {
        if (refusal === undefined) take(index + 1);
        else response.writeHead(refusal.statusCode, { ...refusal.headers }).end();
      });
    };
    try {
      take(0);
    } catch {
      response.writeHead(500).end();
    }
  };
}

/** A static host answers GET and HEAD, for a path of its own. Browsers read a backslash as a slash, so it has none. */
const refuse: Step = (request, response, next) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (!/^\/[^\\]*$/.test(request.url ?? '')) {
    response.writeHead(400).end();
  } else next();
};

function addHeaders(folder: string): Step {
  const rules = headerRules(folder);
  return (request, response, next) => {
    const path = pathOf(request.url ?? '/');
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      response.setHeader(name, value);
    }
    next();
  };
}

/** Below a path, what is asked for is named from there. The rest of the host has nothing but the way in. */
function enter(folder: string, base: string): Step {
  const missing = answerMissing(folder);
  return (request: IncomingMessage & { originalUrl?: string }, response, next) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.originalUrl = url;
      request.url = url.slice(base.length - 1);
      next();
    } else if (url === '/') response.writeHead(302, { Location: base }).end();
    else missing(request, response, next);
  };
}

/** A part of a file is sent as it is: its place in the file is that of the file before compression. */
function compress(): Step {
  const filter: compression.CompressionFilter = (request, response) =>
    response.statusCode !== 206 && compression.filter(request, response);
  return compression({ threshold: 0, filter }) as unknown as Step;
}

/** Sends a file, a part of it or that it has not changed; the headers file is the host's own. */
function sendFile(folder: string): Step {
  const send = serveStatic(folder, { cacheControl: false, dotfiles: 'ignore' }) as Step;
  return (request, response, next) => {
    if (pathOf(request.url ?? '/') === '/_headers') next();
    else send(request, response, next);
  };
}

/** The page of errors is a page, whatever was asked for. */
function answerMissing(folder: string): Step {
  const page = join(folder, '404.html');
  return (_request, response) => {
    const body = existsSync(page) ? readFileSync(page) : 'Not found';
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  };
}

/** The path asked for, decoded, with one slash where there are several; what cannot be decoded stays as it is. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return path;
  }
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${String(address.port)}`;
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
