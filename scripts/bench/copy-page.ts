/** What to compare times in a page with: the browser copies the whole page by itself, on the same slowed processor. */
import type { Page } from 'playwright-core';

/** As the table names it. */
export const COPY_OF_PAGE = 'the browser’s own copy of the page (cloneNode)';

/** Milliseconds of the fastest of twenty copies, laid out nowhere. */
export function copyOfPage(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      document.documentElement.cloneNode(true);
      return performance.now() - start;
    });
    return Math.min(...times);
  });
}
