import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { LATEST } from '../releases/latest.ts';

type KnownCap = keyof typeof LATEST.caps;

function countAt(cap: KnownCap): string {
  return `${LATEST.caps[cap].over} of ${LATEST.published}`;
}

function extraAt(cap: KnownCap): string {
  return LATEST.caps[cap].extraFte.toLocaleString('en-GB');
}

describe('the page about the cap', () => {
  test('is whole without JavaScript: counts, sums, and a table of every cap', async () => {
    const { page } = await openPage('/cap/', { javaScript: false });
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(
      `${LATEST.overCapInWords} of ${LATEST.published} averages for ${LATEST.year} were over the proposed cap of 20`,
    );
    expect(text).toContain(
      'The count was 29 of 150 in 2017, and between 2 and 22 in each year since.',
    );
    expect(text).toContain(`15 ${LATEST.caps[15].over} ${extraAt(15)}`);
    expect(await page.locator('cap-control').isVisible()).toBe(false);
  });

  test('follows the slider with the keyboard, everywhere, and keeps it in the address', async () => {
    const { page, errors } = await openPage('/cap/');
    await page.locator('[data-part=cap-slider]').focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('h1').innerText()).toContain(countAt(18));
    expect(await page.locator('[data-part=extra]').innerText()).toBe(extraAt(18));
    expect(await page.locator('#cap-number').inputValue()).toBe('18');
    await expect
      .poll(() => page.locator('[data-part=over-table] td.over').count())
      .toBe(LATEST.caps[18].over);
    await expect.poll(() => page.url()).toMatch(/\/cap\/\?cap=18$/);
    expect(await page.locator('#c-tameside').getAttribute('class')).toBe('a1');
    expect(await page.locator('[data-part=over-table] a').first().getAttribute('href')).toContain(
      '?cap=18',
    );
    expect(errors).toEqual([]);
  });

  test('says at another cap all that it said at the proposed one to those who cannot see it', async () => {
    const { page } = await openPage('/cap/?cap=18');
    await expect.poll(() => page.locator('h1').innerText()).toContain(countAt(18));
    await expect
      .poll(() => nameIn(page, 'map-drawing'))
      .toMatch(
        new RegExp(
          `^${countAt(18)} .* a cap of 18\\. The map shows England’s councils, .* has the numbers\\.$`,
        ),
      );
    expect(await nameIn(page, 'strip')).toMatch(
      new RegExp(`^${countAt(18)} .* a cap of 18\\. There is one dot for each`),
    );
    // The department’s release for 2021, from 20 on: 12.24 + 20.02 per cent; from 15 on 28.22 more.
    expect(await nameIn(page, 'histogram')).toMatch(
      /between 32% and 60% of FTE social workers with cases had 18 or more\. Share with 0 to under 5 cases: /,
    );
    expect(await nameIn(page, 'years')).toBe('Averages over a cap of 18 in each year');
  });

  test('draws its legend at the proposed cap as it was built', async () => {
    const { page } = await openPage('/cap/');
    const legend = page.locator('[data-part=map-legend]');
    const built = await legend.innerHTML();
    await page.locator('#cap-number').fill('17');
    await expect.poll(() => legend.innerHTML()).not.toBe(built);
    await page.getByRole('button', { name: 'Back to 20' }).click();
    await expect.poll(() => legend.innerHTML()).toBe(built);
  });

  test('goes to a limit of another place, and says that it is not the same limit', async () => {
    const { page } = await openPage('/cap/');
    const [limit, note] = ['limit', 'limit-note'].map((name) =>
      page.locator(`[data-part=${name}]`),
    );
    await limit?.selectOption('finland-2024');
    await expect.poll(() => page.locator('h1').innerText()).toContain('a cap of 30');
    expect(await note?.innerText()).toMatch(
      /^30 is also a limit in Finland \(children\)\. It is not/,
    );
    await page.locator('#cap-number').fill('15.5');
    await expect.poll(() => note?.innerText()).toBe('');
    await expect.poll(() => limit?.inputValue()).toBe('');
  });

  test('keeps open what its reader opened', async () => {
    const { page } = await openPage('/cap/');
    const details = page.locator('[data-part=histogram] details');
    await details.locator('summary').click();
    await page.locator('#cap-number').fill('15');
    await expect.poll(() => page.locator('[data-part=histogram] h2').innerText()).toContain('15');
    expect(await details.locator('table').isVisible()).toBe(true);
  });

  test('opens elsewhere as it was shared', async () => {
    const { page } = await openPage('/cap/?cap=15');
    await expect.poll(() => page.locator('h1').innerText()).toContain(countAt(15));
    expect(await page.locator('[data-part=extra]').innerText()).toBe(extraAt(15));
    expect(await page.locator('#cap-number').inputValue()).toBe('15');
    expect(await page.locator('[data-part=cap-slider]').inputValue()).toBe('15');
    // The department's release for 2021: 28.22 + 20.02 + 12.24 per cent had 15 cases or more.
    const spread = page.locator('[data-part=histogram]');
    await expect
      .poll(() => spread.locator('h2').innerText())
      .toContain('60% of FTE social workers with cases had 15 or more');
    expect(await spread.locator('svg:visible').innerHTML()).toContain('cap 15');
  });

  test('takes a number typed, one that cannot be chosen moved to the nearest', async () => {
    const { page } = await openPage('/cap/');
    await page.locator('#cap-number').fill('99');
    await page.keyboard.press('Tab');
    expect(await page.locator('#cap-number').inputValue()).toBe('30');
    await expect
      .poll(() => page.locator('h1').innerText())
      .toContain(`None of ${LATEST.published}`);
    await page.getByRole('button', { name: 'Back to 20' }).click();
    await expect
      .poll(() => page.locator('h1').innerText())
      .toContain(`${LATEST.overCapInWords} of ${LATEST.published}`);
    await expect.poll(() => page.url()).toBe(`${inject('origin')}/cap/`);
  });
});

