/** How a council's page is laid out: short on a phone, in two columns where there is room, its sources folded. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage } from './browser.ts';

/** Councils of odd kinds: long names, combined, small, flagged, missing, abolished, recoded. */
const ODD = [
  'bath-and-north-east-somerset',
  'bournemouth-christchurch-and-poole',
  'kingston-upon-thames',
  'north-northamptonshire',
  'isles-of-scilly',
  'bolton',
  'liverpool',
  'westminster',
  'cumbria',
  'barnsley',
];

/** Screens of a phone before what is folded. */
const MOST_SCREENS = 5;
const PHONE = { width: 360, height: 740 };

async function topOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
}

/** The first of what is folded at the end of a page. */
async function topOfFolded(page: Page): Promise<number> {
  return topOf(page, ':is(#demand, #sources)');
}

describe('on a phone', () => {
  test.each(ODD)(
    'the page of %s is at most five screens long before what is folded at its end',
    async (slug) => {
      const { page } = await openPage(`/councils/${slug}/`, { width: PHONE.width });
      expect(await topOfFolded(page)).toBeLessThanOrEqual(MOST_SCREENS * PHONE.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    },
  );

  test('the number comes first, then the trend, who to ask, similar councils and what is near', async () => {
    const { page } = await openPage('/councils/bolton/', { width: PHONE.width });
    const order = ['figure', 'count-check', 'trend']
      .map((part) => `[data-part=${part}]`)
      .concat(['#ask', '#quote', '#similar', '#lottery', '#sources']);
    const tops = await Promise.all(order.map((selector) => topOf(page, selector)));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

describe('on a wide page', () => {
  test('what belongs together is side by side', async () => {
    const { page } = await openPage('/councils/bolton/');
    expect(await topOf(page, '#ask')).toBe(await topOf(page, '#quote'));
    expect(await topOf(page, '#similar')).toBe(await topOf(page, '#lottery'));
  });
});

describe('the sources', () => {
  test('are folded until they are asked for, and the way to cite the page is not', async () => {
    const { page } = await openPage('/councils/bolton/');
    expect(await page.locator('#figures').isVisible()).toBe(false);
    expect(await page.locator('a[href="/councils/bolton/use/"]').last().isVisible()).toBe(true);
    await page.locator('#sources > summary').click();
    expect(await page.locator('#figures').isVisible()).toBe(true);
  });

  test.each([true, false])('open for an address within them, scripts: %s', async (javaScript) => {
    // A window that has the page already would not ask for it again.
    const circumstances = { javaScript, firstVisit: true };
    const { page } = await openPage('/councils/bolton/#figure-2025', circumstances);
    await expect.poll(() => page.locator('#figure-2025').isVisible()).toBe(true);
    await expect
      .poll(async () => (await page.locator('#figure-2025').boundingBox())?.y ?? Infinity)
      .toBeLessThan(900);
  });

  test('open for the number, which is a link to its record', async () => {
    const { page } = await openPage('/councils/bolton/');
    await page.locator('.figure-value').click();
    await expect.poll(() => page.locator('#figure-2025').isVisible()).toBe(true);
  });

  test('are printed if their reader has opened them, and else leave the sheets to the figures', async () => {
    const { page } = await openPage('/councils/bolton/', { firstVisit: true });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#sources').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#sources > summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#records').isVisible()).toBe(true);
  });
});
