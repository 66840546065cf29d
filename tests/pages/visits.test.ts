import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';

/** Pages of one template each, hundreds of them: some stand for all that load the same scripts. */
const MADE_ALIKE = /^\/(v|embed|postcodes|returns\/rules)\/(?=.)|\/use\/$/;
const EVERY = 15;

/** Two cores: more windows at once would only wait for each other. */
const WINDOWS = 2;

/** Small, because drawing takes most of the time; every kind of page is also opened at its full size. */
const WINDOW = { width: 300, height: 200 };

describe('every built page in a browser', () => {
  test('opens without an error and asks for nothing from another origin', async () => {
    const paths = [...Map.groupBy(builtPages(), likeness).values()].flatMap((alike) =>
      alike.filter((_page, index) => index % EVERY === 0).map(({ path }) => path),
    );
    const shares = Array.from({ length: WINDOWS }, (_, share) =>
      paths.filter((_path, index) => index % WINDOWS === share),
    );
    const troubles = await Promise.all(shares.map((share) => troublesOf(share)));
    expect(troubles.flat()).toEqual([]);
  }, 240_000);
});

/** What pages have in common for which one may stand for others; a page that is like no other has its own address. */
function likeness({ path, root }: BuiltPage): string {
  const template = MADE_ALIKE.exec(path)?.[0];
  if (template === undefined) return path;
  const scripts = root.querySelectorAll('script[src]').map((each) => each.getAttribute('src'));
  return [template, ...scripts].join(' ');
}

/** Visits pages one after the other in one window and lists errors and foreign requests as `path: what`. */
async function troublesOf(paths: readonly string[]): Promise<string[]> {
  const origin = inject('origin');
  const { page, errors, requests } = await openPage('/robots.txt');
  await page.setViewportSize(WINDOW);
  const troubles: string[] = [];
  for (const path of paths) {
    const [errorsBefore, requestsBefore] = [errors.length, requests.length];
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    const foreign = requests.slice(requestsBefore).filter((url) => !url.startsWith(`${origin}/`));
    troubles.push(...[...errors.slice(errorsBefore), ...foreign].map((what) => `${path}: ${what}`));
  }
  return troubles;
}
