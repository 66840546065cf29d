/** How long the checker's page is ever busy while a large file is checked in its worker. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { ReturnContext } from '../../src/returns/context.ts';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import { Failure } from '../shared/failure.ts';
import { serve } from '../shared/static-server.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Checking takes this long at most, milliseconds. */
const PATIENCE = 180_000;

/**
 * Has a file checked on the built page and watches its main thread.
 * @returns the longest task in milliseconds; 0 if none was long enough for a browser to report (50 ms and more)
 * @throws Failure if the site is not built
 */
export async function longestTask(file: string, context: ReturnContext): Promise<number> {
  if (!existsSync(DIST)) throw new Failure('dist/ is not there. Build the site: npm run build', 2);
  const server = await serve(DIST);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/returns/context.json', (route) => route.fulfill({ json: context }));
    await page.goto(`${server.origin}/returns/check/`, { waitUntil: 'networkidle' });
    return await watched(page, file);
  } finally {
    await browser.close();
    await server.close();
  }
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
  await page.locator('.result:not([aria-busy]) h2').waitFor({ timeout: PATIENCE });
  return Math.max(0, ...(await tasks.jsonValue()));
}
