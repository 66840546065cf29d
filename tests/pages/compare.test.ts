import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { widthsAtTwice } from './kinds/measures.ts';

/** What a reader sees of a comparison: its words, its pictures, its table. */
async function seen(page: Page): Promise<string[]> {
  const parts = ['finding', 'words', 'chosen', 'lines', 'strip', 'table'];
  return Promise.all(parts.map((part) => page.locator(`[data-part=${part}]`).innerHTML()));
}

function addressOf(page: Page): string {
  const url = new URL(page.url());
  return url.pathname + url.search;
}

describe('comparing councils', () => {
  test('is whole without JavaScript for the widest gap near each other of which no figure is flagged', async () => {
    const { page } = await openPage('/compare/', { javaScript: false });
    expect(await page.locator('h1').innerText()).toContain('almost twice Islington’s');
    expect(await page.locator('[data-part=table] tbody tr').count()).toBe(2);
    expect(await page.locator('main').innerText()).toContain(
      'Without JavaScript, use the comparisons on each council’s page.',
    );
  });

  test('a comparison made by hand opens elsewhere as it was shared', async () => {
    const { page, errors } = await openPage('/compare/?councils=bolton,liverpool');
    await page.locator('#add').fill('Northampt');
    await page.getByRole('option', { name: /^North Northamptonshire/ }).click();
    await expect.poll(() => page.locator('[data-part=table] tbody tr').count()).toBe(3);
    await page.locator('#year').selectOption('2023');
    await page.locator('#cap-number').fill('18');
    await expect
      .poll(() => addressOf(page))
      .toBe('/compare/?councils=bolton,liverpool,north-northamptonshire&year=2023&cap=18');
    expect(await page.locator('h1').innerText()).toContain('for 2023');
    const shared = await openPage(addressOf(page));
    await expect.poll(() => shared.page.locator('h1').innerText()).toContain('for 2023');
    expect(await seen(shared.page)).toEqual(await seen(page));
    expect(errors).toEqual([]);
  });

  test('taking a council out can be undone with Back', async () => {
    const { page } = await openPage('/compare/?councils=bolton,wigan,bury');
    await page.getByRole('button', { name: 'Remove Wigan' }).click();
    await expect.poll(() => addressOf(page)).toBe('/compare/?councils=bolton,bury');
    await page.goBack();
    await expect.poll(() => page.locator('[data-part=chosen] li').count()).toBe(3);
  });

  test('presets are links to comparisons, around the first council', async () => {
    const { page } = await openPage('/compare/?councils=leeds,york&year=2022');
    await page.getByText('Suggested comparisons').click();
    const preset = page.getByRole('link', { name: 'Leeds and similar councils' });
    const href = await preset.getAttribute('href');
    expect(href).toMatch(/^\/compare\/\?councils=leeds,.*&year=2022$/);
    await preset.click();
    await expect.poll(() => page.locator('[data-part=chosen] li').count()).toBe(11);
    expect(addressOf(page)).toBe(href);
  });

  test('twelve lines are named at their ends without touching, on a phone and wide', async () => {
    const twelve =
      'bolton,liverpool,wigan,bury,oldham,rochdale,salford,stockport,tameside,trafford,manchester,north-northamptonshire';
    for (const width of [360, 1280]) {
      const { page } = await openPage(`/compare/?councils=${twelve}`, { width });
      await expect.poll(() => page.locator('[data-part=chosen] li').count()).toBe(12);
      const boxes = await page.evaluate(() =>
        Array.from(document.querySelectorAll('[data-part=lines] svg'))
          .filter((svg) => svg.checkVisibility())
          .flatMap((svg) =>
            Array.from(svg.querySelectorAll('.label, .name, .cap-label'), (label) => {
              const { top, bottom, right } = label.getBoundingClientRect();
              return { top, bottom, right };
            }),
          )
          .sort((a, b) => a.top - b.top),
      );
      const overlaps = boxes.filter((box, i) => i > 0 && box.top < (boxes[i - 1]?.bottom ?? 0) - 3);
      expect(boxes.length).toBeGreaterThanOrEqual(13);
      expect(overlaps).toEqual([]);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    }
  });

  test('reads nothing out where a link leads to a place on the page, and follows Back', async () => {
    const { page, requests } = await openPage('/compare/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('');
    // What is built stays, so that nothing is asked for.
    const isOfFigures = (url: string): boolean => url.endsWith('/figures.json');
    expect(requests.filter(isOfFigures)).toEqual([]);
    await page.locator('[data-part=year]').selectOption('2024');
    const announced = page.locator('[data-part=announcement]');
    await expect.poll(() => announced.innerText()).toContain('in 2024');
    expect(requests.filter(isOfFigures)).toHaveLength(1);
    await page.goBack();
    await expect.poll(() => announced.innerText()).toContain('in 2025');
  });

  test('says what it cannot show, and asks for another council', async () => {
    const { page } = await openPage('/compare/?councils=bolton,cardiff,nowhere');
    await expect
      .poll(() => page.locator('[data-part=refused]').innerText())
      .toBe('Add another council.');
    await expect
      .poll(() => page.locator('[data-part=unknown-values] p').allInnerTexts())
      .toEqual([
        expect.stringContaining('no council ‘cardiff’'),
        expect.stringContaining('no council ‘nowhere’'),
      ]);
    // Nothing is left of the two that the page was built with.
    expect(await page.locator('[data-part=chosen] li').allInnerTexts()).toEqual(['Bolton']);
    expect(await page.locator('[data-part=words]').innerText()).not.toMatch(/Islington|Bedford/);
    expect(await page.locator('[data-part=left]').count()).toBe(0);
  });
});

/** The lines that have not grown pale, by name. */
function forward(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('svg g.series'))
      .filter((line) => line.checkVisibility() && getComputedStyle(line).opacity === '1')
      .map((line) => line.getAttribute('data-line') ?? ''),
  );
}

