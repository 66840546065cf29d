import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openPage, type Circumstances } from './browser.ts';
import { COUNCILS, FEW, PAGE_TYPES } from './page-types.ts';
import { typed } from './search-box.ts';

async function violationsOf(path: string, circumstances: Circumstances): Promise<string[]> {
  const { page } = await openPage(path, { reducedMotion: true, ...circumstances });
  // Forced colours are the reader's; axe would compare them with the page's own.
  return violations(page, circumstances.forcedColors !== true);
}

describe('axe finds nothing', () => {
  test.each(PAGE_TYPES)('on %s in light colours', async (path) => {
    expect(await violationsOf(path, {})).toEqual([]);
  });

  test.each(PAGE_TYPES)('on %s in dark colours', async (path) => {
    expect(await violationsOf(path, { dark: true })).toEqual([]);
  });

  test.each(FEW)('on %s in forced colours', async (path) => {
    expect(await violationsOf(path, { forcedColors: true })).toEqual([]);
  });

  test.each(FEW)('on %s on a phone', async (path) => {
    expect(await violationsOf(path, { width: 360 })).toEqual([]);
  });

  test.each(FEW)('on %s without its scripts', async (path) => {
    expect(await violationsOf(path, { scriptsFail: true })).toEqual([]);
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
});
