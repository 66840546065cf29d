/** How fast the search box answers on a slowed processor, and what a look-up fetches. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Output } from '../shared/console.ts';
import { sentFiles } from '../shared/over-the-line.ts';
import { browse, DIST } from './browse.ts';
import { fuseAlone } from './fuse.ts';
import { rowOf, type BenchRow } from './row.ts';

/** How many times slower than here: a cheap phone beside a good computer. */
const SLOWDOWN = 4;

/** What may not be passed: milliseconds from key to answer, bytes of a file with its headers. */
export const BOX_LIMITS = { milliseconds: 5, bytes: 2048 } as const;

/** What a person types, and how much of it until the file it needs is fetched. */
const TYPED: readonly (readonly [text: string, first: number])[] = [
  ['BL7 9XX', 3],
  ['SW1A 2AA', 4],
  ['CB9 7SW', 3],
  ['sandwell', 3],
  ['south camb', 3],
  ['stotfrd', 3],
  ['scarborogh', 3],
];

/** Rounds of each, every one on a page just opened; the fastest counts, since other work on the machine only adds. */
const ROUNDS = 5;

/** What one text took: milliseconds of the key in the middle and of the slowest. */
interface Typed {
  readonly middle: number;
  readonly slowest: number;
}

/** Types into the box of the built home page and measures how long the answers took. */
export async function benchBox(output: Output): Promise<BenchRow[]> {
  return browse(async (browser, origin) => {
    const all: Typed[] = [];
    for (const [text, first] of TYPED) {
      const typed = await roundsOf(browser, origin, text, first);
      output.log(
        `  ${text}: ${typed.middle.toFixed(1)} ms, slowest key ${typed.slowest.toFixed(1)} ms`,
      );
      all.push(typed);
    }
    const fuse = await fuseAlone(browser, SLOWDOWN, TYPED, ROUNDS);
    return [answers(all, fuse), ...bytesOfLookUps(output)];
  });
}

function answers(all: readonly Typed[], fuse: number): BenchRow {
  return rowOf({
    measure: 'box',
    what: `from key to answer in the search box, laid out, the slowest of ${all.length} texts`,
    figure: Math.max(...all.map(({ middle }) => middle)),
    unit: 'ms',
    comparedWith: { name: 'Fuse.js over the same names, nothing drawn', figure: fuse },
    wanted: { of: 'figure', kind: 'at most', value: BOX_LIMITS.milliseconds },
  });
}

async function roundsOf(
  browser: Browser,
  origin: string,
  text: string,
  first: number,
): Promise<Typed> {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    rounds.push(await timesOf(page, text, first));
    await page.close();
  }
  const times = fastest(rounds).sort((a, b) => a - b);
  const [middle = NaN, slowest = NaN] = [times[Math.floor(times.length / 2)], times.at(-1)];
  return { middle, slowest };
}

/** Of each key the fastest of all rounds. */
function fastest([one = [], ...others]: readonly (readonly number[])[]): number[] {
  return one.map((time, key) => Math.min(time, ...others.map((round) => round[key] ?? Infinity)));
}

/** Milliseconds of each key once the file is there. */
async function timesOf(page: Page, text: string, first: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const input = page.locator('council-search input');
  await input.pressSequentially(text.slice(0, first));
  await page.waitForLoadState('networkidle');
  await page.locator('.search-panel').waitFor();
  await listen(page);
  await input.pressSequentially(text.slice(first), { delay: 60 });
  return page.evaluate(() =>
    performance.getEntriesByName('answer').map(({ duration }) => duration),
  );
}

/** Notes for each key from now on how long it takes until the answer is there and laid out. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    let start = 0;
    addEventListener('input', () => (start = performance.now()), { capture: true });
    addEventListener('input', () => {
      document.querySelector('.search-panel')?.getBoundingClientRect();
      performance.measure('answer', { start, end: performance.now() });
    });
  });
}

/** The largest file of each kind that a look-up fetches. */
function bytesOfLookUps(output: Output): BenchRow[] {
  const kinds = [
    ['part of the postcode index', 'postcodes', '.txt'],
    ['list of names', 'search', '.json'],
  ] as const;
  return kinds.map(([what, folder, ending]) => {
    const sizes = lookUpFiles(folder, ending).sort((a, b) => b.bytes - a.bytes);
    const [largest, middle] = [sizes[0], sizes[Math.floor(sizes.length / 2)]];
    output.log(
      `  largest ${what}: ${largest?.path ?? ''}, in the middle ${middle?.bytes ?? 0} bytes`,
    );
    return rowOf({
      measure: 'box',
      what: `largest ${what} that the search box fetches, with headers`,
      figure: largest?.bytes ?? NaN,
      unit: 'bytes',
      wanted: { of: 'figure', kind: 'at most', value: BOX_LIMITS.bytes },
    });
  });
}

/** Bytes over the line of each file in a folder of dist/ that the box may fetch, headers counted. */
export function lookUpFiles(folder: string, ending: string): { path: string; bytes: number }[] {
  const served = sentFiles(DIST);
  return readdirSync(join(DIST, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const path = `/${folder}/${name}`;
      const { headers, body } = served(path);
      const head = Object.entries(headers).map(([key, value]) => `${key}: ${value}\r\n`);
      return { path, bytes: head.join('').length + body.byteLength };
    });
}
