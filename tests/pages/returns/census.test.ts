/** A census of the workforce on the checker’s page: it becomes a return, and nobody in it can be found anywhere. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from '../axe.ts';
import { census, worker } from '../../returns/census/make-census.ts';
import { choose, downloaded, file, openChecker, outcome } from './checking.ts';

/** 60 workers of one FTE, with 10 to 29 cases three times over: 3 × 390 = 1,170 cases, an average of 19.5. */
const WORKERS = Array.from({ length: 60 }, (_, index) =>
  worker({ SWENo: `SW${700_000 + index}`, Cases30: String(10 + (index % 20)) }),
);
/** What the file says about persons: registration numbers, days of birth and of beginning, ethnicity. */
const PERSONAL = /SW\d{6}|\b7000\d\d\b|1980-01-01|2019-04-01|WBRI/;

/** Drops a file on the page’s heading, under a name that does not say what it is. */
async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'workforce.txt'));
    const at = document.querySelector('h1') ?? document.body;
    at.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, text);
}

describe('a census that is dropped on the page', () => {
  test('becomes a return: explained, compared, checked, downloaded, and without anything about a person', async () => {
    const { page, requests, errors } = await openChecker();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await drop(page, census(WORKERS));
    await page.locator('[data-part=census]').waitFor();
    await outcome(page);
    const said = await page.locator('[data-part=census]').innerText();
    for (const line of [
      'All children’s services: 1,170 cases, 60.00 FTE social workers with cases, an average of 19.5.',
      // 21 to 29 cases: 9 of 20 workers, three times over.
      '27.00 FTE are over 20 cases for each FTE.',
      '60 workers read, and 60 with cases are counted.',
      'The Department for Education published 15.9 for 30 September 2025',
    ])
      expect(said).toContain(line);
    expect(await page.locator('.about').innerText()).toBe(
      'workforce-return.csv, 2 rows, Bolton, quarter to 30 September 2025',
    );

    await page.getByLabel('Your council’s own limit').fill('24.5');
    await page.getByRole('button', { name: 'Use this limit' }).click();
    // 25 to 29 cases: 5 of 20 workers, three times over.
    await page
      .locator('[data-part=census]')
      .getByText('15.00 FTE are over your limit of 24.5.')
      .waitFor();
    await outcome(page);

    const made = page.getByRole('button', { name: 'Return made from the census (CSV)' });
    const csv = await downloaded(page, made);
    const text = csv.buffer.toString('utf8');
    expect(csv.name).toBe('workforce-return.csv');
    expect(text).toContain('children_all,all,individual,1170,60.00,19.5,29,24.5,15.00,,9.5,6,');
    expect(text).toContain(',0.00,0.00,15.00,15.00,15.00,15.00,0.00');
    const json = await downloaded(page, page.getByRole('button', { name: 'Findings (JSON)' }));

    const everything = [await page.content(), text, json.buffer.toString('utf8'), ...sent].join();
    expect(everything).not.toMatch(PERSONAL);
    expect(
      requests.every((url) => url.startsWith('blob:') || url.startsWith(inject('origin'))),
    ).toBe(true);
    expect(requests.filter((url) => url.includes('census-answer'))).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('is checked again as the return that was downloaded, with the same findings', async () => {
    const { page } = await openChecker();
    const first = await choose(page, file('census.xml', census(WORKERS)));
    const heading = await first.innerText();
    const made = page.getByRole('button', { name: 'Return made from the census (CSV)' });
    const again = await choose(page, await downloaded(page, made));
    expect(await again.innerText()).toBe(heading);
    expect(await page.locator('[data-part=census]').count()).toBe(0);
  });
});

describe('a census of which nothing can be made yet', () => {
  test('without a header is asked for its council and day', async () => {
    const { page } = await openChecker();
    const heading = await choose(page, file('census.xml', census(WORKERS, null)));
    expect(await heading.innerText()).toBe('1 problem must be fixed');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Council', { exact: true }).selectOption({ label: 'Bolton' });
    await page.getByLabel('Day of the census').selectOption({ label: '30 September 2025' });
    await page.getByRole('button', { name: 'Use this council and day' }).click();
    await page.locator('[data-part=census]').waitFor();
    expect(await page.locator('.about').innerText()).toContain('Bolton, quarter to 30 September');
  });

  test('that is cut off, or has an unreadable value, is explained without the value', async () => {
    const { page } = await openChecker();
    await choose(page, file('census.xml', census(WORKERS).slice(0, 3000)));
    const refused = page.locator('[data-part=census-refused]');
    expect(await refused.innerText()).toContain('This is not well-formed XML');
    const odd = [...WORKERS, worker({ SWENo: 'SW700099', Cases30: 'SW700099' })];
    await choose(page, file('census.xml', census(odd)));
    await refused.getByText('1 worker has a value of Cases30').waitFor();
    expect(await page.content()).not.toMatch(PERSONAL);
  });
});
