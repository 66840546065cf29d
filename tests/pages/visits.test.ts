import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { builtPages } from './built-pages.ts';

/** Pages of one template each, hundreds of them: some stand for all. */
const MADE_ALIKE = /^\/(v|embed)\/.|\/use\/$/;
const EVERY = 15;

/** Two cores: more windows at once would only wait for each other. */
const WINDOWS = 2;

describe('every built page in a browser', () => {
  test('opens without an error and asks for nothing from another origin', async () => {
    const paths = builtPages()
      .map(({ path }) => path)
      .filter((path, index) => !MADE_ALIKE.test(path) || index % EVERY === 0);
    const shares = Array.from({ length: WINDOWS }, (_, share) =>
      paths.filter((_path, index) => index % WINDOWS === share),
    );
    const troubles = await Promise.all(shares.map((share) => troublesOf(share)));
    expect(troubles.flat()).toEqual([]);
  }, 240_000);
});

/** Visits pages one after the other in one window and lists errors and foreign requests as `path: what`. */
async function troublesOf(paths: readonly string[]): Promise<string[]> {
  const origin = inject('origin');
  const { page, errors, requests } = await openPage('/robots.txt');
  const troubles: string[] = [];
  for (const path of paths) {
    const [errorsBefore, requestsBefore] = [errors.length, requests.length];
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    const foreign = requests.slice(requestsBefore).filter((url) => !url.startsWith(`${origin}/`));
    troubles.push(...[...errors.slice(errorsBefore), ...foreign].map((what) => `${path}: ${what}`));
  }
  return troubles;
}
