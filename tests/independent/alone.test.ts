/** The independent program shares nothing with the code that it checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the program may load: other libraries than the site's own for what it works out. */
const PACKAGES = [
  '@resvg/resvg-js',
  'apache-arrow',
  'csv-parse/sync',
  'node-html-parser',
  'node:fs',
  'node:path',
  'node:zlib',
  'parquet-wasm',
  'read-excel-file/node',
  'vitest',
];

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'));

function loadedBy(file: string): string[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    ([, from]) => from ?? '',
  );
}

test.each(files)('%s loads nothing of the site or its scripts', (file) => {
  const foreign = loadedBy(file).filter(
    (from) => !PACKAGES.includes(from) && !/^\.\/[\w-]+\.ts$/.test(from),
  );
  expect(foreign).toEqual([]);
});
