import { describe, expect, test } from 'vitest';
import { openStill, passTime } from './clock.ts';
import { openPage } from './browser.ts';
import { answerText, offered, pathsOf, ready, states, typed } from './search-box.ts';

describe('the search box', () => {
  test('leads from a name to the council’s page with the keyboard alone', async () => {
    const { page } = await openPage('/');
    await typed(page, 'bolton');
    const [first, ...others] = await page.locator('council-search [role=option]').allInnerTexts();
    expect(first).toMatch(/^Bolton\s+North West$/);
    // A town that begins with Bolton.
    expect(others).toContainEqual(
      expect.stringMatching(/^Barnsley\s+Runs children’s services in Bolton upon Dearne$/),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/bolton/');
  });

  test('is a combobox whose states say what is shown and chosen', async () => {
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

  test('finds a council by a district in it, and says who runs the service', async () => {
    const { page } = await openPage('/');
    await typed(page, 'Cambridge');
    const first = page.locator('[role=option]').first();
    expect(await first.innerText()).toContain(
      'Runs children’s services in Cambridge, a district of its area',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/cambridgeshire/');
  });

  test('finds a council by another name it has, also with the mouse', async () => {
    const { page } = await openPage('/');
    await typed(page, 'Kingston upon Hull');
    await page.locator('[role=option]', { hasText: 'Hull' }).first().click();
    await page.waitForURL('**/councils/hull/');
  });

  test('asks first whether a mistyped name is meant', async () => {
    const { page } = await openPage('/');
    await typed(page, 'boltn');
    expect(await answerText(page)).toMatch(/^Did you mean:\s+Bolton/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
    expect((await states(page))['aria-activedescendant']).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/bolton/');
  });

  test('says so when there is nothing of that name, and stays', async () => {
    const { page, errors } = await openPage('/');
    await typed(page, 'Atlantis');
    expect(await page.locator('council-search [role=status]').textContent()).toMatch(
      /^No council, town or region has that name/,
    );
    expect(await answerText(page)).toMatch(/^No council, town or region has that name/);
    expect(await states(page)).toMatchObject({ 'aria-expanded': 'false' });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(errors).toEqual([]);
  });

  test('fetches the lists of the first letter, and sends no more of what is typed', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    await typed(page, 'bolton');
    expect(pathsOf(requests.slice(before))).toEqual(['/search/b.json', '/search/towns/b.txt']);
  });

  test('says in words that the names did not load, and tries again with the next key', async () => {
    const { page } = await openPage('/', { firstVisit: true });
    await ready(page);
    await page.context().setOffline(true);
    await typed(page, 'bolt');
    expect(await answerText(page)).toMatch(/^The list of names did not load. You may be offline/);
    await page.context().setOffline(false);
    await page.keyboard.type('o');
    await page.locator('[role=option]').first().waitFor();
    expect((await offered(page))[0]).toBe('Bolton');
  });

  test('fetches its code once somebody comes to it, and answers what was typed meanwhile', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    let letIn: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => (letIn = resolve));
    await page.route('**/_astro/box.*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.locator('council-search input').focus();
    expect(await states(page)).toMatchObject({ role: 'combobox', 'aria-expanded': 'false' });
    await page.keyboard.type('bolton');
    await page.keyboard.press('Enter');
    expect(requests.slice(before).join()).toMatch(/\/_astro\/box\.[\w-]+\.js/);
    expect(pathsOf(requests.slice(before))).toEqual([]);
    letIn?.();
    await page.waitForURL('**/councils/bolton/');
  });

  test('says in words that its code did not load, and still leads to the list of councils', async () => {
    const { page, requests } = await openPage('/', { firstVisit: true });
    await page.route('**/_astro/box.*.js', (route) => route.abort());
    await page.locator('council-search input').focus();
    await page.keyboard.type('bolton');
    expect(await page.locator('council-search [role=alert]').allInnerTexts()).toEqual([
      'The search did not load. You may be offline. Load this page again, or press Find for a list of councils.',
    ]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/councils\/\??$/);
    expect(requests.join()).not.toContain('bolton');
  });

  test('takes what to look for from the address', async () => {
    const { page } = await openPage('/councils/?q=hull');
    await page.locator('[role=option]').first().waitFor();
    expect(await offered(page)).toContain('Hull');
    expect(page.url()).toMatch(/\?q=hull$/);
  });

  test('closes at Escape, opens again at an arrow, and is empty when cleared', async () => {
    const { page } = await openPage('/');
    await typed(page, 'north');
    await page.keyboard.press('Escape');
    expect(await states(page)).toMatchObject({ 'aria-expanded': 'false' });
    expect(await page.locator('council-search input').inputValue()).toBe('north');
    await page.keyboard.press('ArrowDown');
    expect(await states(page)).toMatchObject({ 'aria-expanded': 'true' });
    await page.locator('council-search input').fill('');
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
  });

  test.each(['Escape', 'Tab'])('reads nothing out that %s has closed', async (key) => {
    const { page } = await openStill('/');
    await ready(page);
    await page.keyboard.type('bolton');
    await expect.poll(() => offered(page)).toContain('Bolton');
    await page.keyboard.press(key);
    // Longer than an answer waits for the next key.
    await passTime(page, 2_000);
    expect(await page.locator('council-search [role=status]').textContent()).toBe('');
  });

  test('without JavaScript leads to the list of councils, sends nothing, and shows the way to postcodes', async () => {
    const { page, requests } = await openPage('/', { javaScript: false });
    expect(await page.locator('council-search a').evaluateAll(hrefs)).toEqual([
      '/about/#privacy',
      '/councils/',
      '/postcodes/',
    ]);
    await page.locator('council-search input').fill('BL1 1AA');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/councils\/\??$/);
    expect(requests.join()).not.toMatch(/BL1|1AA/i);
    expect(await page.locator('a[href="/councils/bolton/"]').count()).toBeGreaterThan(0);
  });
});

describe('on every other page the box', () => {
  test('stands in the masthead of a wide window', async () => {
    const { page } = await openPage('/councils/cardiff/');
    await typed(page, 'bolton');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/bolton/');
  });

  test('is one tap away on a phone, with the focus in it', async () => {
    const { page } = await openPage('/councils/cardiff/', { width: 360 });
    expect(await page.locator('council-search input').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.locator('council-search input:focus').waitFor();
    await page.keyboard.type('bolton');
    await page.locator('[role=option]').first().click();
    await page.waitForURL('**/councils/bolton/');
  });

  test.each([360, 1280])('can be hit with a finger, %i pixels wide', async (width) => {
    const { page } = await openPage('/councils/cardiff/', { width });
    if (width === 360) await page.locator('.find-button').click();
    await typed(page, 'north');
    const targets = page.locator(
      'council-search input, council-search .search-line button, [role=option], .find-button:visible',
    );
    const heights = await targets.evaluateAll((all) =>
      all.map((target) => target.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

/** Addresses of links as they are written. */
function hrefs(links: readonly Element[]): (string | null)[] {
  return links.map((link) => link.getAttribute('href'));
}
