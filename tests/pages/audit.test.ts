/** Comparing the publisher's file with the site, on the built page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openPage, visit } from './browser.ts';
import { AUDIT } from './page-types.ts';
import { bytesOf, weightOf } from './weight.ts';

const EXCERPT = readFileSync('tests/fixtures/audit/excerpt-2025.csv', 'utf8');

/** Chooses a file and waits for the sentence about it. */
async function choose(page: Page, name: string, text: string): Promise<string> {
  const buffer = Buffer.from(text);
  await page
    .getByLabel('The Department’s CSV file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
  const status = page.getByRole('status').filter({ hasText: /agree|not compared/ });
  await status.waitFor();
  return status.innerText();
}

test('a file that agrees is said to, and all that is asked for is our own figures, in at most 40 KB of scripts', async () => {
  const { page, requests, end } = await visit(AUDIT, { untilSilent: true });
  const sentence = await choose(page, 'excerpt.csv', EXCERPT);
  expect(sentence).toBe(
    '20 of 20 rows agree with our figures for release 2025, in all 200 values.',
  );
  const worker = page.workers().map((one) => one.url());
  const { origin } = new URL(page.url());
  expect(requests.every((url) => url.startsWith(`${origin}/`))).toBe(true);
  expect(bytesOf(weightOf([...requests, ...worker]).names)).toBeLessThanOrEqual(40_000);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await end(true);
});

test('one altered digit is named with its row, column and both values, and the table can be used by everybody', async () => {
  const { page, errors } = await openPage(AUDIT);
  const altered = EXCERPT.replace(',130.6,2711,20.8,', ',130.6,2711,20.3,');
  const sentence = await choose(page, 'altered.csv', altered);
  expect(sentence).toBe(
    '19 of 20 rows agree with our figures for release 2025 and one value differs.',
  );
  const cells = await page.locator('[data-part=result] tbody').getByRole('row').innerText();
  expect(cells.split(/\s*\t\s*/)).toEqual([
    'Row 6',
    'Bolton',
    '2025',
    'Average caseload caseload_fte',
    '20.3',
    '20.8',
  ]);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a file that cannot be compared replaces an earlier result by what it is', async () => {
  const { page } = await openPage(AUDIT);
  await choose(page, 'altered.csv', EXCERPT.replace('20.8', '20.3'));
  await page.getByLabel('The Department’s CSV file').setInputFiles({
    name: 'page.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('<!doctype html><title>Data</title>'),
  });
  await page.getByText('page.csv was not compared. This is a web page').waitFor();
  expect(await page.locator('[data-part=result] table').count()).toBe(0);
});

test('without JavaScript the page explains how to compare by hand, with our figures of each release', async () => {
  const { page } = await openPage(AUDIT, { javaScript: false });
  expect(await page.getByLabel('The Department’s CSV file').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'How to compare by hand' }).isVisible()).toBe(true);
  const files = await page.locator('a[href^="/data/releases/"]').count();
  expect(files).toBe(8);
});
