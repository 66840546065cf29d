/** A step of the preview server: sends the compressed sibling of a file to whoever can read it, as hosts do. */
import { statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import Negotiator from 'negotiator';
import serveStatic from 'serve-static';
import { ENCODINGS, encodingOf, ownerOf, type Encoding } from './siblings.ts';
import type { Step } from './static-server.ts';

/** Paths as the site has them. No other needs a sibling, and none of these means anything else once it is decoded. */
const PLAIN_PATH = /^(?:\/[\w~-][\w.~-]*)*\/?$/;

/**
 * The step. A part of a file is always a part of the file itself, so a request for one goes on to the next step, as
 * does everything without a sibling. Siblings have entity tags of their own, since their sizes and times differ.
 * @param folder absolute path of the site
 */
export function sendSibling(folder: string): Step {
  const send = serveStatic(folder, {
    cacheControl: false,
    dotfiles: 'ignore',
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      response.setHeader('Content-Encoding', encodingOf(path)?.name ?? 'identity');
      // A type that the host's headers name wins.
      if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', typeOf(path));
    },
  }) as Step;
  return (request, response, next) => {
    const asked = request.url ?? '/';
    const file = fileOf(asked);
    const encodings = ENCODINGS.filter(({ ending }) => isFile(folder, file, ending));
    if (encodings.length > 0) response.setHeader('Vary', 'Accept-Encoding');
    const chosen = chosenFor(request, encodings);
    if (file === undefined || chosen === undefined) {
      next();
      return;
    }
    request.url = file + chosen.ending;
    send(request, response, (refusal) => {
      request.url = asked;
      next(refusal);
    });
  };
}

/** The file that an address means; undefined for a path that the site cannot have. */
function fileOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (!PLAIN_PATH.test(path)) return undefined;
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** What is smaller comes first, among what the request accepts. */
function chosenFor(request: IncomingMessage, encodings: readonly Encoding[]): Encoding | undefined {
  if (request.headers.range !== undefined) return undefined;
  const accepted = new Negotiator(request).encodings(encodings.map(({ name }) => name));
  return encodings.find(({ name }) => accepted.includes(name));
}

function isFile(folder: string, file: string | undefined, ending: string): boolean {
  if (file === undefined) return false;
  try {
    return statSync(join(folder, file + ending), { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // Such as a name that no file can have, because it is too long.
    return false;
  }
}

/** The type of the file that a sibling belongs to. */
function typeOf(path: string): string {
  const type = lookup(ownerOf(path) ?? path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
