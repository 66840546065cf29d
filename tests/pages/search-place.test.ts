import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { answerText, offered, pathsOf, ready, states } from './search-box.ts';

const BOLTON = { latitude: 53.5785, longitude: -2.4299, accuracy: 30 };
const BELFAST = { latitude: 54.5973, longitude: -5.9301, accuracy: 30 };
const LAMBETH_BRIDGE = { latitude: 51.4944, longitude: -0.1226, accuracy: 30 };
const PARIS = { latitude: 48.8566, longitude: 2.3522, accuracy: 30 };

/** Asks for the place and waits for what is said. */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use my location' }).click();
  await page
    .locator('.search-panel', { hasText: /You seem|You are near|where you are\. / })
    .waitFor();
}

async function openAt(place: typeof BOLTON): ReturnType<typeof openPage> {
  const opened = await openPage('/', { untilSilent: true });
  await opened.page.context().grantPermissions(['geolocation']);
  await opened.page.context().setGeolocation(place);
  return opened;
}

describe('‘use my location’', () => {
  test('leads to the council somebody is in; the map is fetched then and not before, the place never sent', async () => {
    const { page, requests } = await openAt(BOLTON);
    const before = requests.length;
    expect(pathsOf(requests)).not.toContain('/location.json');
    await ask(page);
    expect(await answerText(page)).toMatch(/^You seem to be in Bolton\./);
    expect(pathsOf(requests.slice(before))).toEqual(['/location.json']);
    await page.locator('[role=option]').click();
    await page.waitForURL('**/councils/bolton/');
    expect(requests.join()).not.toMatch(/53\.5|2\.4299/);
  });

  test('near a border offers both councils and says how exact the map is', async () => {
    const { page } = await openAt(LAMBETH_BRIDGE);
    await ask(page);
    expect((await offered(page)).sort()).toEqual(['Lambeth', 'Westminster']);
    expect(await answerText(page)).toContain('on this map are accurate to about 0.5 km');
  });

  test('in Northern Ireland leads to its trusts', async () => {
    const { page } = await openAt(BELFAST);
    await ask(page);
    expect(await offered(page)).toEqual(['Northern Ireland']);
  });

  test('abroad leads nowhere, and says so', async () => {
    const { page } = await openAt(PARIS);
    await ask(page);
    expect(await answerText(page)).toMatch(/^You seem to be at sea or outside the United Kingdom/);
    expect(await offered(page)).toEqual([]);
  });

  test('refused says so and fetches nothing', async () => {
    const { page, requests, errors } = await openPage('/', { untilSilent: true });
    const before = requests.length;
    await ask(page);
    expect(await answerText(page)).toBe(
      'Your browser is not allowed to say where you are. Type a postcode or a name instead.',
    );
    expect(pathsOf(requests.slice(before))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('asked with the keyboard is chosen with the keyboard', async () => {
    const { page } = await openAt(BOLTON);
    await page.getByRole('button', { name: 'Use my location' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=option]').waitFor();
    await page.keyboard.press('ArrowDown');
    expect((await states(page))['aria-activedescendant']).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/bolton/');
  });

  test('offline says that the map did not load', async () => {
    const { page } = await openAt(BOLTON);
    await ready(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Use my location' }).click();
    await page.locator('.search-panel', { hasText: 'The map did not load' }).waitFor();
  });
});
