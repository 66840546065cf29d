/** The licences of other people’s code in the scripts, and that none is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, filesOf } from './built-pages.ts';

/** What the scripts have of others. Whoever adds to it looks at the licence first. */
const PACKAGES = [
  ['@noble/hashes', 'MIT'],
  ['d3-array', 'ISC'],
  ['fflate', 'MIT'],
  ['papaparse', 'MIT'],
  ['preact', 'MIT'],
  ['saxes', 'ISC'],
  ['topojson-client', 'ISC'],
  ['xmlchars', 'MIT'],
];

const text = readFileSync(join(DIST, 'licences.txt'), 'utf8');
const scripts = filesOf(join(DIST, '_astro')).filter((file) => file.endsWith('.js'));

function scriptText(file: string): string {
  return readFileSync(join(DIST, '_astro', file), 'utf8');
}

describe('the licences of what the scripts have', () => {
  test('are those that were looked at', () => {
    const named = [...text.matchAll(/^(\S+) [\d.]+\nLicence: (\S+)$/gm)];
    expect(named.map(([, name, licence]) => [name, licence])).toEqual(PACKAGES);
  });

  test('are given whole, with whose work it is', () => {
    const parts = text.split(`\n${'-'.repeat(72)}\n`).slice(1);
    expect(parts).toHaveLength(PACKAGES.length + 1);
    expect(parts.filter((part) => !/copyright/i.test(part))).toEqual([]);
  });

  test('are named in each script that has some', () => {
    const named = scripts.flatMap((file) => {
      const [, names] = /^\/\*! (.*): \/licences\.txt \*\//.exec(scriptText(file)) ?? [];
      return names?.split(', ') ?? [];
    });
    expect([...new Set(named)].sort()).toEqual(PACKAGES.map(([name]) => name).sort());
  });
});
