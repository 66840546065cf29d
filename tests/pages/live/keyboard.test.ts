/** Every part that changes while it is used: by keyboard alone, with what is read out, and with names and roles. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KEYBOARD_PATHS } from '../../../src/site/accessibility/tested.ts';
import { visit } from '../browser.ts';
import { restartClock, stopClock, WITH_CLOCK } from '../clock.ts';
import { PATHS } from './paths.ts';
import { listen } from './said.ts';
import { take, type KeyboardPath } from './steps.ts';
import { unnamed } from './tree.ts';

async function begin(page: Page, fromTop = false): Promise<void> {
  await stopClock(page);
  await listen(page);
  if (fromTop) return;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function walk({ steps, has = [], fromTop }: KeyboardPath, page: Page): Promise<void> {
  await begin(page, fromTop);
  for (const step of steps) await take(page, step);
  for (const [role, name] of has)
    expect(await page.getByRole(role, { name }).count(), `${role} ${name}`).toBeGreaterThan(0);
  expect(await unnamed(page)).toEqual([]);
}

// Several at a time: most of the time is spent on waiting for the browser to answer.
test.concurrent.each(PATHS)('$name can be used by keyboard alone', async (path) => {
  const width = path.width === undefined ? {} : { width: path.width };
  const { page, errors, end } = await visit(path.path, { ...WITH_CLOCK, ...width });
  let succeeded = false;
  try {
    await walk(path, page);
    expect(errors).toEqual([]);
    await restartClock(page);
    succeeded = true;
  } finally {
    await end(succeeded);
  }
});

test('the page about accessibility names what is used here, and nothing else', () => {
  expect(PATHS.map(({ name }) => name)).toEqual([...KEYBOARD_PATHS]);
});
