import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';

/** Puts the focus into the search box by keyboard and types; waits for the answer. */
async function typed(page: Page, text: string): Promise<void> {
  await page.locator('council-search input').focus();
  await page.keyboard.type(text);
  await page.locator('council-search [role=status]:not(:empty)').waitFor();
}

/** The attributes of the box that assistive technology reads. */
function states(page: Page): Promise<Record<string, string | null>> {
  return page.locator('council-search input').evaluate((input) => {
    const names = ['role', 'aria-expanded', 'aria-autocomplete', 'aria-activedescendant'];
    return Object.fromEntries(names.map((name) => [name, input.getAttribute(name)]));
  });
}

describe('the search box', () => {
  it('leads from a name to the council’s page with the keyboard alone', async () => {
    const { page } = await openPage('/');
    await typed(page, 'bolton');
    expect(await page.locator('council-search [role=option]').allInnerTexts()).toEqual([
      expect.stringMatching(/^Bolton\s+metropolitan district council, North West$/),
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/bolton/');
  });

  it('is a combobox whose states say what is shown and chosen', async () => {
    const { page } = await openPage('/');
    await typed(page, 'north');
    expect(await states(page)).toEqual({
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      'aria-activedescendant': null,
    });
    const list = page.locator('council-search input').getAttribute('aria-controls');
    expect(await page.locator('[role=listbox]').getAttribute('id')).toBe(await list);
    await page.keyboard.press('ArrowUp');
    const last = page.locator('[role=option]').last();
    expect((await states(page))['aria-activedescendant']).toBe(await last.getAttribute('id'));
    expect(await last.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await states(page)).toMatchObject({
      'aria-expanded': 'false',
      'aria-activedescendant': null,
    });
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
  });

  it('finds a council by a district in it, and says who runs the service', async () => {
    const { page } = await openPage('/');
    await typed(page, 'Cambridge');
    const first = page.locator('[role=option]').first();
    expect(await first.innerText()).toContain(
      'Cambridgeshire runs children’s services for Cambridge',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/cambridgeshire/');
  });

  it('finds a council by another name it has, also with the mouse', async () => {
    const { page } = await openPage('/');
    await typed(page, 'Kingston upon Hull');
    await page.locator('[role=option]', { hasText: 'Hull' }).first().click();
    await page.waitForURL('**/councils/hull/');
  });

  it('says so when there is nothing of that name, and stays', async () => {
    const { page, errors } = await openPage('/');
    await typed(page, 'Atlantis');
    expect(await page.locator('council-search [role=status]').innerText()).toMatch(
      /^No council or district of that name/,
    );
    expect(await states(page)).toMatchObject({ 'aria-expanded': 'false' });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(errors).toEqual([]);
  });

  it('fetches the list of names once, and sends nothing that is typed', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    await typed(page, 'bolton');
    const since = requests.slice(before).map((url) => new URL(url));
    expect(since.map(({ pathname, search }) => pathname + search)).toEqual(['/search.json']);
  });

  it('takes what to look for from the address', async () => {
    const { page } = await openPage('/councils/?q=hull');
    expect(await page.locator('[role=option]').first().innerText()).toMatch(/^Hull/);
  });

  it('without JavaScript leads to the list of councils', async () => {
    const { page } = await openPage('/', { javaScript: false });
    await page.locator('council-search input').fill('bolton');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/?q=bolton');
    expect(await page.locator('a[href="/councils/bolton/"]').count()).toBeGreaterThan(0);
  });
});
