/** Addresses as people type, shorten and pass them on: in other letters, with additions of other sites, or wrong. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';

/** The page's address without its origin. */
function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

describe('letters of any case', () => {
  test.each([
    ['/compare/?councils=Bolton,SALFORD', '/compare/?councils=bolton,salford'],
    [
      '/league-table/?REGION=north-west&sort=LOWEST',
      '/league-table/?region=North+West&sort=lowest',
    ],
    ['/map/2018/?View=HEX&measure=Gap', '/map/2018/?view=hex&measure=gap'],
    ['/postcode-lottery/?council=Bury', '/postcode-lottery/?council=bury'],
    ['/say/?Kind=MORE&council=BOLTON&other=Bury', '/say/?kind=more&council=bolton&other=bury'],
    ['/embed/?council=BURY', '/embed/?council=bury'],
    ['/regions/north-west/?Sort=FALL', '/regions/north-west/?sort=fall'],
    ['/changes/?council=BOLTON', '/changes/?council=bolton'],
    ['/councils/bolton/?CAP=18', '/councils/bolton/?cap=18'],
  ])('%s is understood', async (asked, understood) => {
    const { page, errors } = await openPage(asked);
    await expect.poll(() => addressOf(page)).toBe(understood);
    expect(await page.locator('[data-part=unknown-values]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('lead to the comparison that was meant, which can be changed', async () => {
    const { page } = await openPage('/compare/?councils=Bolton,SALFORD,Bury');
    await page.locator('[data-remove=bury]').click();
    const finding = page.locator('[data-part=finding]');
    await expect.poll(() => finding.innerText()).toMatch(/^Bolton’s average caseload .+ Salford’s/);
    expect(addressOf(page)).toBe('/compare/?councils=bolton,salford');
  });
});

describe('an address of a comparison', () => {
  test.each([
    ['', 'Choose the councils to compare', 'Add at least two councils.'],
    ['BOLTON', 'Bolton had an average of 20.8', 'Add another council.'],
  ])('that names ‘%s’ alone has sentences of its own', async (councils, finding, refused) => {
    const { page } = await openPage(`/compare/?councils=${councils}`);
    const said = page.locator('[data-part=refused]');
    await expect.poll(() => said.innerText()).toBe(refused);
    expect(await page.locator('[data-part=finding]').innerText()).toContain(finding);
    expect(await page.locator('[data-part=unknown-values]').isVisible()).toBe(false);
  });
});

/** What other sites add to follow their readers. */
const ADDED = /fbclid|utm_|gclid/;

/** All addresses in a page that lead on, and all texts that are made to be copied. */
function carriedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const links = [...document.querySelectorAll('[href], [src]')];
    const named = links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '');
    const copied = document.querySelectorAll('copy-text, pre, textarea');
    return [location.href, ...named, ...[...copied].map((text) => text.textContent)];
  });
}

describe('what other sites add to an address', () => {
  test.each([
    ['/league-table/2018/', 'region=London'],
    ['/map/', 'view=hex'],
    ['/compare/', 'councils=bolton,bury'],
    ['/say/', 'council=bury'],
    ['/cap/', 'cap=18'],
  ])('is neither cited nor carried by %s', async (path, known) => {
    const { page } = await openPage(`${path}?fbclid=IwAR0&${known}&utm_source=mail&gclid=1`);
    await expect.poll(() => addressOf(page)).toBe(`${path}?${known}`);
    await page.locator('details[data-asks=citation] > summary').click();
    await expect
      .poll(async () => (await page.locator('#cite').innerText()).replaceAll(/\s/g, ''))
      .toContain(`?${known}`);
    expect((await carriedBy(page)).filter((text) => ADDED.test(text))).toEqual([]);
  });

  test('is taken out of an address without anything else, too', async () => {
    const { page } = await openPage('/about/?utm_source=mail#privacy');
    await expect.poll(() => page.url()).toBe(`${inject('origin')}/about/#privacy`);
  });
});

/** Opens an address that leads nowhere, which `openPage` takes for an error. */
async function lost(path: string, javaScript = true): Promise<Page> {
  const { page } = await openPage('/robots.txt', { javaScript });
  const response = await page.goto(`${inject('origin')}${path}`);
  expect(response?.status()).toBe(404);
  return page;
}

describe('an address that leads nowhere', () => {
  test.each([
    ['/Councils/Bolton/', 'Bolton', '/councils/bolton/'],
    ['/council/bolton?cap=18&fbclid=1', 'Bolton', '/councils/bolton/?cap=18'],
    ['/councils/bolton.html', 'Bolton', '/councils/bolton/'],
    ['/Compare/?councils=bolton,bury', 'Compare', '/compare/?councils=bolton,bury'],
    ['/councils/bolten/', 'Bolton', '/councils/bolton/'],
  ])('%s: its page says that %s is meant', async (asked, name, href) => {
    const page = await lost(asked);
    const link = page.locator('[data-part=nearest-pages] a').first();
    expect([await link.innerText(), await link.getAttribute('href')]).toEqual([name, href]);
    await link.click();
    await page.waitForURL(`**${href}`);
  });

  test('offers search and the list of councils without JavaScript', async () => {
    const page = await lost('/Councils/Bolton/', false);
    expect(await page.locator('main a[href="/councils/"]').first().isVisible()).toBe(true);
    expect(await page.locator('main council-search form').isVisible()).toBe(true);
  });
});
