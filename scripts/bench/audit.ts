/** How long it takes to compare a release with the site in a browser, on a slowed processor. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import type { Output } from '../shared/console.ts';
import { browse } from './browse.ts';
import { rowOf, type BenchRow } from './row.ts';

/** How many times slower than here: a cheap phone beside a good computer. */
const SLOWDOWN = 4;

/** What may not be passed, milliseconds: comparing a release, and any one task of the page meanwhile. */
const LIMITS = { comparing: 1000, task: 50 } as const;

const ROUNDS = 5;

interface Round {
  readonly milliseconds: number;
  readonly longestTask: number;
  readonly result: string;
}

/**
 * Chooses the file on the built page, then has the same worker's script do all of it on the page itself: browsers slow
 * down pages and not their workers, so that is the time that counts. The fastest round does, since other work only adds.
 * @throws Failure if the site is not built
 */
export function benchAudit(file: string, output: Output): Promise<BenchRow[]> {
  return browse(async (browser, origin) => {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage();
      await page.goto(`${origin}/audit/`, { waitUntil: 'networkidle' });
      rounds.push(await measured(page, file));
      await page.close();
    }
    const milliseconds = Math.min(...rounds.map((round) => round.milliseconds));
    const longestTask = Math.min(...rounds.map((round) => round.longestTask));
    output.log(rounds[0]?.result ?? '');
    return [
      rowOf({
        measure: 'audit',
        what: `comparing a release, on a processor ${SLOWDOWN} times slowed`,
        figure: milliseconds,
        unit: 'ms',
        wanted: { of: 'figure', kind: 'at most', value: LIMITS.comparing },
      }),
      rowOf({
        measure: 'audit',
        what: 'longest task of the page meanwhile, 0 for none of 50 ms',
        figure: longestTask,
        unit: 'ms',
        wanted: { of: 'figure', kind: 'at most', value: LIMITS.task },
      }),
    ];
  });
}

async function measured(page: Page, file: string): Promise<Round> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const tasks = await page.evaluateHandle(() => {
    const lengths: number[] = [];
    new PerformanceObserver((list) => {
      lengths.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    return lengths;
  });
  const worker = page.waitForEvent('worker');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('release-audit [role=status]', { hasText: 'agree' }).waitFor();
  const longestTask = Math.max(0, ...(await tasks.jsonValue()));
  const script = (await worker).url();
  const compared = await onThePage(page, script, file);
  return { longestTask, ...compared };
}

/** Loads the worker's script into the page and asks it as the page asks the worker. */
async function onThePage(
  page: Page,
  script: string,
  file: string,
): Promise<Pick<Round, 'milliseconds' | 'result'>> {
  const given = { script, name: basename(file), text: readFileSync(file, 'utf8') };
  return page.evaluate(async ({ script: address, name, text }) => {
    await import(address);
    const answer = new Promise<string>((resolve) => {
      window.postMessage = (reply: { view?: { sentence: string } }) => {
        resolve(reply.view?.sentence ?? '');
      };
    });
    const request = { turn: 1, file: new File([text], name), releases: [2022, 2023, 2024, 2025] };
    const start = performance.now();
    dispatchEvent(new MessageEvent('message', { data: request }));
    const result = await answer;
    return { milliseconds: performance.now() - start, result };
  }, given);
}
