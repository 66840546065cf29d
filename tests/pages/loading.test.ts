/** What a page does when the data that its reader asked for does not come. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { LATEST } from '../releases/latest.ts';

/** What is said of the figures over a cap of 15. */
const OVER_15 = `${LATEST.caps[15].over} of ${LATEST.published}`;

/** A network that fails in each of three ways in turn, until it is back. */
interface Outage {
  /** How often it has failed so far. */
  failures: number;
  isOver: boolean;
}

async function fail(route: Route, outage: Outage): Promise<void> {
  if (outage.isOver) return route.continue();
  const way = outage.failures % 3;
  outage.failures += 1;
  if (way === 0) return route.abort();
  if (way === 1) return route.fulfill({ status: 500, body: '{}' });
  return route.fulfill({ contentType: 'application/json', body: '{"release":20' });
}

/** @param files which do not come, such as `**\/figures.json` */
async function openOffline(path: string, files: string): Promise<{ page: Page; outage: Outage }> {
  const outage: Outage = { failures: 0, isOver: false };
  const prepare = (page: Page): Promise<unknown> =>
    page.route(files, (route) => fail(route, outage));
  const { page } = await openPage(path, { prepare });
  return { page, outage };
}

async function fillCap(page: Page, cap: string): Promise<void> {
  await page.locator('#cap-number').fill(cap);
  expect(await page.locator('cap-control [type=range]').inputValue()).toBe(cap);
}

interface Case {
  readonly path: string;
  readonly files: string;
  /** Chooses something; both times another thing. Nothing to choose where the address is the choice. */
  readonly choose?: (page: Page, time: 'first' | 'last') => Promise<unknown>;
  /** Where the last choice shows, and how. */
  readonly place: string;
  readonly shows: string;
}

const FIGURES = '**/figures.json';

const CASES: readonly Case[] = [
  {
    path: '/cap/',
    files: FIGURES,
    choose: (page, time) => fillCap(page, time === 'first' ? '18' : '15'),
    place: 'h1',
    shows: OVER_15,
  },
  {
    path: '/map/',
    files: FIGURES,
    choose: (page, time) => fillCap(page, time === 'first' ? '18' : '15'),
    place: 'h1',
    shows: `${LATEST.caps[15].over} were over a cap of 15`,
  },
  {
    path: '/compare/',
    files: FIGURES,
    choose: (page, time) => page.locator('#year').selectOption(time === 'first' ? '2019' : '2020'),
    place: 'compare-councils',
    shows: 'Among all councils, 2020',
  },
  {
    path: '/postcode-lottery/',
    files: FIGURES,
    choose: async (page, time) => {
      await page.locator('#miles').fill(time === 'first' ? '20' : '40');
      await page.locator('#miles').blur();
    },
    place: '[data-part=lottery-page]',
    shows: 'within 40 miles',
  },
  {
    path: '/say/',
    files: FIGURES,
    choose: (page, time) => page.locator('#kind').selectOption(time === 'first' ? 'run' : 'share'),
    place: 'claim-builder',
    shows: `of the ${LATEST.published} published averages in England`,
  },
  {
    path: '/league-table/',
    files: '**/surroundings.json',
    choose: (page, time) =>
      page.locator('#like').selectOption(time === 'first' ? 'salford' : 'bolton'),
    place: 'league-table [data-part=status]',
    shows: '11 of',
  },
  {
    path: '/changes/',
    files: '**/changes.json',
    choose: (page, time) =>
      page.locator('#council').selectOption(time === 'first' ? 'bolton' : 'north-somerset'),
    place: 'change-list',
    shows: 'One average and two other values of North Somerset differ',
  },
  {
    path: '/councils/bolton/?cap=18',
    files: FIGURES,
    place: 'main',
    shows: 'This page uses a cap of 18',
  },
  {
    path: '/embed/comparison/?councils=bolton,salford',
    files: '**/embed/comparison/*.json',
    place: 'council-comparison',
    shows: 'Bolton and Salford',
  },
];

describe('where data does not load', () => {
  test.each(CASES)(
    '$path says so beside its controls, which go on, and follows the last choice once the network is back',
    async ({ path, files, choose, place, shows }) => {
      const { page, outage } = await openOffline(path, files);
      await choose?.(page, 'first');
      const status = page.locator('[data-part=load-status]');
      const again = status.getByRole('button', { name: 'Try again' });
      await expect.poll(() => status.innerText()).toMatch(/did not load\. You may be offline\./);
      await choose?.(page, 'last');
      for (let time = 0; time < 2; time += 1) {
        const { failures } = outage;
        await again.click();
        await expect.poll(() => outage.failures).toBeGreaterThan(failures);
        await expect.poll(() => status.innerText()).toMatch(/did not load/);
      }
      expect(await page.locator(place).innerText()).not.toContain(shows);
      outage.isOver = true;
      await again.click();
      await expect.poll(() => page.locator(place).innerText()).toContain(shows);
      expect(await status.innerText()).toBe('');
    },
  );

  test('a chart to take away gets its words once the network is back', async () => {
    const { page, outage } = await openOffline('/cap/', FIGURES);
    const offer = page.locator('details[data-name=cap-strip]');
    await offer.locator('summary').click();
    await expect.poll(() => offer.innerText()).toContain('The figures did not load.');
    outage.isOver = true;
    await offer.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => offer.locator('copy-text').innerText()).toMatch(/All \d+ numbers/);
    expect(await offer.innerText()).not.toContain('did not load');
  });

  test('nobody is told of figures that failed before they were asked for: moving the cap asks again', async () => {
    const { page, outage } = await openOffline('/cap/', FIGURES);
    await expect.poll(() => outage.failures).toBe(1);
    outage.isOver = true;
    expect(await page.locator('[data-part=load-status]').innerText()).toBe('');
    await fillCap(page, '15');
    await expect.poll(() => page.locator('h1').innerText()).toContain(OVER_15);
  });

  test('the focus goes back to the control that asked once ‘Try again’ has gone', async () => {
    const { page, outage } = await openOffline('/cap/', FIGURES);
    await page.locator('#cap-number').focus();
    await fillCap(page, '15');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.focus();
    outage.isOver = true;
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toContain(OVER_15);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cap-number');
  });
});
