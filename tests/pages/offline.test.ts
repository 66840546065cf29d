/** Reading offline, in a real browser: off at first, honest about its age, never of two versions, and gone when it is to be. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offlineFiles } from '../../scripts/build/offline-files.ts';
import { openPage } from './browser.ts';
import { DIST, fileText } from './built-pages.ts';
import { OfflineSite, SECOND_NUMBER, SECOND_SHEET } from './offline-site.ts';
import { offered, typed } from './search-box.ts';

let site: OfflineSite;

beforeEach(async () => {
  site = await OfflineSite.publish();
});

afterEach(async () => {
  await site.end();
});

const NOTICE = '[data-part=offline-notice]';

/** Opens the page about reading offline in a window of its own. */
async function start(): Promise<{ page: Page; errors: readonly string[] }> {
  return openPage(site.address('/offline/'), { width: 360, prepare: () => Promise.resolve() });
}

/** Opens a page as a reader does, and waits until it is kept, which goes on after it is shown. */
async function openToKeep(page: Page, path: string): Promise<void> {
  await page.goto(site.address(path));
  const isKept = (own: string): Promise<boolean> => caches.match(own).then(Boolean);
  await expect.poll(() => page.evaluate(isKept, path.replace(/\?.*/, ''))).toBe(true);
}

async function turn(page: Page, until: RegExp): Promise<void> {
  await page.locator('[data-part=offline-turn]').click();
  await expect.poll(() => statusOf(page)).toMatch(until);
}

function statusOf(page: Page): Promise<string> {
  return page.locator('[data-part=offline-status]').innerText();
}

/** What the browser has of the site: workers, and names of stores. */
function kept(page: Page): Promise<{ workers: number; stores: string[] }> {
  return page.evaluate(async () => {
    const { length } = await navigator.serviceWorker.getRegistrations();
    return { workers: length, stores: await caches.keys() };
  });
}

/** Today in the words of a page, as the browser counts days. */
function today(page: Page): Promise<string> {
  return page.evaluate(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }));
}

/** What a policy refused; that a server is gone is no fault of the page. */
function faults(errors: readonly string[]): string[] {
  return errors.filter((error) => !/ERR_CONNECTION_REFUSED|status of 503/.test(error));
}

describe('reading offline', () => {
  test('is off until somebody turns it on, and leaves nothing once it is turned off', async () => {
    const { page, errors } = await start();
    expect(await statusOf(page)).toContain('is off');
    for (const path of ['/', '/councils/bolton/']) await page.goto(site.address(path));
    expect(await kept(page)).toEqual({ workers: 0, stores: [] });
    await page.goto(site.address('/offline/'));
    const other = await page.context().newPage();
    await other.goto(site.address('/offline/'));
    await turn(page, /is on/);
    // Another window shows it at once, too.
    await expect.poll(() => statusOf(other)).toContain('is on');
    await other.close();
    await openToKeep(page, '/councils/bolton/');
    await page.goto(site.address('/offline/'));
    expect((await kept(page)).workers).toBe(1);
    const bolton = `Bolton, saved on ${await today(page)}`;
    const list = page.locator('[data-part=offline-pages] li');
    await expect.poll(() => list.allInnerTexts()).toEqual([bolton]);
    await page.locator('[data-part=offline-delete]').click();
    await expect.poll(() => statusOf(page)).toContain('Open the page of a council');
    await turn(page, /is off/);
    // A page that the worker still has must not keep anything either.
    await page.goto(site.address('/councils/bury/'));
    await expect.poll(() => kept(page)).toEqual({ workers: 0, stores: [] });
    expect(errors).toEqual([]);
  });

  test('says so where the browser lets the site save nothing', async () => {
    const refuse = (): void => {
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('', 'SecurityError'));
    };
    const { page, errors } = await openPage(site.address('/offline/'), {
      prepare: (own) => own.addInitScript(refuse),
    });
    await expect.poll(() => statusOf(page)).toContain('does not let this site save anything');
    await turn(page, /does not let this site save anything/);
    expect(errors).toEqual([]);
  });

  test('is whole when it is turned on again while a page still has the worker', async () => {
    const { page } = await start();
    await turn(page, /is on/);
    await page.goto(site.address('/councils/bolton/'));
    await page.goto(site.address('/offline/'));
    await page.locator('[data-part=offline-pages]').waitFor();
    await turn(page, /is off/);
    await turn(page, /is on/);
    await openToKeep(page, '/councils/bury/');
    await site.goOffline();
    await page.goto(site.address('/councils/bury/'));
    expect(await page.locator(NOTICE).innerText()).toContain('You are offline.');
  });

  test('shows what was opened with its day, finds councils, and says what is not saved', async () => {
    const { page, errors } = await start();
    await turn(page, /is on/);
    await openToKeep(page, '/councils/bolton/?cap=18');
    await page.goto(site.address('/'));
    await typed(page, 'BL1 1RU');
    await expect.poll(async () => (await offered(page))[0]).toBe('Bolton');
    await site.goOffline();

    await page.goto(site.address('/'));
    await typed(page, 'Bolt');
    await expect.poll(async () => (await offered(page))[0]).toBe('Bolton');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address('/councils/bolton/'));
    const says = `You are offline. This page was saved on ${await today(page)}.`;
    expect(await page.locator(NOTICE).innerText()).toBe(says);
    expect(await page.locator(NOTICE).getAttribute('role')).toBe('status');
    // The notice is in the look of the page, and on paper too.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(NOTICE).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    await page.goto(site.address('/councils/bolton/?cap=17'));
    await page.getByText('This page uses a cap of 17').waitFor();
    await page.goto(site.address('/data/'));
    expect(await page.locator(NOTICE).innerText()).toBe(says);
    await page.goto(site.address('/'));
    await typed(page, 'BL1 1RU');
    await expect.poll(async () => (await offered(page))[0]).toBe('Bolton');

    for (const path of ['/councils/salford/', '/map/']) {
      const answer = await page.goto(site.address(path));
      expect(answer?.status()).toBe(503);
      expect(await page.locator(NOTICE).innerText()).toContain('is not saved on this device');
      await page.locator('[data-part=offline-pages] a[href="/councils/bolton/"]').waitFor();
    }
    expect(faults(errors)).toEqual([]);
  });

  test('keeps no page that was pointed at and not opened, and none that must stay private', async () => {
    const { page } = await start();
    await turn(page, /is on/);
    await page.goto(site.address('/councils/'));
    await page.locator('a[href="/councils/bury/"]').first().hover();
    // Longer than a browser takes to see it as pointed at.
    await page.waitForTimeout(500);
    await page.goto(site.address('/map/'));
    await page.goto(site.address('/offline/'));
    await expect.poll(() => statusOf(page)).toContain('Open the page of a council');
    expect(await page.locator('[data-part=offline-pages]').count()).toBe(0);
    const { site: own, visited } = offlineFiles(DIST);
    const paths = [...Object.keys(own), ...Object.keys(visited)];
    expect(
      paths.filter((path) => /^\/(v|api|embed|my-caseload|returns|audit)\//.test(path)),
    ).toEqual([]);
    expect(paths.filter((path) => /^\/councils\/.+/.test(path)).length).toBeGreaterThan(150);
  });

  test('loads less than its page says', () => {
    const sizes = Object.keys(offlineFiles(DIST).site).map(
      (path) => gzipSync(fileText(path)).length,
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(fileText('/offline/').toString()).toContain('less than 300 KB');
    expect(bytes).toBeLessThan(300_000);
  });
});

