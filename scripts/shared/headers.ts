/** The `_headers` file that static hosts read: which headers are sent with which addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface HeaderRule {
  /** Matches a path. In the file `*` matches anything, `:name` for one part of a path. */
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a line with a path, then indented lines `Name: value`; `#` starts a comment.
 * @throws {Error} at an indented line without a path before it or without a colon
 */
export function parseHeaders(text: string): HeaderRule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const rules: { path: RegExp; headers: (readonly [string, string])[] }[] = [];
  for (const line of lines) {
    if (/^\S/.test(line)) rules.push({ path: pattern(line.trim()), headers: [] });
    else headersOf(rules).push(parseHeader(line));
  }
  return rules;
}

/** The rules of a built site; none if it has no `_headers`. */
export function headerRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/** All headers that the rules give a path; where two give the same one, the later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => rule.path.test(path));
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}

function headersOf<T>(rules: readonly { headers: T[] }[]): T[] {
  const rule = rules.at(-1);
  if (rule === undefined) throw new Error('_headers starts with a header; expected a path first');
  return rule.headers;
}

function parseHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  if (colon === -1) throw new Error(`expected "Name: value" in _headers, found "${line.trim()}"`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function pattern(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part
      .split('*')
      .map((text) => RegExp.escape(text))
      .join('.*');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
