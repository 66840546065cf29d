/** What axe finds where the tests of every kind of page do not look. */
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openPage } from './browser.ts';
import { forcedFaults } from './kinds/forced.ts';
import { COUNCILS, FEW } from './page-types.ts';
import { typed } from './search-box.ts';

describe('axe finds nothing', () => {
  test.each(FEW)('on %s without its scripts', async (path) => {
    const { page } = await openPage(path, { reducedMotion: true, scriptsFail: true });
    expect(await violations(page)).toEqual([]);
  });
});

describe('axe finds nothing in the open search box', () => {
  test.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 360, dark: false },
  ])('%o', async (circumstances) => {
    const { page } = await openPage(COUNCILS[0], { reducedMotion: true, ...circumstances });
    if (circumstances.width === 360) await page.locator('.find-button').click();
    await typed(page, 'BL7');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
});

describe('axe', () => {
  test('does find a picture without words, so that its silence means something', async () => {
    const { page } = await openPage('/robots.txt');
    await page.setContent('<html lang="en-GB"><title>T</title><main><h1>T</h1><img src="/a.png">');
    expect((await violations(page)).join()).toContain('image-alt');
  });

  test('and the look at forced colours find what is wrong, so that their silence means something', async () => {
    const { page } = await openPage('/robots.txt');
    const style =
      'body { background: Canvas } svg { forced-color-adjust: none } button { border: 0 }';
    await page.setContent(
      `<style>${style}</style><main><svg><rect width="9" height="9" fill="#fff"/></svg><button>B</button></main>`,
    );
    const faults = (await forcedFaults(page)).join();
    expect(faults).toContain('light: rect');
    expect(faults).toContain('light: BUTTON');
  });
});
