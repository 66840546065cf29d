/** The built site and a browser, for the time of a measure. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import { Failure } from '../shared/failure.ts';
import { serve } from '../shared/static-server.ts';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Serves dist/, starts a browser, and ends both when the measure is taken or has failed.
 * @param measure is given the browser and the address of the site, without a slash at the end
 * @throws Failure if the site is not built
 */
export async function browse<Measured>(
  measure: (browser: Browser, origin: string) => Promise<Measured>,
): Promise<Measured> {
  if (!existsSync(DIST)) throw new Failure('dist/ is not there. Build the site: npm run build', 2);
  const server = await serve(DIST);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    return await measure(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}
