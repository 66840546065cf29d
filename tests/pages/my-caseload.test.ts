/** The page for social workers: what is entered is compared, and leaves nothing behind. */
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { openPage, type OpenedPage } from './browser.ts';

const PATH = '/my-caseload/';

interface Entry {
  readonly cases?: string;
  readonly fte?: string;
  readonly shared?: string;
}

/** Enters and asks. */
async function compare(page: Page, { cases = '', fte = '', shared = '' }: Entry): Promise<void> {
  await page.locator('#cases').fill(cases);
  await page.locator('#fte').fill(fte);
  await page.locator('#shared').fill(shared);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

function answer(page: Page): Promise<string> {
  return page.locator('[data-part=answer]').innerText();
}

/** All that a page can keep in a browser. */
function stored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    const cookies = document.cookie === '' ? 0 : 1;
    return localStorage.length + sessionStorage.length + cookies + databases.length + caches.length;
  });
}

async function compared(entry: Entry, path = PATH): Promise<OpenedPage> {
  const opened = await openPage(path, { untilSilent: true });
  await compare(opened.page, entry);
  return opened;
}

describe('the page for social workers', () => {
  test('compares without a request, an address or anything stored that has what was entered', async () => {
    const { page, requests, errors } = await openPage(PATH, { untilSilent: true });
    const before = requests.length;
    await compare(page, { cases: '77', fte: '0.93', shared: '13' });
    await page.locator('#role').selectOption('newly_qualified');
    await page.locator('#service').selectOption('children_protection');
    await page.locator('#council').selectOption('bolton');
    await page.locator('#note-text').pressSequentially('My own words.');
    // 77 divided by 0.93 is 82.795…
    await expect.poll(() => answer(page)).toContain('82.8 cases for each FTE');
    await page.waitForLoadState('networkidle');
    expect(requests.slice(before)).toEqual([]);
    expect(page.url()).toBe(`${inject('origin')}${PATH}`);
    expect(await stored(page)).toBe(0);
    expect(await page.locator('[data-part=entry] [name]').count()).toBe(0);
    // What a browser keeps of fields when a page is loaded again.
    await page.reload();
    expect(await page.locator('#cases').inputValue()).toBe('');
    expect(await page.locator('#note-text').inputValue()).toContain('Working time: ________ FTE');
    expect(errors).toEqual([]);
  });

  test('takes the council from a link, and never puts one into the address', async () => {
    const { page } = await compared({ cases: '18', fte: '0.8' }, `${PATH}?council=bolton`);
    // Bolton’s average in the Department’s file for 2025 is 20.8.
    expect(await answer(page)).toMatch(/Bolton’s average[^]*20\.8[^]*1\.7 above/);
    await page.locator('#council').selectOption('salford');
    await expect.poll(() => page.url()).toBe(`${inject('origin')}${PATH}`);
  });

  test('follows the cap, which is the one thing that its address keeps', async () => {
    const { page } = await compared({ cases: '8', fte: '0.4' });
    expect(await answer(page)).toMatch(/proposed cap of 20 for each FTE\s+20\s+the same/);
    await page.locator('#cap-number').fill('17.5');
    await expect.poll(() => answer(page)).toContain('a cap of 17.5 for each FTE is 7 cases');
    await expect.poll(() => page.url()).toMatch(/\/my-caseload\/\?cap=17\.5$/);
    expect(await page.locator('#note-text').inputValue()).toContain('a cap of 17.5');
  });

  test('names what is wrong at its field, and shows no old result beside it', async () => {
    const { page } = await compared({ cases: '18', fte: '0.8' });
    await compare(page, { cases: '', fte: '0,8', shared: '2' });
    expect(await page.locator('#cases-problem').innerText()).toMatch(/^Enter how many cases/);
    expect(await page.locator('#fte-problem').innerText()).toContain('0.8');
    expect(await answer(page)).not.toContain('22.5');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cases');
    expect(await page.locator('#fte').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await compare(page, { cases: '18', fte: '0.8' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      '22.5 cases for each FTE',
    );
    expect(await violations(page)).toEqual([]);
  });

  test('keeps a note that its reader changed, and clears everything when asked', async () => {
    const { page } = await compared({ cases: '18', fte: '0.8' });
    const note = page.locator('#note-text');
    await note.fill('My own words.');
    await page.locator('#cases').fill('19');
    expect(await note.inputValue()).toBe('My own words.');
    await page.getByRole('button', { name: /^Fill it in again/ }).click();
    // 19 divided by 0.8 is 23.75.
    expect(await note.inputValue()).toContain('23.75, which is 23.8');
    await page.getByRole('button', { name: 'Clear what I entered' }).click();
    await expect.poll(() => answer(page)).toContain('Example: 22.5');
    expect(await note.inputValue()).toContain('Working time: ________ FTE');
    expect(await page.locator('#cases').inputValue()).toBe('');
    expect(await page.locator('[data-part=note-paper]').textContent()).not.toContain('23.75');
  });

  test('prints the note alone, on one sheet', async () => {
    const { page } = await compared({ cases: '24', fte: '0.75', shared: '4' });
    await page.locator('#role').selectOption('newly_qualified');
    await page.locator('#service').selectOption('children_assessment');
    await page.locator('#council').selectOption('hillingdon');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print the note' }).click();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    expect(text).toHaveLength(1);
    expect(text[0]).toContain('24 cases divided by 0.75 FTE is 32.');
    expect(text[0]).toContain('by whom and by when');
    expect(text[0]).not.toContain('Who to tell');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('html').getAttribute('data-printing')).toBeNull();
  });

  test('has an example, a table and a note to fill in without JavaScript', async () => {
    const { page } = await openPage(PATH, { javaScript: false });
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Example: 22.5 cases for each FTE');
    expect(text).toContain('It is not about a real person.');
    expect(text).toContain('Working time: ________ FTE');
    expect(await page.locator('#table tbody tr').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-part=entry]').isVisible()).toBe(false);
  });
});
