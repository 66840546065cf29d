import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

interface Focused {
  readonly id: string;
  readonly name: string | null;
  readonly x: number;
  readonly y: number;
}

/** The council that has the focus: its shape's id, its name and where its middle is. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, top, width, height } = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label');
    return { id: element.id, name, x: left + width / 2, y: top + height / 2 };
  });
}

describe('the map by keyboard', () => {
  test('is one stop for the Tab key', async () => {
    const { page } = await openPage('/map/');
    expect(await page.locator('svg.map [tabindex="0"]').count()).toBe(1);
    // 153 councils in England: both of a joint return have their shape.
    expect(await page.locator('svg.map [role=link]').count()).toBe(153);
  });

  test('arrows go to a council on that side and say its name and figure', async () => {
    const { page } = await openPage('/map/');
    await page.locator('#m-bolton').focus();
    let from = await focused(page);
    for (const [key, isThere] of [
      ['ArrowRight', (to: Focused) => to.x > from.x],
      ['ArrowDown', (to: Focused) => to.y > from.y],
      ['ArrowLeft', (to: Focused) => to.x < from.x],
      ['ArrowUp', (to: Focused) => to.y < from.y],
    ] as const) {
      await page.keyboard.press(key);
      const to = await focused(page);
      expect(to.id).not.toBe(from.id);
      expect(isThere(to), `${key} from ${from.id} to ${to.id}`).toBe(true);
      expect(await page.locator('[data-part=pointed]').innerText()).toBe(to.name);
      expect(await page.locator('svg.map [tabindex="0"]').count()).toBe(1);
      from = to;
    }
  });

  test('Enter opens the council’s page', async () => {
    const { page } = await openPage('/map/');
    await page.locator('#m-kensington-and-chelsea').focus();
    expect((await focused(page)).name).toBe('Kensington and Chelsea: not available');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/kensington-and-chelsea/');
  });
});

describe('the map by pointer', () => {
  test('names the council pointed at, and opens it', async () => {
    const { page } = await openPage('/map/');
    const hint = await page.locator('[data-part=pointed]').innerText();
    await page.locator('#m-northumberland').hover();
    expect(await page.locator('[data-part=pointed]').innerText()).toBe('Northumberland 14.1');
    await page.mouse.move(5, 5);
    expect(await page.locator('[data-part=pointed]').innerText()).toBe(hint);
    await page.locator('#m-northumberland').click();
    await page.waitForURL('**/councils/northumberland/');
  });
});

describe('one hexagon each', () => {
  test('is chosen once and kept in the address and across years', async () => {
    const { page } = await openPage('/map/');
    await page.getByRole('radio', { name: 'One hexagon for each council' }).check();
    expect(new URL(page.url()).search).toBe('?view=hex');
    await page.locator('[data-part=year-link]', { hasText: '2018' }).click();
    await page.waitForURL('**/map/2018/?view=hex');
    await page.locator('svg.hexmap').waitFor();
    expect(await page.locator('svg.map').isVisible()).toBe(false);
    // Poole was abolished in 2019; it has a hexagon in 2018.
    await page.locator('#h-poole').focus();
    await page.keyboard.press('ArrowLeft');
    expect((await focused(page)).id).toMatch(/^h-(?!poole)/);
    await page.getByLabel('Map', { exact: true }).check();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('svg.map').isVisible()).toBe(true);
  });
});
