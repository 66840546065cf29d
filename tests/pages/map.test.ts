import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
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

/** Fingers on the screen. */
async function fingers(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  return session;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

async function touch(session: CDPSession, ...steps: readonly (readonly Finger[])[]): Promise<void> {
  for (const [index, touchPoints] of steps.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The middle of a council's shape, and its smaller side, in CSS pixels. */
async function shapeOf(page: Page, id: string): Promise<Finger & { size: number }> {
  const box = await page.locator(`#${id}`).boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  const { x, y, width, height } = box;
  return { x: x + width / 2, y: y + height / 2, size: Math.min(width, height) };
}

describe('the map under fingers', () => {
  test('names a council at the first tap and opens it at the second', async () => {
    const { page } = await openPage('/map/', { width: 360, prepare: fingers });
    const session = await fingers(page);
    await page.locator('#m-northumberland').scrollIntoViewIfNeeded();
    const at = await shapeOf(page, 'm-northumberland');
    await touch(session, [at]);
    const pointed = page.locator('[data-part=pointed]');
    await expect
      .poll(() => pointed.innerText())
      .toBe('Northumberland 14.1. Tap it again to open its page.');
    expect(new URL(page.url()).pathname).toBe('/map/');
    await touch(session, [at]);
    await page.waitForURL('**/councils/northumberland/');
  });

  test('shows a part of it larger under two, and moves it under one', async () => {
    const { page } = await openPage('/map/', { width: 360, prepare: fingers });
    const session = await fingers(page);
    await page.locator('svg.map').scrollIntoViewIfNeeded();
    const before = await shapeOf(page, 'm-bolton');
    const apart = (by: number): Finger[] => [
      { x: before.x - by, y: before.y },
      { x: before.x + by, y: before.y },
    ];
    await touch(session, apart(10), apart(20), apart(30), apart(40));
    const larger = await shapeOf(page, 'm-bolton');
    expect(larger.size).toBeGreaterThan(2.5 * before.size);
    expect(Math.abs(larger.x - before.x)).toBeLessThan(12);
    const scrolled = await page.evaluate(() => scrollY);
    const down = [0, 15, 30, 40].map((y) => [{ x: larger.x, y: larger.y + y }]);
    await touch(session, ...down);
    expect((await shapeOf(page, 'm-bolton')).y).toBeCloseTo(larger.y + 40, -1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(new URL(page.url()).pathname).toBe('/map/');
  });
});

describe('the zoom of the map', () => {
  test('is reached by buttons, which say what they did, and opens London', async () => {
    const { page } = await openPage('/map/', { width: 360 });
    const small = await shapeOf(page, 'm-camden');
    await page.getByRole('button', { name: 'London' }).click();
    expect((await shapeOf(page, 'm-camden')).size).toBeGreaterThan(2 * small.size);
    const svg = await page.locator('svg.map').boundingBox();
    for (const id of ['m-hillingdon', 'm-havering', 'm-enfield', 'm-croydon']) {
      const { x, y, size } = await shapeOf(page, id);
      expect(size).toBeGreaterThan(12);
      expect(x > (svg?.x ?? 0) && x < (svg?.x ?? 0) + (svg?.width ?? 0)).toBe(true);
      expect(y > (svg?.y ?? 0) && y < (svg?.y ?? 0) + (svg?.height ?? 0)).toBe(true);
    }
    const said = page.locator('[data-part=zoom-status]');
    await expect.poll(() => said.innerText()).toMatch(/^The map is shown [\d.]+ times as large\.$/);
    await page.getByRole('button', { name: 'Whole map' }).click();
    expect((await shapeOf(page, 'm-camden')).size).toBeCloseTo(small.size, 1);
    await expect.poll(() => said.innerText()).toBe('The whole map is shown.');
  });

  test('keeps the council that has the focus in sight', async () => {
    const { page } = await openPage('/map/', { width: 360 });
    await page.locator('#m-bolton').focus();
    for (const key of ['+', '+', '+', '+', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'])
      await page.keyboard.press(key);
    const { id, x, y } = await focused(page);
    expect(id).not.toBe('m-bolton');
    const svg = await page.locator('svg.map').boundingBox();
    expect(x > (svg?.x ?? 0) && x < (svg?.x ?? 0) + (svg?.width ?? 0)).toBe(true);
    expect(y > (svg?.y ?? 0) && y < (svg?.y ?? 0) + (svg?.height ?? 0)).toBe(true);
    expect((await shapeOf(page, 'm-bolton')).size).toBeGreaterThan(12);
  });
});

describe('the map for those who hear it', () => {
  test('has headings, says where its colours change, and what a choice has led to', async () => {
    const { page } = await openPage('/map/');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Choose what the map shows',
      'Map of councils',
      'Table of the same figures',
      'How to read this map',
    ]);
    const map = page.locator('svg.map');
    expect(await map.getAttribute('aria-label')).toContain(
      'Colours change at 12, 14, 16, 18, 20 and 22 cases.',
    );
    const said = page.locator('map-page > [data-part=announcement]');
    await page.locator('#cap-number').fill('18');
    await expect
      .poll(() => said.innerText())
      .toMatch(/^Average caseload: the middle half .+ over a cap of 18\.$/);
    expect(await map.getAttribute('aria-label')).toContain('at 10, 12, 14, 16, 18 and 20 cases.');
    await page.locator('#year').fill('2018');
    await expect.poll(() => said.innerText()).toContain('for 2018');
    await page.locator('#measure').selectOption('since');
    await expect.poll(() => said.innerText()).toMatch(/^Change since 2017: /);
  });
});

describe('sliders under a finger', () => {
  test('stay where they are while it scrolls, and move when it moves sideways or taps', async () => {
    const { page } = await openPage('/map/', { width: 360, prepare: fingers });
    const session = await fingers(page);
    const slider = page.locator('[data-part=cap-slider]');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const up = [0, -10, -30, -60, -100, -150].map((by) => [{ x, y: y + by }]);
    const scrolled = await page.evaluate(() => scrollY);
    await touch(session, ...up);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect([await slider.inputValue(), new URL(page.url()).search]).toEqual(['20', '']);
    // The page may go on scrolling after the finger has left it, and then the next one misses the slider.
    await vi.waitFor(
      async () => {
        await slider.scrollIntoViewIfNeeded();
        const after = await slider.boundingBox();
        const line = (after?.y ?? 0) + (after?.height ?? 0) / 2;
        const sideways = [40, 50, 60, 70, 80].map((by) => [{ x: (after?.x ?? 0) + by, y: line }]);
        await touch(session, ...sideways);
        await expect.poll(() => slider.inputValue(), { timeout: 1000 }).not.toBe('20');
      },
      { timeout: 20_000, interval: 500 },
    );
    const moved = await slider.inputValue();
    expect(await page.locator('#cap-number').inputValue()).toBe(moved);
    // There is a button beside it now that leads back to the proposed cap.
    await vi.waitFor(
      async () => {
        const last = await slider.boundingBox();
        const high = (last?.x ?? 0) + 0.9 * (last?.width ?? 0);
        await touch(session, [{ x: high, y: (last?.y ?? 0) + (last?.height ?? 0) / 2 }]);
        const value = async (): Promise<number> => Number(await slider.inputValue());
        await expect.poll(value, { timeout: 1000 }).toBeGreaterThan(20);
      },
      { timeout: 20_000, interval: 500 },
    );
  });
});

test('a change of years that is interrupted is no error', async () => {
  const { page, errors } = await openPage('/map/');
  for (const year of ['2018', '2019']) {
    await page
      .locator('a[data-part=year-link]', { hasText: year })
      .evaluate((link: HTMLAnchorElement) => {
        link.click();
      });
    await page.setViewportSize({ width: year === '2018' ? 900 : 1100, height: 700 });
    await page.waitForURL(`**/map/${year}/`);
    await page.waitForLoadState('networkidle');
  }
  expect(errors).toEqual([]);
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
