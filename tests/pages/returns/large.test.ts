/** The checker on a file of a million rows: the page stays free, progress is told, and it can be stopped. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchContext, writeBenchFile } from '../../../scripts/bench/returns-file.ts';
import { openChecker } from './checking.ts';

const ROWS = 1_000_000;
/** Tasks from this length on are reported as long ones. */
const LONG_TASK = 50;

const folder = mkdtempSync(join(tmpdir(), 'large-return-'));
const path = join(folder, 'large.csv');
const context = benchContext();

beforeAll(async () => {
  await writeBenchFile(path, ROWS, context);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

declare global {
  interface Window {
    /** Milliseconds of each long task of the page since it was watched. */
    longTasks: number[];
  }
}

/** Opens the checker with the register of the large file, and watches for long tasks from now on. */
async function openWatched(): Promise<Page> {
  const { page } = await openChecker({
    prepare: (own) =>
      own.route('**/returns/context.json', (route) => route.fulfill({ json: context })),
  });
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  return page;
}

describe(`a file of ${String(ROWS)} rows`, () => {
  // What else runs on the machine can hold a task up: it is tried again, as a slow page would fail every time.
  it(
    'is checked to its end while no task of the page takes longer than 50 ms',
    { retry: 2, timeout: 180_000 },
    async () => {
      expect(statSync(path).size).toBeGreaterThan(100_000_000);
      const page = await openWatched();
      await page.getByLabel('Choose a file').setInputFiles(path, { timeout: 60_000 });
      const amounts = new Set<string>();
      const result = page.locator('.result:not([aria-busy]) h2');
      while (!(await result.isVisible())) {
        amounts.add((await page.locator('.amount').textContent()) ?? '');
        await page.waitForTimeout(50);
      }
      expect(await page.locator('.about').innerText()).toContain('1,000,000 rows');
      expect(amounts.size).toBeGreaterThan(5);
      const tasks = await page.evaluate(() => window.longTasks);
      expect(tasks.filter((duration) => duration > LONG_TASK)).toEqual([]);
    },
  );

  it('can be stopped, and another file chosen at once', async () => {
    const page = await openWatched();
    await page.getByLabel('Choose a file').setInputFiles(path, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Choose a file to begin again.').waitFor();
    expect(await page.locator('.progress').isVisible()).toBe(false);
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'small.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\r\n1,2\r\n'),
    });
    await page.getByText('small.csv, 0 rows').waitFor();
  }, 120_000);
});
