/** Before the page tests: serves dist/ as a host would, and finds the browser. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/shared/browser.ts';
import { serve } from '../../scripts/shared/static-server.ts';
import { DIST } from './built-pages.ts';
import { offerSecondSite } from './second-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    readonly origin: string;
    /** The browser's executable. */
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('dist/ is not there. Build the site: npm run build');
  const server = await serve(DIST);
  const second = await offerSecondSite();
  project.provide('origin', server.origin);
  project.provide('secondSite', second.origin);
  project.provide('browser', await findBrowser());
  return async () => {
    await server.close();
    await second.close();
  };
}
