/** The checker on a file of a million rows: progress is shown, and it can be stopped. `npm run bench -- returns` times it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchContext, writeBenchFile } from '../../../scripts/bench/returns-file.ts';
import { openChecker } from './checking.ts';

const ROWS = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'large-return-'));
const path = join(folder, 'large.csv');
const context = benchContext();

beforeAll(async () => {
  await writeBenchFile(path, ROWS, context);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Opens the checker with the register of the large file. */
async function openLarge(): Promise<Page> {
  const { page } = await openChecker({
    prepare: (own) =>
      own.route('**/returns/context.json', (route) => route.fulfill({ json: context })),
  });
  return page;
}

/** Chooses the large file by its path: the browser reads it itself, nothing copies it to where the browser runs. */
async function chooseFromDisk(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('return-check input[type=file]')",
  });
  const { objectId = '' } = result;
  await session.send('DOM.setFileInputFiles', { files: [path], objectId });
}

/** Notes from now on, in the page itself, each text that a part of it holds: a test may look too seldom to see all. */
async function writtenIn(page: Page, name: string): Promise<() => Promise<string[]>> {
  const texts = await page.evaluateHandle((wanted) => {
    const noted: string[] = [];
    new MutationObserver(() => {
      noted.push(document.querySelector(`[data-part=${wanted}]`)?.textContent ?? '');
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return noted;
  }, name);
  return () => texts.jsonValue();
}

describe(`a file of ${String(ROWS)} rows`, () => {
  test('is checked to its end, and the page shows how far it has come', async () => {
    expect(statSync(path).size).toBeGreaterThan(100_000_000);
    const page = await openLarge();
    const amounts = await writtenIn(page, 'amount');
    await chooseFromDisk(page);
    const result = page.locator('.result:not([aria-busy]) [data-part=outcome]');
    await result.waitFor({ timeout: 170_000 });
    expect(await page.locator('.about').innerText()).toContain('1,000,000 rows');
    expect(new Set(await amounts()).size).toBeGreaterThan(5);
    // The first rows are played back, and the others on demand.
    expect(await page.locator('[data-part=sentence]').count()).toBe(50);
    await page.getByText('These are rows 1 to 50 of 1,000,000.').waitFor();
  }, 180_000);

  test('can be stopped, and another file chosen at once', async () => {
    const page = await openLarge();
    await chooseFromDisk(page);
    const ended = page.workers()[0]?.waitForEvent('close');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('The check was stopped. Choose a file to start again.').waitFor();
    expect(await page.locator('.progress').isVisible()).toBe(false);
    await ended;
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'small.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\r\n1,2\r\n'),
    });
    await page.getByText('small.csv, 0 rows').waitFor();
  }, 120_000);
});
