/** The short programs that the site shows: what they ask for is there, and the one for a browser prints a real answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'node-html-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DIST, SITE } from './built-pages.ts';

const page = parse(readFileSync(join(DIST, 'data/use/index.html'), 'utf8'), {
  blockTextElements: { script: true, style: true },
});
const programs = page.querySelectorAll('pre').map(({ textContent }) => textContent);

function fileAt(address: string): string {
  return readFileSync(join(DIST, address.replace(`${SITE}/`, '')), 'utf8');
}

describe('an example', () => {
  // Bolton's average in the release of 2025.
  test('for a browser prints the council, its average and the version', async () => {
    const program = programs.find((code) => code.includes('fetch(')) ?? '';
    const printed: unknown[][] = [];
    const world = createContext({
      fetch: (address: string) =>
        Promise.resolve({ json: () => JSON.parse(fileAt(address)) as unknown }),
      console: { log: (...values: unknown[]) => printed.push(values) },
    });
    await runInContext(`(async () => { ${program} })()`, world);
    const { version } = JSON.parse(fileAt(`${SITE}/version.json`)) as { version: string };
    expect(printed).toEqual([['Bolton', 20.8, version]]);
  });

  test('names no address that is not there', () => {
    const files = /https?:\/\/[^\s'")}]+\.(?:json|csv|parquet)/g;
    const named = programs.flatMap((code) => [...code.matchAll(files)].flat());
    const own = named.filter((address) => address.startsWith(`${SITE}/`));
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const address of own) expect(fileAt(address).length, address).toBeGreaterThan(0);
  });

  test('for Python and R uses columns that the table has', () => {
    const { meta } = Papa.parse(fileAt(`${SITE}/data/caseloads.csv`), { header: true });
    const used = ['year', 'status', 'joint_with', 'average_caseload', 'council_name'];
    const code = programs.filter((one) => one.includes('read_csv')).join('\n');
    expect(used.filter((name) => !code.includes(name))).toEqual([]);
    expect(used.filter((name) => !(meta.fields ?? []).includes(name))).toEqual([]);
  });
});
