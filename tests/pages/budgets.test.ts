import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { BOX_LIMITS, lookUpFiles } from '../../scripts/bench/box.ts';
import { staticFiles } from '../../scripts/shared/static-server.ts';
import { openPage } from './browser.ts';
import { DIST } from './built-pages.ts';
import {
  CAP,
  CHECKER,
  COMPARE,
  COUNCILS,
  HOME,
  LEAGUE_TABLE,
  LOTTERY,
  MAP,
  PAGE_TYPES,
} from './page-types.ts';

const KB = 1000;
const served = staticFiles(DIST);

interface Weight {
  readonly all: number;
  readonly scripts: number;
  /** Addresses of the scripts. */
  readonly names: readonly string[];
}

/** Bytes over the line of all that a first visit loads, and of its scripts; text is gzipped. */
async function weight(path: string, width: number): Promise<Weight> {
  const { requests } = await openPage(path, { width, untilSilent: true });
  const loaded = [...new Set(requests)].map((url) => new URL(url).pathname);
  const bytes = (paths: readonly string[]): number =>
    paths.reduce((sum, each) => sum + served(each).body.byteLength, 0);
  const names = loaded.filter((each) => each.endsWith('.js'));
  return { all: bytes(loaded), scripts: bytes(names), names };
}

async function heaviest(path: string): Promise<Weight> {
  const [narrow, wide] = [await weight(path, 360), await weight(path, 1280)];
  return narrow.all > wide.all ? narrow : wide;
}

/** Addresses of the councils' pages with the most bytes over the line. */
function heaviestCouncils(): string[] {
  return readdirSync(join(DIST, 'councils'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/councils/${name}/`)
    .map((path) => ({ path, bytes: served(path).body.byteLength }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 2)
    .map(({ path }) => path);
}

describe('a first visit loads', () => {
  test.each([...COUNCILS, ...heaviestCouncils()])(
    'at most 60 KB on %s, 15 KB of it scripts',
    async (path) => {
      const { all, scripts } = await heaviest(path);
      expect(all).toBeLessThanOrEqual(60 * KB);
      expect(scripts).toBeLessThanOrEqual(15 * KB);
    },
  );

  test.each([COMPARE])('at most 120 KB on %s, data and all', async (path) => {
    expect((await heaviest(path)).all).toBeLessThanOrEqual(120 * KB);
  });

  test.each([HOME, LEAGUE_TABLE, MAP, CAP, LOTTERY])('at most 110 KB on %s', async (path) => {
    expect((await heaviest(path)).all).toBeLessThanOrEqual(110 * KB);
  });

  test.each([...PAGE_TYPES.filter((path) => path !== CHECKER), '/councils/bolton/?cap=17'])(
    'at most 30 KB of scripts on %s, none of them the checker’s',
    async (path) => {
      const { scripts, names } = await weight(path, 1280);
      expect(scripts).toBeLessThanOrEqual(30 * KB);
      expect(names.filter((name) => /ReturnCheck|worker|workbook/.test(name))).toEqual([]);
    },
  );

  test('at most 45 KB of the checker’s scripts on its page, its worker among them and the reader of workbooks not', async () => {
    const { names } = await weight(CHECKER, 1280);
    const others = (await weight('/about/', 1280)).names;
    const own = names.filter((name) => !others.includes(name));
    expect(own.some((name) => name.includes('worker'))).toBe(true);
    expect(own.some((name) => name.includes('workbook'))).toBe(false);
    const bytes = own.reduce((sum, name) => sum + served(name).body.byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(45 * KB);
  });

  test('one font file, asked for early, on a page in English', async () => {
    const { requests } = await openPage('/about/', { untilSilent: true });
    const fonts = requests.filter((url) => url.startsWith(`${inject('origin')}/fonts/`));
    expect(fonts).toHaveLength(1);
  });
});

describe('the search box', () => {
  test('has at most 9 KB of script', async () => {
    const { requests } = await openPage('/about/', { untilSilent: true });
    const scripts = requests
      .map((url) => new URL(url).pathname)
      .filter((path) => path.includes('CouncilSearch') && path.endsWith('.js'));
    const bytes = scripts.reduce((sum, path) => sum + served(path).body.byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(9 * KB);
  });

  test.each([
    ['postcodes', '.txt', 120],
    ['search', '.json', 26],
  ])('fetches at most 2 KB for a look-up, headers counted: /%s/*%s', (folder, ending, count) => {
    const files = lookUpFiles(folder, ending);
    expect(files).toHaveLength(count);
    expect(files.filter(({ bytes }) => bytes > BOX_LIMITS.bytes)).toEqual([]);
  });
});
