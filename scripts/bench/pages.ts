/** What the built pages weigh and how Lighthouse rates them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { z } from 'zod';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import type { Output } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import { serve } from '../shared/static-server.ts';
import { build } from './build.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const PAGES = ['/', '/councils/bolton/', '/map/', '/league-table/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMINGS = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** One address that a page loaded, as Lighthouse saw it. */
const loaded = z.object({
  /** Document, Stylesheet, Script, Font, Fetch and the like. */
  resourceType: z.string(),
  /** Bytes over the line with headers, text gzipped. */
  transferSize: z.number(),
});
type Loaded = z.infer<typeof loaded>;

/** Serves dist/ (built first if it is not there) and prints the measures of each page on Lighthouse's simulated phone. */
export async function benchPages(output: Output): Promise<void> {
  if (!existsSync(DIST)) output.log(`full build: ${build().toFixed(1)} s`);
  const server = await serve(DIST);
  const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: [...BROWSER_FLAGS] });
  try {
    for (const path of PAGES) {
      const result = await lighthouse(`${server.origin}${path}`, {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: CATEGORIES,
      });
      const trouble = result?.lhr.runtimeError?.message;
      if (result === undefined || trouble !== undefined) {
        throw new Failure(`Lighthouse cannot measure ${path}: ${trouble ?? 'it gave no result'}`);
      }
      for (const line of report(path, result.lhr)) output.log(line);
    }
  } finally {
    chrome.kill();
    await server.close();
  }
}

function report(path: string, result: Result): string[] {
  const scores = CATEGORIES.map((id) => `${id} ${score(result.categories[id]?.score)}`);
  const timings = TIMINGS.map((id) => `${id} ${result.audits[id]?.displayValue ?? 'not measured'}`);
  const lost = Object.values(result.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return [
    path,
    `  ${scores.join(', ')}`,
    `  ${timings.join(', ')}`,
    `  ${weights(loadedBy(result))}`,
    ...(lost.length === 0 ? [] : [`  below the best: ${lost.join(', ')}`]),
  ];
}

function score(value: number | null | undefined): string {
  return typeof value === 'number' ? String(Math.round(value * 100)) : 'not rated';
}

function loadedBy(result: Result): Loaded[] {
  const details = result.audits['network-requests']?.details;
  return z.object({ items: z.array(loaded) }).parse(details).items;
}

/** `5 requests, 41.2 KB: Document 9.8, Stylesheet 4.4, Font 16.7`. */
function weights(requests: readonly Loaded[]): string {
  const kilobytes = (items: readonly Loaded[]): string =>
    (items.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000).toFixed(1);
  const byType = Object.entries(Object.groupBy(requests, ({ resourceType }) => resourceType));
  const parts = byType.map(([type, items = []]) => `${type} ${kilobytes(items)}`);
  return `${requests.length} requests, ${kilobytes(requests)} KB: ${parts.join(', ')}`;
}
