import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { A_LITTLE_MS, BEAT_MS, openStill, passTime } from './clock.ts';
import { LATEST } from '../releases/latest.ts';

/** What is said of the figures over a cap of 17. */
const OVER_17 = `and ${LATEST.caps[17].over} were over a cap of 17`;

function addressOf(page: Page): string {
  const url = new URL(page.url());
  return url.pathname + url.search;
}

function classOf(page: Page, id: string): Promise<string | null> {
  return page.locator(`#${id}`).getAttribute('class');
}

describe('a cap in the address', () => {
  test('follows the reader from page to page', async () => {
    const { page, errors } = await openPage('/cap/?cap=17');
    const league = page.locator('#menu').getByRole('link', { name: 'League table' });
    await expect.poll(() => league.getAttribute('href')).toBe('/league-table/?cap=17');
    await league.click();
    await page.waitForURL(/\/league-table\/\?cap=17$/);
    await expect.poll(() => page.locator('h1').innerText()).toContain(OVER_17);
    await page.locator('[data-part=rows] a', { hasText: 'Tameside' }).click();
    await page.waitForURL(/\/councils\/tameside\/\?cap=17$/);
    const back = page.getByRole('link', { name: 'Back to 20' });
    await back.waitFor();
    expect(await page.locator('[data-part=which-cap]').innerText()).toContain('a cap of 17');
    const sentence = page.locator('[data-part=sentence]');
    expect(await sentence.innerText()).toContain('1.9 above a cap of 17');
    // The table is folded, so that its text is there and not shown.
    expect(await page.locator('#figures tbody tr').first().locator('td').nth(1).textContent()).toBe(
      '+1.9',
    );
    await back.click();
    await page.waitForURL('**/councils/tameside/');
    expect(await sentence.innerText()).toContain('1.1 below the proposed cap of 20');
    expect(errors).toEqual([]);
  });

  test('leaves a council without figures as it is', async () => {
    const { page, errors } = await openPage('/councils/cardiff/?cap=17');
    expect(await page.locator('.figure-reason').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('is in all that a council’s page draws, and in what a screen reader hears of it', async () => {
    const before = await openPage('/councils/bolton/', { javaScript: false });
    const { page, errors } = await openPage('/councils/bolton/?cap=18');
    await page.locator('[data-part=which-cap] a').waitFor();
    const seen = (of: typeof page, part: string): Promise<(string | null)[]> =>
      of
        .locator(`[data-part=${part}] svg[role=img]`)
        .evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label')));
    // Bolton, 2025: 20.8. It was 18.0 in 2019, and over 18 in every year after.
    expect(await seen(page, 'figure')).toEqual([
      `${LATEST.bolton.average}, ${LATEST.bolton.above18} above a cap of 18`,
    ]);
    const trend = await seen(page, 'trend');
    expect(new Set(trend).size).toBe(1);
    expect(trend[0]).toMatch(
      /^Over a cap of 18 .+\. The chart shows the average caseload in Bolton in each year, with a cap of 18\. The numbers are in a table on this page\.$/,
    );
    // The colours of the map change with the cap, and its description says where.
    const map = await seen(before.page, 'map-drawing');
    expect(await seen(page, 'map-drawing')).toEqual(
      map.map((words) => words?.replace('12, 14, 16, 18, 20 and 22', '10, 12, 14, 16, 18 and 20')),
    );
    for (const part of ['map-legend', 'lottery-strip'])
      expect(await seen(page, part), part).toEqual(await seen(before.page, part));
    const widths = (of: typeof page): Promise<(string | null)[]> =>
      of
        .locator('[data-part=map-legend] svg')
        .evaluateAll((all) => all.map((svg) => svg.getAttribute('width')));
    expect(await widths(page)).toEqual(await widths(before.page));
    expect(await page.locator('[data-part=map-legend]').textContent()).toContain('cap 18');
    expect(await page.locator('[data-part=neighbours]').textContent()).toContain('cap 18');
    expect(await page.locator('[data-part=lottery-strip]').textContent()).toContain('cap 18');
    expect(await page.locator('[data-part=cap-fact]').innerText()).toContain('Against a cap of 18');
    expect(await page.locator('#s-bolton').getAttribute('class')).toBe('a2');
    expect(errors).toEqual([]);
  });

  test('goes along every link of a council’s page but the one back', async () => {
    const { page } = await openPage('/councils/bolton/?cap=18');
    const back = page.locator('[data-part=which-cap] a');
    await back.waitFor();
    expect(await back.getAttribute('href')).toBe('/councils/bolton/');
    const links = page.locator(
      '[data-part=neighbours] a[href^="/councils/"], [data-part=trend] a[href^="/"]',
    );
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !href?.includes('?cap=18'))).toEqual([]);
  });

  test('that cannot be read is the proposed one', async () => {
    const { page } = await openPage('/league-table/?cap=many');
    expect(await page.locator('#cap-number').inputValue()).toBe('20');
    expect(await page.locator('h1').innerText()).toContain('over the proposed cap of 20');
  });
});

describe('the map', () => {
  test('colours councils by another cap and measure, and opens so elsewhere', async () => {
    const { page, errors } = await openPage('/map/');
    expect(await classOf(page, 'm-tameside')).toBe('b5');
    await page.locator('#cap-number').fill('17');
    await expect.poll(() => classOf(page, 'm-tameside')).toBe('a1');
    expect(await classOf(page, 'h-tameside')).toBe('a1');
    await page.locator('#measure').selectOption('since');
    // Liverpool: 22.3 in 2017, 10.1 in 2025, by hand 12.2 fewer.
    await expect
      .poll(() => page.locator('#m-liverpool title').textContent())
      .toBe('Liverpool −12.2 (unusual count)');
    expect(await classOf(page, 'm-liverpool')).toBe('b5');
    // The cap follows a moment after the last step, in whichever order.
    await expect
      .poll(() => addressOf(page))
      .toMatch(/^\/map\/\?(measure=since&cap=17|cap=17&measure=since)$/);
    const shared = await openPage(addressOf(page));
    await expect
      .poll(() => shared.page.locator('h1').innerText())
      .toBe(await page.locator('h1').innerText());
    await expect
      .poll(() => shared.page.locator('[data-part=table]').innerHTML())
      .toBe(await page.locator('[data-part=table]').innerHTML());
    expect(errors).toEqual([]);
  });

  test('says to those who cannot see it what is true now, and keeps the name and width of its legend', async () => {
    const { page } = await openPage('/map/');
    const said = (drawing: string): Promise<string | null> =>
      page.locator(`svg.${drawing}`).getAttribute('aria-label');
    const legend = async (): Promise<(string | null)[]> => {
      const svg = page.locator('[data-part=key] svg');
      return [await svg.getAttribute('aria-label'), await svg.getAttribute('width')];
    };
    const before = await legend();
    const built = await said('map');
    await page.locator('#cap-number').fill('17');
    await expect
      .poll(() => said('map'))
      .toMatch(new RegExp(`^The middle half of the .* ${OVER_17}\\. Each`));
    expect(await said('hexmap')).toMatch(
      new RegExp(`^The middle half of the .* ${OVER_17}\\. There is one hexagon`),
    );
    await page.locator('#measure').selectOption('since');
    await expect.poll(() => said('map')).toContain('change in average caseload since 2017');
    expect(await legend()).toEqual(before);
    await page.locator('#year').fill('2018');
    await expect.poll(() => said('map')).toContain('Each council of 2018');
    expect(await page.locator('[data-part=table-frame]').getAttribute('aria-label')).toBe(
      'All councils of 2018',
    );
    await page.locator('#year').fill(String(LATEST.year));
    await page.locator('#measure').selectOption('caseload');
    await page.locator('#cap-number').fill('20');
    await expect.poll(() => said('map')).toBe(built);
  });

  test('plays the years, each with its councils and its own address', async () => {
    const { page } = await openStill('/map/');
    expect(await page.locator('#m-cumbria').isVisible()).toBe(false);
    const shown = async (): Promise<string> => {
      await passTime(page, A_LITTLE_MS);
      return page.locator('[data-part=year-shown]').innerText();
    };
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(shown).toBe('2017');
    const hasCumbria = async (): Promise<boolean> => {
      await passTime(page, A_LITTLE_MS);
      return page.locator('#m-cumbria').isVisible();
    };
    await expect.poll(hasCumbria).toBe(true);
    expect(await page.locator('#m-cumberland').isVisible()).toBe(false);
    await passTime(page, BEAT_MS);
    await expect.poll(shown).toBe('2018');
    await page.getByRole('button', { name: 'Stop' }).click();
    await passTime(page, 5 * BEAT_MS);
    expect(await shown()).toBe('2018');
    expect(addressOf(page)).toBe('/map/2018/');
    await expect.poll(() => page.title()).toMatch(/^Map of .*, 2018 /);
    expect(await page.locator('svg.map [role=link]').count()).toBeGreaterThan(LATEST.published);
    expect(await page.locator('svg.map .gone:is([role=link], :has(> title))').count()).toBe(0);
  });

  test('holds each council against the median of its neighbours', async () => {
    const { page } = await openPage('/map/?measure=gap');
    // Bolton 20.8; the median of its ten neighbours in 2025, by hand from the publisher's files, is 16.25.
    await expect
      .poll(() => page.locator('#m-bolton title').textContent())
      .toMatch(/^Bolton \+4\.[56] \(unusual count\)$/);
  });
});

describe('the league table', () => {
  test('moves the cap through its bars and counts anew who is over it', async () => {
    const { page } = await openPage('/league-table/');
    await page.locator('#cap-number').fill('15');
    await expect
      .poll(() => page.locator('h1').innerText())
      .toContain(`and ${LATEST.caps[15].over} were over a cap of 15`);
    await page.locator('#side').selectOption('over');
    await expect.poll(() => page.locator('[data-part=rows] tr').count()).toBe(LATEST.caps[15].over);
    expect(addressOf(page)).toMatch(/side=over/);
    await expect.poll(() => addressOf(page)).toMatch(/cap=15/);
  });

  test('shows like for like and another measure beside the caseload', async () => {
    const { page } = await openPage('/league-table/?like=bolton&measure=distance&sort=fall');
    await expect.poll(() => page.locator('[data-part=rows] tr').count()).toBe(11);
    const first = page.locator('[data-part=rows] tr').first();
    expect(await first.locator('th').innerText()).toBe('Walsall');
    expect(await first.locator('.shown').innerText()).toBe('−8.1');
  });

  test('says without scripts where a rank could lie, and which count to ask about', async () => {
    const { page } = await openPage('/league-table/', { javaScript: false });
    const liverpool = page.locator('[data-part=rows] tr', { hasText: 'Liverpool' });
    expect(await liverpool.innerText()).toMatch(/=147th\s+\d+\w\w to \d+\w\w/);
    expect(await liverpool.innerText()).toContain('Ask first: few cases for its children in need');
  });
});