/** The fills of a council’s marks, wherever they are, each once. */
function fillsOf(page: Page, number: number): Promise<string[]> {
  return page.evaluate((at) => {
    const marks = [...document.querySelectorAll(`.at${at} > .mark`)];
    return [...new Set(marks.map((mark) => getComputedStyle(mark).fill))];
  }, number);
}

describe('bringing one line forward', () => {
  const councils = 'bolton,liverpool,salford,wigan';

  test('works by name with a keyboard, by pointing and by a tap, and back', async () => {
    const { page, errors } = await openPage(`/compare/?councils=${councils}`, { width: 1280 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => page.locator('[data-part=chosen] li').count()).toBe(4);
    const all = page.getByRole('radio', { name: 'All lines' });
    await all.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Liverpool' }).isChecked()).toBe(true);
    expect(await forward(page)).toEqual(['liverpool']);
    await all.check();
    const line = page.locator('svg g.series[data-line=wigan] .mark').filter({ visible: true });
    await line.hover({ position: { x: 3, y: 3 }, force: true });
    await line.dispatchEvent('click');
    expect(await page.getByRole('radio', { name: 'Wigan' }).isChecked()).toBe(true);
    await page.mouse.move(0, 0);
    expect(await forward(page)).toEqual(['wigan']);
    await line.dispatchEvent('click');
    expect(await all.isChecked()).toBe(true);
    expect(await forward(page)).toHaveLength(4);
    expect(errors).toEqual([]);
  });

  test('each council has one colour in the lines, the dots and the tables, in light and dark', async () => {
    const { page } = await openPage(`/compare/?councils=${councils}`);
    await expect.poll(() => page.locator('[data-part=chosen] li').count()).toBe(4);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const fills = await Promise.all([0, 1, 2, 3].map((number) => fillsOf(page, number)));
      expect(fills.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
      expect(new Set(fills.flat()).size).toBe(4);
    }
    // In the two tables, in the choice, in every drawing at the line and at its label, and among the dots.
    expect(await page.locator('.line-key.at1').count()).toBe(3);
    expect(await page.locator('[data-part=strip] .at1 > .mark').count()).toBe(3);
  });

  test('works in the embed of a trend without JavaScript', async () => {
    const { page } = await openPage('/embed/trend/bolton/', { javaScript: false });
    await page.getByRole('radio', { name: 'Similar councils' }).check();
    await page.mouse.move(0, 0);
    const pale = page.locator('svg g.series[data-line=council]').filter({ visible: true });
    await expect.poll(() => pale.evaluate((line) => getComputedStyle(line).opacity)).toBe('0.2');
  });
});

test('the longest names fit on the smallest phone with letters twice as large', async () => {
  const longest =
    'bournemouth-christchurch-and-poole,north-northamptonshire,kensington-and-chelsea';
  const { page } = await openPage(`/compare/?councils=${longest}`, { width: 320 });
  await expect.poll(() => page.locator('[data-part=chosen] li').count()).toBe(3);
  expect(await widthsAtTwice(page, [320])).toEqual([320]);
});
