/** Checking a return as an officer does, on the built page, in January 2026 and with the register of the other tests. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { CONTEXT, HEADER } from '../../returns/context.ts';
import { openPage, type Circumstances, type OpenedPage } from '../browser.ts';

export const CHECK_PAGE = '/returns/check/';

/** What is chosen from the disk. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the page, ready for a file. */
export function openChecker(
  circumstances: Circumstances = {},
  path: string = CHECK_PAGE,
): Promise<OpenedPage> {
  return openPage(path, {
    ...circumstances,
    ...(circumstances.prepare === undefined ? { preparedAs: 'checker' } : {}),
    async prepare(page) {
      await page.clock.setFixedTime(`${CONTEXT.today}T10:00:00Z`);
      await page.route('**/returns/context.json', (route) => route.fulfill({ json: CONTEXT }));
      await circumstances.prepare?.(page);
    },
  });
}

/** A CSV with the header of a return. */
export function csv(name: string, ...rows: readonly string[]): Chosen {
  return file(name, [HEADER, ...rows, ''].join('\r\n'));
}

/** A file of any text or bytes. */
export function file(name: string, content: string | Uint8Array): Chosen {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/** A file of the fixtures. */
export function fixture(folder: string, name: string): Chosen {
  return file(name, readFileSync(`tests/fixtures/returns/${folder}/${name}`));
}

/** Chooses a file and waits for the outcome. */
export async function choose(page: Page, chosen: Chosen): Promise<Locator> {
  await page.getByLabel('Choose a file').setInputFiles(chosen);
  return outcome(page);
}

/** The outcome at the end of what the file says, once nothing is going on. */
export async function outcome(page: Page): Promise<Locator> {
  await page.locator('.result:not([aria-busy]) [data-part=outcome]').waitFor();
  return page.locator('.result [data-part=outcome]');
}

/** The finding with a line. */
export function finding(page: Page, line: string): Locator {
  return page.locator('article.finding', { has: page.getByRole('heading', { name: line }) });
}

/** How many findings of each severity the result shows, in its order, rules passed last. */
export async function counts(page: Page): Promise<string[]> {
  return page.locator('.counts li').allInnerTexts();
}

/** Presses a button and reads the file it gives. */
export async function downloaded(page: Page, button: Locator): Promise<Chosen> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { ...file(download.suggestedFilename(), await bytesOf(download)) };
}

async function bytesOf(download: {
  createReadStream(): Promise<AsyncIterable<Uint8Array>>;
}): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
