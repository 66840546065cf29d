import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { COUNCILS, PAGE_TYPES } from './page-types.ts';

const PHONE = { width: 360 };
const SMALLEST_TYPE = 12;

/** How far the page's content reaches to the right, in CSS pixels. */
function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
}

/** Text in drawings as it is on the screen: its size in CSS pixels after all scaling. */
function drawnTexts(page: Page): Promise<{ text: string; size: number }[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<SVGTextContentElement>('svg text, svg tspan'))
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => {
        const matrix = element.getScreenCTM();
        const scale = matrix === null ? 1 : Math.hypot(matrix.c, matrix.d);
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        return { text: element.textContent, size };
      }),
  );
}

/** The layout shifts of a visit so far, summed; input by the reader left out. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => {
          setTimeout(() => {
            const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }, 0);
        });
      }),
  );
}

describe('on a phone of 360 pixels', () => {
  test.each(PAGE_TYPES)('%s does not scroll sideways, nor at 320', async (path) => {
    const { page } = await openPage(path, PHONE);
    expect(await contentWidth(page)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await contentWidth(page)).toBeLessThanOrEqual(320);
  });

  test.each(PAGE_TYPES)('%s draws no text under 12 pixels', async (path) => {
    const { page } = await openPage(path, PHONE);
    const tooSmall = (await drawnTexts(page)).filter(({ size }) => size < SMALLEST_TYPE - 0.01);
    expect(tooSmall).toEqual([]);
  });

  test.each(COUNCILS)('%s shows its figure, or the reason there is none, first', async (path) => {
    const { page } = await openPage(path, PHONE);
    const box = await page.locator('.figure-value, .figure-reason').first().boundingBox();
    expect(box).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  });
});

describe('nothing jumps while a page loads', () => {
  test.each(PAGE_TYPES)('%s on a phone and on a wide screen', async (path) => {
    for (const width of [360, 1280]) {
      const { page } = await openPage(path, { width });
      expect(await layoutShift(page), `${width} pixels wide`).toBeLessThan(0.02);
    }
  });
});

describe('on a wide screen', () => {
  test.each(PAGE_TYPES)('%s draws no text under 12 pixels', async (path) => {
    const { page } = await openPage(path);
    const tooSmall = (await drawnTexts(page)).filter(({ size }) => size < SMALLEST_TYPE - 0.01);
    expect(tooSmall).toEqual([]);
  });
});
