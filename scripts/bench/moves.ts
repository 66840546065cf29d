/** How fast pages follow their reader on a slowed processor: the cap moved, a comparison changed. */
import type { Page } from 'playwright-core';
import type { Output } from '../shared/console.ts';
import { browse } from './browse.ts';
import { COPY_OF_PAGE, copyOfPage } from './copy-page.ts';
import { rowOf, type BenchRow } from './row.ts';

/** How many times slower than here: a cheap phone beside a good computer. */
const SLOWDOWN = 4;

/** What should not be passed, milliseconds: scripting within a frame; a comparison from choice to page. */
export const MOVE_LIMITS = { frame: 16, comparison: 50 } as const;

/** Pages with a slider that moves the cap. */
const SLIDERS = ['/cap/', '/map/', '/league-table/'];
const COMPARISON =
  '/compare/?councils=bolton,tameside,rochdale,salford,peterborough,oldham,blackburn-with-darwen,derby,sheffield,coventry,walsall';

/** Rounds of each on a page just opened; the fastest counts, since other work on the machine only adds. */
const ROUNDS = 3;

interface Steps {
  /** Milliseconds of the step in the middle, of the slowest, and of copying the page. */
  readonly middle: number;
  readonly slowest: number;
  readonly copy: number;
  readonly count: number;
}

/** Moves through the built pages and measures how long they took to follow. */
export async function benchMoves(output: Output): Promise<BenchRow[]> {
  return browse(async (browser, origin) => {
    const open = async (path: string): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      return page;
    };
    const rows: BenchRow[] = [];
    for (const path of SLIDERS) {
      const steps = await bestOf(() => open(path), capSteps);
      output.log(sentenceOf(path, steps));
      rows.push(rowFor(`scripting when the cap moves by one on ${path}`, steps, MOVE_LIMITS.frame));
    }
    const steps = await bestOf(() => open(COMPARISON), changes);
    output.log(sentenceOf('/compare/', steps));
    const what = 'from a choice to the changed comparison of eleven councils, layout left out';
    return [...rows, rowFor(what, steps, MOVE_LIMITS.comparison)];
  });
}

function rowFor(what: string, { middle, copy }: Steps, value: number): BenchRow {
  return rowOf({
    measure: 'moves',
    what,
    figure: middle,
    unit: 'ms',
    comparedWith: { name: COPY_OF_PAGE, figure: copy },
    wanted: { of: 'figure', kind: 'at most', value },
  });
}

function sentenceOf(path: string, { middle, slowest, count }: Steps): string {
  return `  ${path}: ${middle.toFixed(1)} ms, slowest of ${count} ${slowest.toFixed(1)} ms`;
}

/** The steps, each the fastest of all rounds. */
async function bestOf(
  open: () => Promise<Page>,
  measure: (page: Page) => Promise<number[]>,
): Promise<Steps> {
  const rounds: number[][] = [];
  let copy = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open();
    rounds.push(await measure(page));
    copy = Math.min(copy, await copyOfPage(page));
    await page.close();
  }
  const [one = [], ...others] = rounds;
  const steps = one.map((time, step) =>
    Math.min(time, ...others.map((all) => all[step] ?? Infinity)),
  );
  const sorted = steps.toSorted((a, b) => a - b);
  const [middle = NaN, slowest = NaN] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return { middle, slowest, copy, count: sorted.length };
}

/**
 * Milliseconds of scripting for each whole cap from 8 to 30: the handlers of the event, and what they put into the
 * next frame, which is framed by two callbacks of our own. Pages ask for that frame in a promise that has resolved, so
 * the closing callback is asked for some microtasks later.
 */
function capSteps(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('cap-control [type=range]');
    if (slider === null) throw new Error('no slider');
    const step = async (cap: number): Promise<number> => {
      let frame = 0;
      requestAnimationFrame(() => (frame = performance.now()));
      const start = performance.now();
      slider.value = String(cap);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      for (let task = 0; task < 20; task += 1) await Promise.resolve();
      const handled = performance.now() - start;
      return new Promise((resolve) => {
        requestAnimationFrame(() => {
          resolve(handled + performance.now() - frame);
        });
      });
    };
    const times: number[] = [];
    await step(31);
    for (let cap = 30; cap >= 8; cap -= 1) {
      times.push(await step(cap));
      // What waits for the slider to rest is not part of the frame.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  });
}

/** Milliseconds from choosing another year until the last part of the page is written, for every year. */
function changes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const year = document.querySelector<HTMLSelectElement>('#year');
    const last = document.querySelector('[data-part=table]');
    if (year === null || last === null) throw new Error('no comparison');
    const change = (index: number): Promise<number> =>
      new Promise((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(last, { childList: true, characterData: true, subtree: true });
        year.selectedIndex = index;
        year.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const times: number[] = [];
    for (let index = 1; index < year.options.length; index += 1) {
      times.push(await change(index));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return times;
  });
}
