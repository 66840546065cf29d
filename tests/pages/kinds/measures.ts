/** What is measured in an open page. */
import type { Page } from 'playwright-core';

const SMALLEST_TYPE = 12;

/** How far the page's content reaches to the right, in CSS pixels. */
export function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
}

/** How far it reaches with letters twice as large, and everything open that a page folds, at each width of the window. */
export async function widthsAtTwice(page: Page, widths: readonly number[]): Promise<number[]> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
  const reached: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    reached.push(await contentWidth(page));
  }
  return reached;
}

/** A text, and how high its letters are on the screen, CSS pixels. */
export interface SmallText {
  readonly text: string;
  readonly size: number;
}

/** Texts in drawings that are smaller than 12 CSS pixels on the screen, after all scaling. */
export async function smallTexts(page: Page): Promise<SmallText[]> {
  const texts = await page.evaluate(() =>
    Array.from(document.querySelectorAll<SVGTextContentElement>('svg text, svg tspan'))
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => {
        const matrix = element.getScreenCTM();
        const scale = matrix === null ? 1 : Math.hypot(matrix.c, matrix.d);
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        return { text: element.textContent, size };
      }),
  );
  return texts.filter(({ size }) => size < SMALLEST_TYPE - 0.01);
}

/** The layout shifts of a visit so far, summed; input by the reader left out. */
export function layoutShift(page: Page): Promise<number> {
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

/** Where the lower edge of a council's figure is, or of the reason why it has none, in CSS pixels; undefined elsewhere. */
export async function figureBottom(page: Page): Promise<number | undefined> {
  const figure = page.locator('.figure-value, .figure-reason').first();
  if ((await figure.count()) === 0) return undefined;
  const box = await figure.boundingBox();
  return box === null ? undefined : box.y + box.height;
}
