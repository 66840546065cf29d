/** Before the page tests: serves dist/ as a host would and starts one browser for all of them. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/shared/browser.ts';
import { serve } from '../../scripts/shared/static-server.ts';
import { DIST } from './built-pages.ts';
import { offerSecondSite } from './second-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    readonly origin: string;
    /** Where tests reach the browser. */
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('dist/ is not there. Build the site: npm run build');
  const server = await serve(DIST);
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS],
    host: '127.0.0.1',
  });
  const second = await offerSecondSite();
  project.provide('origin', server.origin);
  project.provide('secondSite', second.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await second.close();
  };
}
