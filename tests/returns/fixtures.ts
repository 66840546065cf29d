/** The fixture folders of returns: `tests/fixtures/returns/<case>/input.*` with `findings.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explained } from '../../src/returns/explain.ts';
import type { ReturnSource } from '../../src/returns/read/source.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'returns');

/** Names of the cases: that of the rule, followed by what is special if there are several. */
export const CASES: readonly string[] = readdirSync(FOLDER).sort();

/** A case's file as if it were chosen in a browser, in chunks. */
export function inputOf(name: string, chunk = 64): ReturnSource {
  const file = readdirSync(join(FOLDER, name)).find((entry) => entry.startsWith('input.'));
  if (file === undefined) throw new Error(`the case ${name} has no input`);
  return bytesSource(readFileSync(join(FOLDER, name, file)), file, chunk);
}

/** Bytes as a source, in chunks of the given size. */
export function bytesSource(bytes: Uint8Array, name = 'input.csv', chunk = 64): ReturnSource {
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) {
        yield await Promise.resolve(bytes.subarray(at, at + chunk));
      }
    },
  };
}

/** Text as a source. */
export function textSource(text: string, chunk?: number): ReturnSource {
  return bytesSource(new TextEncoder().encode(text), 'input.csv', chunk);
}

/** What is in a case's findings.json. */
export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name, 'findings.json'), 'utf8'));
}

/** Findings as findings.json has them, with the keys of the published JSON: what is said and where, without what the rule's own words repeat. */
export function asExpected({ groups }: Explained): unknown {
  return groups.map(({ rule, severity, column, count, line, places }) => ({
    rule,
    severity,
    ...(column === undefined ? {} : { column }),
    count,
    line,
    places: places.map(({ row, column: at, value, message, fix }) => ({
      ...(row === undefined ? {} : { row }),
      ...(at === undefined ? {} : { column: at }),
      ...(value === undefined ? {} : { value }),
      message,
      ...(fix === undefined ? {} : { mend: fix }),
    })),
  }));
}
