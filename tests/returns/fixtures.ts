/** The fixture folders of returns: `tests/fixtures/returns/<case>/input.*` with `findings.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explained } from '../../src/returns/explain.ts';
import type { ReturnSource } from '../../src/returns/read/source.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const FOLDER = join(FIXTURES, 'returns');
/** Files as offices send them, whatever is wrong with them, in `tests/fixtures/returns-as-sent/<case>/`. */
const AS_SENT_FOLDER = join(FIXTURES, 'returns-as-sent');

/** Names of the cases: that of the rule, followed by what is special if there are several. */
export const CASES: readonly string[] = readdirSync(FOLDER).sort();

/** Names of the files as offices send them. */
export const AS_SENT: readonly string[] = readdirSync(AS_SENT_FOLDER).sort();

/** A case's file as if it were chosen in a browser, in chunks. */
export function inputOf(name: string, chunk = 64): ReturnSource {
  return inputIn(folderOf(name), chunk);
}

function inputIn(folder: string, chunk: number): ReturnSource {
  const file = readdirSync(folder).find((entry) => entry.startsWith('input.'));
  if (file === undefined) throw new Error(`there is no input in ${folder}`);
  return bytesSource(readFileSync(join(folder, file)), file, chunk);
}

function folderOf(name: string): string {
  return join(AS_SENT.includes(name) ? AS_SENT_FOLDER : FOLDER, name);
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
  return JSON.parse(readFileSync(join(folderOf(name), 'findings.json'), 'utf8'));
}

/** Findings as findings.json has them, with the keys of the published JSON: what is said and where, without what the rule's own words repeat. */
export function asExpected({ groups }: Explained): unknown {
  return groups.map(({ rule, severity, column, count, line, places }) => ({
    rule,
    severity,
    ...(column === undefined ? {} : { column }),
    count,
    line,
    places: places.map(({ row, column: at, value, message, fix, readings }) => ({
      ...(row === undefined ? {} : { row }),
      ...(at === undefined ? {} : { column: at }),
      ...(value === undefined ? {} : { value }),
      message,
      ...(fix === undefined ? {} : { mend: fix }),
      ...(readings === undefined ? {} : { readings }),
    })),
  }));
}
