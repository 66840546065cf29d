import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type StaticServer } from '../../scripts/shared/static-server.ts';
import { openPage } from './browser.ts';
import { BUILD_TIMEOUT, buildIn } from './build-elsewhere.ts';
import { PAGE_TYPES } from './page-types.ts';
import { typed } from './search-box.ts';

/** Where the site of these tests is published: nowhere. */
const SITE_URL = 'https://someone.github.io/caseload-watch';
const BASE = '/caseload-watch/';

/** What is not in the list of kinds of pages: embeds, and what is kept of a version. */
const EMBEDS = [
  '/embed/card/bolton/',
  '/embed/map/',
  '/embed/league-table/',
  '/embed/comparison/?councils=bolton,salford',
  '/embed/cap/',
];

let site: StaticServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'below-a-path-'));
  await buildIn(folder, { SITE_URL });
  site = await serve(join(folder, 'dist'), 0, BASE);
}, BUILD_TIMEOUT);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function textOf(file: string): string {
  return readFileSync(join(folder, 'dist', file), 'utf8');
}

function address(path: string): string {
  return site.origin + BASE + path.slice(1);
}

/** Notes what is asked for that is not below the path or is not there, and what is said of policies. */
function listenTo(page: Page): string[] {
  const troubles: string[] = [];
  page.context().on('response', (response) => {
    const url = response.url();
    if (url.startsWith('data:') || url.startsWith('blob:')) return;
    const isBelow = url.startsWith(site.origin + BASE);
    if (!isBelow || response.status() >= 400) troubles.push(`${page.url()} asks for ${url}`);
  });
  // A feature or a directive that a browser does not know is a warning, and what a policy refuses is an error.
  page.on('console', (message) => {
    if (/policy/i.test(message.text())) troubles.push(`${page.url()}: ${message.text()}`);
  });
  return troubles;
}

/** Links of a page to this site that lead out of the path. */
async function astrayOn(page: Page, path: string): Promise<string[]> {
  await page.goto(address(path));
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], form[action]')].map((element) => {
      const named = element.getAttribute('href') ?? element.getAttribute('src');
      return new URL(named ?? element.getAttribute('action') ?? '', location.href).href;
    }),
  );
  const astray = links.filter(
    (link) => link.startsWith(site.origin) && !link.startsWith(site.origin + BASE),
  );
  return [...new Set(astray.map((link) => `${path} links to ${link}`))];
}

describe('a site below a path', () => {
  test('asks for nothing outside it and has no link that leads out of it, on any kind of page', async () => {
    const { page, errors } = await openPage(address('/robots.txt'));
    const troubles = listenTo(page);
    const version = (JSON.parse(textOf('version.json')) as { version: string }).version;
    const kept = [`/v/${version}/`, `/v/${version}/councils/bolton/`];
    for (const path of [...PAGE_TYPES, ...EMBEDS, ...kept, `/v/${version}/embed/card/bolton/`])
      troubles.push(...(await astrayOn(page, path)));
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
    expect(errors).toEqual([]);
  }, 240_000);

  test('opens what is found by search, by name and by postcode', async () => {
    for (const asked of ['Bolton', 'BL1 1RU']) {
      const { page } = await openPage(address('/'));
      await typed(page, asked);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(address('/councils/bolton/'));
    }
  });

  test('suggests pages for an address that leads nowhere', async () => {
    const { page } = await openPage(address('/robots.txt'));
    await page.goto(address('/councils/bolten/'));
    const link = page.locator('[data-part=nearest-pages] a').first();
    expect(await link.getAttribute('href')).toBe(`${BASE}councils/bolton/`);
  });

  test('is read offline from its own path, and leaves the rest of the host alone', async () => {
    const { page } = await openPage(address('/offline/'), { prepare: () => Promise.resolve() });
    await page.locator('[data-part=offline-turn]').click();
    const status = page.locator('[data-part=offline-status]');
    await expect.poll(() => status.innerText()).toContain('is on');
    await page.goto(address('/councils/bolton/'));
    await page.goto(address('/offline/'));
    const link = page.locator('[data-part=offline-pages] a');
    expect(await link.getAttribute('href')).toBe(`${BASE}councils/bolton/`);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([address('/')]);
    await page.locator('[data-part=offline-turn]').click();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('keeps its path while a reader chooses', async () => {
    const { page } = await openPage(`${address('/compare/')}?councils=bolton,bury`);
    await page.locator(`[data-part=chosen] a[href="${BASE}councils/bury/"]`).waitFor();
    await page.goto(`${address('/councils/bolton/')}?cap=18`);
    await page.locator(`a[href="${BASE}councils/bolton/"]`).first().waitFor({ state: 'attached' });
    await page.locator(`a[href="${BASE}cap/?cap=18"]`).first().waitFor({ state: 'attached' });
    await page.goto(`${address('/league-table/')}?sort=move`);
    await page
      .locator(`[data-part=years] a[href="${BASE}league-table/2018/?sort=move"]`)
      .waitFor({ state: 'attached' });
  });

  test('shows the preview of an embed with its whole address in the code', async () => {
    const { page } = await openPage(`${address('/embed/')}?kind=card&council=bolton`);
    const code = page.locator('embed-builder [data-part=code]');
    await expect.poll(() => code.textContent()).toContain(`src="${SITE_URL}/embed/card/bolton/"`);
    const frame = page.locator('embed-builder [data-part=preview]');
    expect(await frame.getAttribute('src')).toBe(`${BASE}embed/card/bolton/`);
  });

  test.each([
    ['feed.xml', `${SITE_URL}/changes/`],
    ['councils/bolton/feed.xml', `${SITE_URL}/councils/bolton/`],
    ['calendar.ics', `${SITE_URL}/changes/`],
    ['robots.txt', `${SITE_URL}/sitemap-index.xml`],
    ['sitemap-index.xml', `${SITE_URL}/sitemap-0.xml`],
    ['sitemap-0.xml', `${SITE_URL}/councils/bolton/`],
    ['oembed/councils/bolton.json', `${SITE_URL}/embed/card/bolton/`],
    ['api/v1/openapi.json', `${SITE_URL}/api/v1`],
    ['api/v1/councils.json', `"${BASE}api/v1/councils/bolton.json"`],
    ['api/v1/index.json', `"${BASE}api/v1/directory.json"`],
    ['data/datapackage.json', `"homepage":"${SITE_URL}"`],
    ['data/dcat.jsonld', `${SITE_URL}/data/caseloads.csv`],
    ['data/croissant.json', `"url":"${SITE_URL}/data/"`],
    ['charts/councils/bolton/trend.svg', SITE_URL.slice('https://'.length)],
    ['embed/card/bolton/index.html', `<link rel="canonical" href="${SITE_URL}/embed/card/bolton/"`],
    ['councils/bolton/index.html', `<link rel="canonical" href="${SITE_URL}/councils/bolton/"`],
    ['councils/bolton/index.html', `property="og:image" content="${SITE_URL}/`],
    ['councils/bolton/use/index.html', `${SITE_URL}/v/`],
    ['_headers', `\n${BASE}fonts/*`],
  ])('%s names %s', (file, text) => {
    expect(textOf(file).includes(text)).toBe(true);
  });

  test('cites addresses that may be published', () => {
    const page = textOf('cap/index.html');
    expect(page.includes(`${SITE_URL}/cap/`)).toBe(true);
    expect(page.includes('not for publication')).toBe(false);
  });
});
