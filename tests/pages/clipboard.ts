/** What a page puts on the clipboard. Pages may not read it, and so tests listen instead. */
import type { Page } from 'playwright-core';

/** Notes what is copied from now on. */
export async function listenToCopies(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-write']);
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset.copied = text;
      return write(text);
    };
  });
}

/** What was copied last; null if nothing was. */
export function lastCopy(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-copied');
}
