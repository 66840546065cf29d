/** What an address asks for and its page does not have is named, with the nearest, and nothing is answered in its place. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

/** Each field of each address: what is asked for in vain, and where the link to the nearest leads. */
const ASKED: readonly (readonly [address: string, named: string, nearest: string])[] = [
  ['/say/?council=bolten', 'council ‘bolten’', '/say/?council=bolton'],
  ['/say/?kind=more&other=salfrod', 'council ‘salfrod’', '/say/?kind=more&other=salford'],
  ['/say/?year=2031', 'year ‘2031’', '/say/?year=2025'],
  ['/say/?kind=change&since=1999', 'year ‘1999’', '/say/?kind=change&since=2017'],
  ['/say/?kind=ovr', 'choice ‘ovr’', '/say/?kind=over'],
  ['/embed/?council=bolten', 'council ‘bolten’', '/embed/?council=bolton'],
  [
    '/compare/?councils=bolton,wigen,bury',
    'council ‘wigen’',
    '/compare/?councils=bolton,wigan,bury',
  ],
  [
    '/compare/?councils=bolton,bury&year=2031',
    'year ‘2031’',
    '/compare/?councils=bolton,bury&year=2025',
  ],
  ['/postcode-lottery/?miles=7', 'distance ‘7’', '/postcode-lottery/?miles=10'],
  ['/postcode-lottery/?council=bolten', 'council ‘bolten’', '/postcode-lottery/?council=bolton'],
  ['/changes/?council=bolten', 'council ‘bolten’', '/changes/?council=bolton'],
  ['/cap/?cap=200', 'cap ‘200’', '/cap/?cap=30'],
  ['/cap/?cap=eighteen', 'cap ‘eighteen’', '/cap/?cap=20'],
  ['/councils/bolton/?cap=5', 'cap ‘5’', '/councils/bolton/?cap=8'],
  ['/map/?measure=gaps', 'measure ‘gaps’', '/map/?measure=gap'],
  ['/map/?view=hexagon', 'kind of map ‘hexagon’', '/map/?view=hex'],
  ['/league-table/?region=Londn', 'region ‘Londn’', '/league-table/?region=London'],
  [
    '/league-table/?region=yorkshire',
    'region ‘yorkshire’',
    '/league-table/?region=Yorkshire+and+the+Humber',
  ],
  ['/league-table/?like=bolten', 'council ‘bolten’', '/league-table/?like=bolton'],
  ['/league-table/?sort=lowst', 'order ‘lowst’', '/league-table/?sort=lowest'],
];

async function notice(page: Page): Promise<string> {
  const place = page.locator('[data-part=unknown-values]');
  await place.locator('a').first().waitFor();
  return place.innerText();
}

describe('an address with a value that its page does not have', () => {
  test.each(ASKED)('%s', async (address, named, nearest) => {
    const { page, errors } = await openPage(address);
    expect(await notice(page)).toContain(`This page has no ${named}, which its address asks for.`);
    const link = page.locator('[data-part=unknown-values] a');
    expect(await link.getAttribute('href')).toBe(nearest);
    expect(errors).toEqual([]);
  });
});

describe('nothing is answered for another council', () => {
  test('by the page of claims, until its reader chooses', async () => {
    const { page } = await openPage('/say/?council=nowhere');
    await notice(page);
    const answer = page.locator('[data-part=answer]');
    expect(await answer.innerText()).toBe('Choose from each list to get an answer.');
    await page.locator('#council').selectOption('bury');
    await expect.poll(() => answer.innerText()).toContain('Bury had an average of');
    expect(await page.locator('[data-part=unknown-values]').innerText()).toBe('');
  });

  test('by the page of embeds: it offers no frame', async () => {
    const { page } = await openPage('/embed/?council=nowhere');
    await notice(page);
    expect(await page.locator('[data-part=result]').isVisible()).toBe(false);
    await page.locator('#council').selectOption('bury');
    expect(await page.locator('[data-part=code]').innerText()).toContain('/embed/card/bury/');
  });
});

test('an embed, which loads little, names the council and shows the others', async () => {
  const { page } = await openPage('/embed/comparison/?councils=bolton,wigen');
  const named = page.locator('[data-part=unknown]');
  await expect.poll(() => named.innerText()).toBe('There is no council ‘wigen’.');
  expect(await page.locator('[data-part=table] tbody tr').count()).toBe(1);
});

test('what the page has is no news', async () => {
  const { page } = await openPage('/say/?kind=more&council=bolton&other=bury&year=2024');
  await page.locator('[data-part=answer] a').first().waitFor();
  expect(await page.locator('[data-part=unknown-values]').isVisible()).toBe(false);
});
