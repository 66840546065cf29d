/** What scripts, fonts and look-ups cost. Budgets of whole pages are in weight.ts and held in kinds/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { BOX_LIMITS, lookUpFiles } from '../../scripts/bench/box.ts';
import { visit } from './browser.ts';
import { DIST } from './built-pages.ts';
import { CHECKER } from './page-types.ts';
import { ready } from './search-box.ts';
import { budgetOf, bytesOf, weightOf } from './weight.ts';

const KB = 1000;
/** A word that only the component library has, in whatever file it is. */
const LIBRARY = 'dangerouslySetInnerHTML';

/** Every address that a first visit asks for. */
async function requestsOf(path: string): Promise<readonly string[]> {
  const { requests, end } = await visit(path, { untilSilent: true });
  await end(true);
  return requests;
}

/** The text of a script by its address. */
function textOf(name: string): string {
  return readFileSync(join(DIST, name), 'utf8');
}

/** Of a page in English with nothing of its own to load. */
let plain: readonly string[];

beforeAll(async () => {
  plain = await requestsOf('/about/');
});

describe('a first visit loads', () => {
  test('at most 50 KB of the checker’s scripts on its page, its worker among them and the readers of workbooks and censuses not', async () => {
    const { names } = weightOf(await requestsOf(CHECKER));
    const others = weightOf(plain).names;
    const own = names.filter((name) => !others.includes(name));
    expect(own.some((name) => name.includes('worker'))).toBe(true);
    expect(own.some((name) => /workbook|census|saxes/.test(name))).toBe(false);
    expect(bytesOf(own)).toBeLessThanOrEqual(50 * KB);
  });

  test('the component library on a council’s page only where its cap is moved', async () => {
    const hasLibrary = async (path: string): Promise<boolean> =>
      weightOf(await requestsOf(path)).names.some((name) => textOf(name).includes(LIBRARY));
    expect(await hasLibrary('/councils/bolton/')).toBe(false);
    expect(await hasLibrary('/councils/bolton/?cap=17')).toBe(true);
  });

  test.each(['/councils/bolton/?cap=17', '/compare/?councils=bolton,bury,oldham,rochdale'])(
    'no more scripts than the page may have, where its address asks for something: %s',
    async (path) => {
      const { scripts } = weightOf(await requestsOf(path));
      expect(scripts).toBeLessThanOrEqual(budgetOf(path).scripts);
    },
  );

  test('one font file, asked for early, on a page in English', () => {
    const fonts = plain.filter((url) => url.startsWith(`${inject('origin')}/fonts/`));
    expect(fonts).toHaveLength(1);
  });
});

describe('the search box', () => {
  test('has at most 9 KB of script, besides the 2 KB that every page has to search, cite and follow with', async () => {
    const { page, requests, end } = await visit('/about/', { untilSilent: true });
    const named = (name: string): string[] =>
      weightOf(requests).names.filter((path) => path.includes(name));
    expect(named('box.')).toEqual([]);
    expect(named('Page.astro')).toHaveLength(1);
    expect(bytesOf(named('Page.astro'))).toBeLessThanOrEqual(2 * KB);
    await ready(page);
    expect(named('box.')).toHaveLength(1);
    expect(bytesOf(named('box.'))).toBeLessThanOrEqual(9 * KB);
    await end(true);
  });

  test.each([
    ['postcodes', '.txt', 120],
    ['search', '.json', 26],
    ['search/towns', '.txt', 26],
    ['search/small-towns', '.txt', 26],
    ['search/villages', '.txt', 26],
    ['search/hamlets', '.txt', 26],
  ])('fetches at most 2 KB for a look-up, headers counted: /%s/*%s', (folder, ending, count) => {
    const files = lookUpFiles(folder, ending);
    expect(files).toHaveLength(count);
    expect(files.filter(({ bytes }) => bytes > BOX_LIMITS.bytes)).toEqual([]);
  });
});
