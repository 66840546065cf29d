/** Links that a browser fetches ahead, by the rules that a header names. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

interface RuleSet {
  readonly ruleSet: { readonly errorMessage?: string; readonly sourceText: string };
}

/** What the browser says of rules, before the page is opened. */
async function listen(page: Page): Promise<RuleSet[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const sets: RuleSet[] = [];
  session.on('Preload.ruleSetUpdated', (set: RuleSet) => void sets.push(set));
  await session.send('Preload.enable');
  return sets;
}

/** How the page that is open has come. */
function delivery(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry !== undefined && 'deliveryType' in entry ? String(entry.deliveryType) : '';
  });
}

describe('a link', () => {
  test('is fetched when it is pointed at, and then opens from what was fetched', async () => {
    let sets: readonly RuleSet[] = [];
    const prepare = async (page: Page): Promise<void> => {
      sets = await listen(page);
    };
    const { page, errors } = await openPage('/councils/', { prepare });
    await expect.poll(() => sets.length).toBe(1);
    expect(sets[0]?.ruleSet.errorMessage).toBeUndefined();
    const ahead = page.waitForRequest((request) => request.headers()['sec-purpose'] === 'prefetch');
    const link = page.locator('main a[href="/councils/bolton/"]').first();
    await link.hover();
    const request = await ahead;
    expect(new URL(request.url()).pathname).toBe('/councils/bolton/');
    await request.response();
    await link.click();
    await page.waitForURL('**/councils/bolton/');
    expect(await delivery(page)).toBe('navigational-prefetch');
    expect(errors).toEqual([]);
  });

  test('to a page where people enter something of their own is not', async () => {
    const { page, requests } = await openPage('/', { prepare: () => Promise.resolve() });
    await page.locator('main a[href="/my-caseload/"]').first().hover();
    await page.locator('main a[href="/method/"]').first().hover();
    await page.waitForRequest('**/method/');
    expect(requests.filter((url) => url.endsWith('/my-caseload/'))).toEqual([]);
  });
});
