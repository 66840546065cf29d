import { describe, expect, test, vi } from 'vitest';
import { openPage } from './browser.ts';
import { answerText, offered, pathsOf, states, typed } from './search-box.ts';

/** Nothing a browser asked for may hold any of these. */
const SECRET = /BL7|9XX|SW1A|2AA|CB9|BT1|1AA/i;

// Where the postcodes lie: Code-Point Open, August 2014.
describe('a postcode', () => {
  test('typed and entered leads to the council’s page; only the shard of its area is fetched', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    await typed(page, 'sw1a 2aa');
    expect(await answerText(page)).toMatch(/^SW1A 2AA is in Westminster\./);
    expect(pathsOf(requests.slice(before))).toEqual(['/postcodes/sw.txt']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/westminster/');
    expect(requests.join()).not.toMatch(SECRET);
  });

  test('is answered while it is typed, without a space, with a letter for a digit, and with words after it', async () => {
    const { page } = await openPage('/');
    const texts: Readonly<Record<string, string>> = {
      SW1A2AA: 'Westminster',
      'swia 2aa': 'Westminster',
      'SW1A 2AA London': 'Westminster',
      bl1: 'Bolton',
      'BL1 1': 'Bolton',
    };
    for (const [text, council] of Object.entries(texts)) {
      await page.locator('council-search input').fill('');
      await typed(page, text);
      await page.locator('[role=option]', { hasText: council }).waitFor();
      expect(await offered(page), text).toEqual([council]);
    }
  });

  test('fetches its shard as soon as its area is known', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    await page.locator('council-search input').focus();
    await page.keyboard.type('BL');
    await page.locator('[role=option]').waitFor();
    expect(pathsOf(requests.slice(before))).toEqual([]);
    await page.keyboard.type('7');
    await page.locator('[role=option]', { hasText: 'Bolton' }).waitFor();
    expect(pathsOf(requests.slice(before))).toEqual(['/postcodes/bl.txt']);
  });

  test('that several councils share has all of them, the most likely first, and asks which', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    await typed(page, 'BL7');
    expect(await offered(page)).toEqual(['Bolton', 'Blackburn with Darwen']);
    expect(await answerText(page)).toMatch(/\d% of the postcodes in BL7/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/blackburn-with-darwen/');
    expect(requests.join()).not.toMatch(SECRET);
  });

  test('near a border is answered with a note that gives the vintage', async () => {
    const { page } = await openPage('/');
    await typed(page, 'BL7 9XX');
    expect(await answerText(page)).toMatch(
      /A border runs through BL7 9[^]*The list is of August 2014/,
    );
    expect(await page.locator('council-search [role=status]').textContent()).toContain(
      'The list is of August 2014',
    );
  });

  test('newer than the list says so and is answered from what it lies within', async () => {
    const { page } = await openPage('/');
    // The sector BL1 0 is not in use.
    await typed(page, 'BL1 0AA');
    expect(await answerText(page)).toMatch(/^BL1 0AA is not in the list of August 2014/);
    expect(await offered(page)).toEqual(['Bolton']);
  });

  test('of Northern Ireland, Jersey or nowhere is told so, and fetches nothing', async () => {
    const { page, requests } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    const input = page.locator('council-search input');
    await typed(page, 'BT1 1AA');
    expect(await answerText(page)).toMatch(/^BT1 1AA is in Northern Ireland/);
    expect(await offered(page)).toEqual(['Northern Ireland']);
    await input.fill('JE2 3AB');
    expect(await answerText(page)).toMatch(/^JE2 3AB is in Jersey/);
    await input.fill('IM1 1AA');
    expect(await answerText(page)).toMatch(/^IM1 1AA is on the Isle of Man/);
    await input.fill('WX1 1AA');
    expect(await answerText(page)).toMatch(/^There is no postcode WX1 1AA/);
    expect(await offered(page)).toEqual(['All postcode areas']);
    expect(pathsOf(requests.slice(before))).toEqual([]);
  });

  test('that does not exist is told so, and the page stays', async () => {
    const { page } = await openPage('/');
    await typed(page, 'BL99 1AA');
    expect(await answerText(page)).toMatch(/^There is no postcode BL99 1AA/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('is answered offline once the shard is there', async () => {
    const { page } = await openPage('/');
    await typed(page, 'BL7');
    await page.context().setOffline(true);
    await page.locator('council-search input').fill('BL1 1AA');
    expect(await answerText(page)).toMatch(/^BL1 1AA is in Bolton\./);
    await page.locator('council-search input').fill('CB1 1AA');
    await page.locator('.search-panel', { hasText: 'did not load' }).waitFor();
    expect(await answerText(page)).toMatch(/^The list of CB postcodes did not load/);
    await page.context().setOffline(false);
    await page.waitForFunction(() => navigator.onLine);
    // The browser may lose the first request to the change of networks itself: the reader keeps typing.
    const found = page.locator('[role=option]', { hasText: 'Cambridgeshire' });
    await vi.waitFor(
      async () => {
        await page.keyboard.press('Backspace');
        await page.keyboard.type('A');
        await found.waitFor({ timeout: 3_000 });
      },
      { timeout: 20_000 },
    );
  });

  test('may come with a link, and is taken out of the address', async () => {
    const { page } = await openPage('/councils/?q=SW1A+2AA');
    await page.locator('[role=option]').first().waitFor();
    expect(await answerText(page)).toMatch(/^SW1A 2AA is in Westminster\./);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is never sent, whatever becomes of it', async () => {
    const { page, requests } = await openPage('/councils/cardiff/');
    await typed(page, 'CB9 7XX');
    await page.locator('[role=option]').first().click();
    await page.waitForURL((url) => url.pathname !== '/councils/cardiff/');
    await page.waitForLoadState('networkidle');
    expect(requests.join()).not.toMatch(SECRET);
  });
});

describe('the letters of an area', () => {
  test('lead to its page', async () => {
    const { page } = await openPage('/');
    await typed(page, 'BL');
    expect(await states(page)).toMatchObject({ 'aria-expanded': 'true' });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/postcodes/bl/');
    expect(await page.locator('h1').innerText()).toBe('Postcodes that begin with BL');
  });
});

describe('without JavaScript', () => {
  test('the list of areas leads to each district with its councils', async () => {
    const { page } = await openPage('/postcodes/', { javaScript: false });
    await page.getByRole('link', { name: 'BL', exact: true }).click();
    await page.waitForURL('**/postcodes/bl/');
    const row = page.getByRole('row', { name: /^BL1 / }).first();
    expect(await row.getByRole('link').allInnerTexts()).toEqual(['Bolton']);
  });
});
