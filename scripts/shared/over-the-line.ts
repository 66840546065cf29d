/** What files of a built site weigh as a host sends them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { headerRules, headersFor } from './headers.ts';

/** A file as it goes over the line. */
export interface SentFile {
  readonly headers: Readonly<Record<string, string>>;
  /** Compressed with gzip if its type is worth it. */
  readonly body: Uint8Array;
}

/**
 * Finds what is sent for a path of a site; each file is read once.
 * @param folder absolute path of the site
 * @returns a function of a path such as '/about/' or '/fonts/x.woff2', which throws an Error if there is no such file
 */
export function sentFiles(folder: string): (path: string) => SentFile {
  const rules = headerRules(folder);
  const sent = new Map<string, SentFile>();
  return (path) => {
    const known = sent.get(path) ?? sentFile(folder, path, headersFor(rules, path));
    sent.set(path, known);
    return known;
  };
}

function sentFile(folder: string, path: string, headers: SentFile['headers']): SentFile {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) throw new Error(`the site has no file for ${path}`);
  // A rule that names the type wins, as at a host.
  const type = headers['Content-Type'] ?? lookup(file) ?? 'application/octet-stream';
  const plain = readFileSync(file);
  const all = { ...headers, 'Content-Type': type };
  if (!/^text\/|json|xml|javascript|manifest/.test(type)) return { headers: all, body: plain };
  return {
    headers: { ...all, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' },
    body: gzipSync(plain),
  };
}
