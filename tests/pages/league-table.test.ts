import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { A_LITTLE_MS, BEAT_MS, openStill, passTime } from './clock.ts';
import { LATEST } from '../releases/latest.ts';
import { REGION } from './page-types.ts';

/** Names in the order of the table, without what is to be asked about their counts. */
function names(page: Page): Promise<string[]> {
  return page.locator('[data-part=rows] tr > th').evaluateAll((heads) =>
    heads.map((head) => {
      const text = head.textContent.replace(/\s+/g, ' ').trim();
      return text.replace(/ ?Ask first:.*$/, '');
    }),
  );
}

/** The first names of the table, once they are these. */
async function expectFirst(page: Page, ...first: readonly unknown[]): Promise<void> {
  await expect.poll(async () => (await names(page)).slice(0, first.length)).toEqual(first);
}

/** The part of the address that holds the state. */
function state(page: Page): string {
  return new URL(page.url()).search;
}

/** Which columns say that they are sorted, and how. */
function sorted(page: Page): Promise<string[]> {
  return page
    .locator('league-table th[aria-sort]')
    .evaluateAll((heads) =>
      heads.map((head) => `${head.textContent} ${head.getAttribute('aria-sort') ?? ''}`),
    );
}

const MISSING = LATEST.missing.map(({ name }) => name);
const HIGHEST = LATEST.overCap[0] ?? '';

describe('the league table', () => {
  test('starts with the highest and ends with those that have no figure', async () => {
    const { page } = await openPage('/league-table/');
    const all = await names(page);
    expect(all).toHaveLength(LATEST.rows);
    expect(all.slice(0, 2)).toEqual(LATEST.overCap);
    expect(all.slice(-MISSING.length)).toEqual(MISSING);
    expect(await sorted(page)).toEqual(['Average cases descending']);
  });

  test('is sorted by the heads of its columns, by keyboard too, and either way', async () => {
    const { page } = await openPage('/league-table/');
    const head = page.getByRole('button', { name: 'Average cases' });
    await head.focus();
    await page.keyboard.press('Enter');
    await expectFirst(page, expect.stringMatching(/^Isles of Scilly/));
    expect((await names(page)).slice(-MISSING.length)).toEqual(MISSING);
    expect(await sorted(page)).toEqual(['Average cases ascending']);
    expect(state(page)).toBe('?sort=lowest');
    await page.keyboard.press('Enter');
    await expectFirst(page, HIGHEST);
    expect(state(page)).toBe('');
    // By hand from the publisher's file: 2024 to 2025, Liverpool fell by 10.2, Tameside rose by 4.6.
    await page.getByRole('button', { name: 'Change in a year' }).click();
    await expectFirst(page, 'Tameside');
    await page.getByRole('button', { name: 'Change in a year' }).click();
    // Isles of Scilly, next, fell by 10.0.
    await expectFirst(page, 'Liverpool', expect.stringMatching(/^Isles of Scilly/));
    expect(await sorted(page)).toEqual(['Change in a year ascending']);
  });

  test('is sorted by name with the choice above it', async () => {
    const { page } = await openPage('/league-table/');
    await page.getByLabel('Sort by').selectOption('name');
    await expectFirst(page, 'Barking and Dagenham');
    expect(await sorted(page)).toEqual(['Council ascending']);
  });

  test('is filtered by region, type and side of the cap, and says how many are left', async () => {
    const { page } = await openPage('/league-table/');
    const status = page.locator('league-table [data-part=status]');
    await page.getByLabel('Region').selectOption('London');
    // 32 boroughs and the City; two of the boroughs make one joint return.
    await expect.poll(() => status.innerText()).toContain(`32 of ${LATEST.rows} rows`);
    await page.getByLabel('Region').selectOption('');
    await page.getByLabel('Type').selectOption('county council');
    // County councils in England since April 2023.
    await expect.poll(() => status.innerText()).toContain(`21 of ${LATEST.rows} rows`);
    await page.getByLabel('Type').selectOption('');
    await page.locator('select[name=side]').selectOption('over');
    await expect.poll(() => names(page)).toEqual(LATEST.overCap);
    await page.locator('select[name=side]').selectOption('missing');
    await expect.poll(() => names(page)).toEqual(MISSING);
    await page.getByLabel('Region').selectOption('North West');
    await expect.poll(() => names(page)).toEqual([]);
  });

  test('goes back as it came, one choice at a time', async () => {
    const { page } = await openPage('/league-table/');
    await page.getByLabel('Region').selectOption('North West');
    await page.getByLabel('Sort by').selectOption('lowest');
    await expectFirst(page, 'Liverpool');
    await page.goBack();
    expect(state(page)).toBe('?region=North+West');
    await expectFirst(page, 'Bolton');
    await page.goBack();
    await expect.poll(() => names(page)).toHaveLength(LATEST.rows);
    expect(await page.getByLabel('Region').inputValue()).toBe('');
  });

  test('stands as the address says, and takes the choice along to other years', async () => {
    const { page } = await openPage('/league-table/?sort=lowest&region=North+West&side=nonsense');
    await expectFirst(page, 'Liverpool');
    expect(await page.getByLabel('Region').inputValue()).toBe('North West');
    await page.locator('[data-part=year-link]', { hasText: '2017' }).click();
    await page.waitForURL('**/league-table/2017/?sort=lowest&region=North+West*');
    // Publisher's file, 2017: Lancashire, 15.5, is the lowest in the North West.
    await expectFirst(page, 'Lancashire');
  });
});

