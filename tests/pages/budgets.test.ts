import { describe, expect, inject, it } from 'vitest';
import { staticFiles } from '../../scripts/shared/static-server.ts';
import { openPage } from './browser.ts';
import { DIST } from './built-pages.ts';
import { COUNCILS, HOME, LEAGUE_TABLE, PAGE_TYPES } from './page-types.ts';

const KB = 1000;
const served = staticFiles(DIST);

/** Bytes over the line of all that a first visit loads, and of its scripts; text is gzipped. */
async function weight(path: string, width: number): Promise<{ all: number; scripts: number }> {
  const { requests } = await openPage(path, { width, untilSilent: true });
  const loaded = [...new Set(requests)].map((url) => new URL(url).pathname);
  const bytes = (paths: readonly string[]): number =>
    paths.reduce((sum, each) => sum + served(each).body.byteLength, 0);
  return { all: bytes(loaded), scripts: bytes(loaded.filter((each) => each.endsWith('.js'))) };
}

async function heaviest(path: string): Promise<{ all: number; scripts: number }> {
  const [narrow, wide] = [await weight(path, 360), await weight(path, 1280)];
  return narrow.all > wide.all ? narrow : wide;
}

describe('a first visit loads', () => {
  it.each(COUNCILS)('at most 60 KB on %s, 15 KB of it scripts', async (path) => {
    const { all, scripts } = await heaviest(path);
    expect(all).toBeLessThanOrEqual(60 * KB);
    expect(scripts).toBeLessThanOrEqual(15 * KB);
  });

  it.each([HOME, LEAGUE_TABLE])('at most 110 KB on %s', async (path) => {
    expect((await heaviest(path)).all).toBeLessThanOrEqual(110 * KB);
  });

  it.each(PAGE_TYPES)('at most 30 KB of scripts on %s', async (path) => {
    expect((await weight(path, 1280)).scripts).toBeLessThanOrEqual(30 * KB);
  });

  it('one font file, asked for early, on a page in English', async () => {
    const { requests } = await openPage('/about/', { untilSilent: true });
    const fonts = requests.filter((url) => url.startsWith(`${inject('origin')}/fonts/`));
    expect(fonts).toHaveLength(1);
  });
});