describe('a second version', () => {
  test('is never mixed with the first, and takes its place', async () => {
    const { page, errors } = await start();
    await turn(page, /is on/);
    await page.goto(site.address('/councils/bolton/'));
    const first = await page.evaluate(async () => (await fetch('/figures.json')).text());
    const names = (await kept(page)).stores;
    await site.publishSecond();

    // The page that is open goes on with its own figures.
    const again = await page.evaluate(async () => (await fetch('/figures.json')).text());
    expect(again).toBe(first);
    // Each page is wholly of one version, whichever worker has it.
    for (const path of ['/councils/bolton/', '/', '/councils/bolton/']) {
      await page.goto(site.address(path));
      expect(await sheets(page)).toContain(SECOND_SHEET);
      const figures = await page.evaluate(async () => (await fetch('/figures.json')).text());
      expect(figures).toBe(site.text('figures.json'));
    }
    // Once it is wholly there and no window shows the first, it is the only one.
    await expect
      .poll(async () => {
        await page.goto(site.address('/councils/bolton/'));
        const { stores } = await kept(page);
        return stores.length === 3 && !stores.some((name) => names.includes(name));
      })
      .toBe(true);

    await openToKeep(page, '/councils/bolton/');
    await site.goOffline();
    await page.goto(site.address('/councils/bolton/'));
    expect(await page.locator(NOTICE).innerText()).toContain('saved on');
    expect(await page.locator('h1').innerText()).toContain('Bolton');
    expect(await page.locator('main').innerText()).toContain(SECOND_NUMBER);
    expect(await sheets(page)).toContain(SECOND_SHEET);
    const figures = await page.evaluate(async () => (await fetch('/figures.json')).text());
    expect(figures).toBe(site.text('figures.json'));
    expect(faults(errors)).toEqual([]);
  });

  test('that comes while nobody is connected changes nothing: the first is whole', async () => {
    const { page } = await start();
    await turn(page, /is on/);
    await openToKeep(page, '/councils/bolton/');
    await site.goOffline();
    await site.publishSecond();
    await page.goto(site.address('/councils/bolton/'));
    expect(await page.locator('main').innerText()).toContain('20.8');
    expect(await sheets(page)).not.toContain(SECOND_SHEET);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'Public Sans',
    );
  });
});

test('a copy that no longer offers it ends the workers of earlier ones and deletes what they kept', async () => {
  const { page } = await start();
  await turn(page, /is on/);
  await page.goto(site.address('/councils/bolton/'));
  await site.withdraw();
  await page.goto(site.address('/councils/bury/'));
  await expect.poll(() => kept(page)).toEqual({ workers: 0, stores: [] });
});

/** Style sheets that a page has loaded, by their names. */
async function sheets(page: Page): Promise<string> {
  const all = await page.evaluate(() =>
    [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).map(({ href }) => href),
  );
  return all.join(' ');
}