describe('the league table on a phone', () => {
  test('has rows on its first screen, and a head that stays while they scroll', async () => {
    const { page } = await openPage('/league-table/', { width: 360 });
    const third = await page.locator('[data-part=rows] tr').nth(2).boundingBox();
    expect(third?.y).toBeLessThan(700);
    await page.locator('[data-part=rows] tr').nth(40).scrollIntoViewIfNeeded();
    const head = await page.locator('[data-part=head-average]').boundingBox();
    expect(head?.y).toBeCloseTo(0, 0);
    expect(await page.locator('[data-part=rows] tr').nth(40).innerText()).toMatch(/\d\w\w to \d/);
  });
});

describe('a choice of the league table', () => {
  test('is what its headline is about, and is read out in one sentence once it rests', async () => {
    const { page } = await openPage('/league-table/');
    const said = page.getByRole('status').filter({ hasText: 'The table shows' });
    await page.getByLabel('Region').selectOption('North West');
    await expect
      .poll(() => page.locator('h1').innerText())
      .toBe(
        'The middle half of the 24 averages in the North West for 2025 ran from 14.8 to 17.5, and one was over the proposed cap of 20',
      );
    await expect
      .poll(() => said.allInnerTexts())
      .toEqual([expect.stringMatching(/^The table shows 24 of 151 rows for 2025 [^.]+, 20\.8\.$/)]);
    await page.getByRole('button', { name: 'Average cases' }).click();
    await expect.poll(() => said.innerText()).toContain('lowest average first');
    await page.locator('#cap-number').fill('18');
    await expect.poll(() => said.innerText()).toContain('against a cap of 18');
    await page.locator('#year').fill('2018');
    await expect.poll(() => said.innerText()).toContain('rows for 2018');
  });
});

/** What a reader sees of the table, and where it stands. */
async function seen(page: Page): Promise<string[]> {
  const table = page.locator('league-table table');
  return [await page.locator('h1').innerText(), await page.title(), await table.innerText()];
}

function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

describe('the years of the league table', () => {
  test('move under a slider, each as its own page has it, and what else is chosen stays', async () => {
    const { page, errors } = await openPage('/league-table/?region=North+West&cap=18');
    await page.locator('#year').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => addressOf(page)).toBe('/league-table/2017/?region=North+West&cap=18');
    // Publisher's file, 2017: Lancashire, 15.5, is the lowest in the North West.
    await expect.poll(async () => (await names(page)).at(-1)).toBe('Lancashire');
    const shared = await openPage(addressOf(page));
    await expect
      .poll(() => shared.page.locator('h1').innerText())
      .toMatch(/for 2017 .* a cap of 18$/);
    expect(await seen(page)).toEqual(await seen(shared.page));
    expect(await page.locator('[data-part=rows] a').first().getAttribute('href')).toContain(
      'cap=18',
    );
    await page.locator('#year').focus();
    await page.keyboard.press('End');
    await expect.poll(() => addressOf(page)).toBe('/league-table/?region=North+West&cap=18');
    await expectFirst(page, 'Bolton');
    expect(errors).toEqual([]);
  });

  test('go back as they came when a choice was made between', async () => {
    const { page } = await openPage('/league-table/');
    await page.getByLabel('Sort by').selectOption('lowest');
    await page.locator('#year').fill('2018');
    await expect.poll(() => addressOf(page)).toBe('/league-table/2018/?sort=lowest');
    await page.goBack();
    await expect.poll(() => page.title()).toContain(String(LATEST.year));
    await expect.poll(() => names(page)).toHaveLength(LATEST.rows);
    await expectFirst(page, HIGHEST);
  });

  test('are played from the first to the last', async () => {
    const { page } = await openStill('/league-table/');
    const heading = async (): Promise<string> => {
      await passTime(page, A_LITTLE_MS);
      return page.locator('h1').innerText();
    };
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(heading).toContain('for 2017');
    await passTime(page, BEAT_MS);
    await expect.poll(heading).toContain('for 2018');
    await page.getByRole('button', { name: 'Stop' }).click();
    await passTime(page, 5 * BEAT_MS);
    expect(await heading()).toContain('for 2018');
    expect(await page.locator('[data-part=year-link][aria-current]').innerText()).toBe('2018');
    expect(addressOf(page)).toBe('/league-table/2018/');
  });
});

describe('the table of a region', () => {
  test('is sorted by its heads, keeps the order in its address and says it once', async () => {
    const { page } = await openPage(REGION);
    const announced = page.locator('region-table [data-part=announcement]');
    // By hand from the publisher's file: 2024 to 2025, Tameside rose by 4.6, Liverpool fell by 10.2.
    const head = page.getByRole('button', { name: 'Change in a year' });
    await head.focus();
    await page.keyboard.press('Enter');
    await expectFirst(page, 'Tameside');
    // It is read out once nothing else has been said for a moment.
    await expect.poll(() => announced.textContent()).toContain('beginning with Tameside, +4.6.');
    await page.keyboard.press('Enter');
    await expectFirst(page, 'Liverpool');
    expect(state(page)).toBe('?sort=fall');
    expect(await page.locator('region-table th[aria-sort]').count()).toBe(1);
    await page.goBack();
    await expectFirst(page, 'Tameside');
  });

  test('leads to the same councils in the league table, the largest change either way first', async () => {
    const { page } = await openPage(REGION);
    await page.getByRole('link', { name: /^Every change in the North West/ }).click();
    await expectFirst(page, 'Liverpool', 'Tameside', 'Westmorland and Furness');
  });
});