describe('the cost of extra staff', () => {
  test('is worked out only once it is asked for, follows the cap and is in the address', async () => {
    const { page, errors, requests } = await openPage('/cap/', { untilSilent: true });
    const before = requests.length;
    const field = page.locator('#cost-of-one');
    expect(await field.inputValue()).toBe('');
    await field.fill('£1,000');
    const total = page.locator('[data-part=cost-total]');
    await expect.poll(() => total.innerText()).toMatch(/^£[\d,]+$/);
    expect(requests.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
    // As many thousands of pounds as FTE, to a tenth.
    const inTenths = (text: string): number => Math.round(Number(text.replace(/[£,]/g, '')) / 100);
    expect(inTenths(await total.innerText())).toBe(Math.round(LATEST.caps[20].extraFte * 10));
    await page.locator('#cap-number').fill('18');
    await expect.poll(() => page.url()).toMatch(/\/cap\/\?cost=1000&cap=18$/);
    await expect
      .poll(async () => inTenths(await total.innerText()))
      .toBe(Math.round(LATEST.caps[18].extraFte * 10));
    const spoken = page.locator('[data-part=cost-announcement]');
    await expect.poll(() => spoken.textContent()).toMatch(/^At a cap of 18 and £1,000 for one FTE/);
    expect(errors).toEqual([]);
  });

  test('names a cost that cannot be used, in the field and from the address', async () => {
    const { page } = await openPage('/cap/?cost=abc');
    const problem = page.locator('#cost-problem');
    await expect.poll(() => problem.innerText()).toMatch(/^‘abc’ is not a yearly cost/);
    await page.locator('#cost-of-one').fill('-5');
    await page.keyboard.press('Tab');
    await expect.poll(() => problem.innerText()).toMatch(/^‘-5’ is below zero/);
    expect(await page.locator('[data-part=cost-total]').count()).toBe(0);
    await expect.poll(() => page.url()).toBe(`${inject('origin')}/cap/`);
  });
});

/** What a part's picture, as it is seen, is called for those who cannot see it. */
async function nameIn(page: Page, part: string): Promise<string | null> {
  return page.locator(`[data-part=${part}] svg:visible`).first().getAttribute('aria-label');
}
