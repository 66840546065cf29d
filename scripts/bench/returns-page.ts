/** How long the checker's page is ever busy while a large file is checked in its worker. */
import type { Page } from 'playwright-core';
import type { ReturnContext } from '../../src/returns/context.ts';
import { browse } from './browse.ts';

/** Checking takes this long at most, milliseconds. */
const PATIENCE = 180_000;

/**
 * Has a file checked on the built page and watches its main thread.
 * @returns the longest task in milliseconds; 0 if none was long enough for a browser to report (50 ms and more)
 * @throws Failure if the site is not built
 */
export function longestTask(file: string, context: ReturnContext): Promise<number> {
  return browse(async (browser, origin) => {
    const page = await browser.newPage();
    await page.route('**/returns/context.json', (route) => route.fulfill({ json: context }));
    await page.goto(`${origin}/returns/check/`, { waitUntil: 'networkidle' });
    return watched(page, file);
  });
}

async function watched(page: Page, file: string): Promise<number> {
  const tasks = await page.evaluateHandle(() => {
    const lengths: number[] = [];
    new PerformanceObserver((list) => {
      lengths.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    return lengths;
  });
  await page.locator('input[type=file]').setInputFiles(file, { timeout: PATIENCE });
  await page.locator('.result:not([aria-busy]) [data-part=outcome]').waitFor({ timeout: PATIENCE });
  return Math.max(0, ...(await tasks.jsonValue()));
}
