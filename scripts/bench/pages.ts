/** What the built pages weigh and how Lighthouse rates them. */
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { z } from 'zod';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import type { Output } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import { serve } from '../shared/static-server.ts';
import { DIST } from './browse.ts';
import { build } from './build.ts';
import { rowOf, type BenchRow } from './row.ts';

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

/** What a page was found to be. */
interface Rated {
  readonly path: string;
  /** From 0 to 100, in the order of the categories. */
  readonly scores: readonly number[];
  /** Until its largest part is painted, in seconds of the simulated phone. */
  readonly painted: number;
  readonly kilobytes: number;
}

/** What is wanted of the slowest and heaviest page. The performance score depends on the machine as well. */
const WANTED = { performance: 95, others: 100, painted: 2.5 } as const;

/** Serves dist/ (built first if it is not there) and measures each page on Lighthouse’s simulated phone. */
export async function benchPages(output: Output): Promise<BenchRow[]> {
  if (!existsSync(DIST)) output.log(`full build: ${build().toFixed(1)} s`);
  const server = await serve(DIST);
  const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: [...BROWSER_FLAGS] });
  try {
    const rated: Rated[] = [];
    for (const path of PAGES) {
      const result = await resultOf(`${server.origin}${path}`, chrome.port);
      for (const line of report(path, result)) output.log(line);
      rated.push(ratedAs(path, result));
    }
    return rowsOf(rated);
  } finally {
    chrome.kill();
    await server.close();
  }
}

async function resultOf(address: string, port: number): Promise<Result> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: CATEGORIES,
  });
  const trouble = result?.lhr.runtimeError?.message;
  if (result !== undefined && trouble === undefined) return result.lhr;
  throw new Failure(`Lighthouse cannot measure ${address}: ${trouble ?? 'it gave no result'}`);
}

function ratedAs(path: string, result: Result): Rated {
  const bytes = loadedBy(result).reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    path,
    scores: CATEGORIES.map((id) => Math.round((result.categories[id]?.score ?? 0) * 100)),
    painted: (result.audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000,
    kilobytes: bytes / 1000,
  };
}

/** Of each measure the worst page. */
function rowsOf(rated: readonly Rated[]): BenchRow[] {
  const measure = 'pages';
  const among = `of ${rated.length} pages on Lighthouse’s simulated phone`;
  const lowest = (from: number, to?: number): number =>
    Math.min(...rated.flatMap(({ scores }) => scores.slice(from, to)));
  const painted = Math.max(...rated.map((page) => page.painted));
  const kilobytes = Math.max(...rated.map((page) => page.kilobytes));
  return [
    rowOf({
      measure,
      what: `lowest performance score ${among}`,
      figure: lowest(0, 1),
      unit: '',
      wanted: { of: 'figure', kind: 'at least', value: WANTED.performance },
    }),
    rowOf({
      measure,
      what: `lowest score for accessibility, best practices and search ${among}`,
      figure: lowest(1),
      unit: '',
      wanted: { of: 'figure', kind: 'at least', value: WANTED.others },
    }),
    rowOf({
      measure,
      what: `longest time until the largest part is painted ${among}`,
      figure: painted,
      unit: 's',
      wanted: { of: 'figure', kind: 'at most', value: WANTED.painted },
    }),
    rowOf({ measure, what: `most bytes of a first visit ${among}`, figure: kilobytes, unit: 'KB' }),
  ];
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
