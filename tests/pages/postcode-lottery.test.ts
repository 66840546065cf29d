import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';

const LOTTERY = '/postcode-lottery/';

describe('the page about the postcode lottery', () => {
  it('is whole without JavaScript, with the widest gap first', async () => {
    const { page } = await openPage(LOTTERY, { javaScript: false });
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Liverpool 10.1, Bolton 20.8: 2.06 times as many cases');
    expect(text).toContain('14 to 45');
    expect(await page.locator('[data-lottery=gaps] tbody tr').count()).toBe(12);
    expect(await page.locator('.circle-wide svg .ring').count()).toBe(1);
  });

  it('stands around another council when one is chosen, and opens there when shared', async () => {
    const { page, errors } = await openPage(LOTTERY);
    await page.locator('#around-council').fill('Leeds');
    await page.getByRole('option', { name: /^Leeds/ }).click();
    const finding = page.locator('[data-lottery=around-finding]');
    await expect.poll(() => finding.innerText()).toMatch(/within 50 miles of Leeds/);
    expect(page.url()).toMatch(/\?council=leeds$/);
    const shared = await openPage(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect
      .poll(() => shared.page.locator('[data-lottery=around-finding]').innerText())
      .toBe(await finding.innerText());
    expect(await shared.page.locator('[data-lottery=map]').innerHTML()).toBe(
      await page.locator('[data-lottery=map]').innerHTML(),
    );
    await page.goBack();
    await expect.poll(() => finding.innerText()).toMatch(/within 50 miles of Bolton/);
    expect(errors).toEqual([]);
  });

  it('draws in the browser what was drawn at the build', async () => {
    const { page } = await openPage(LOTTERY);
    const map = page.locator('[data-lottery=map]');
    const built = await map.innerHTML();
    await page.locator('#miles').fill('30');
    await page.keyboard.press('Tab');
    await expect.poll(() => map.innerHTML()).not.toBe(built);
    await expect.poll(() => page.url()).toMatch(/\?miles=30$/);
    await page.locator('#miles').fill('50');
    await page.keyboard.press('Tab');
    await expect.poll(() => map.innerHTML()).toBe(built);
  });
});

describe('a council’s page', () => {
  it('has the lottery around it, and the way to the circle and other distances', async () => {
    const { page } = await openPage('/councils/bolton/', { javaScript: false });
    const section = page.locator('#lottery');
    expect(await section.innerText()).toContain('2.06 times');
    expect(await section.locator('a[href="/postcode-lottery/?council=bolton"]').count()).toBe(1);
  });
});
