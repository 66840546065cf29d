/**
 * The clock of a page under test: it stands still until a test lets time pass. What waits for a reader to rest then
 * waits for the test, however long the machine takes between two keys.
 */
import type { Page } from 'playwright-core';
import type { Circumstances } from '../browser.ts';

/** Later than any moment that the clock may have come to by itself. */
const HOUR_MS = 3_600_000;

/** For a visit whose clock is to be stopped. */
export const WITH_CLOCK: Circumstances = {
  prepare: (page) => page.clock.install(),
  preparedAs: 'clock',
};

/** Stops the clock of an open page; what was due by then has happened. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + HOUR_MS);
}

/** Lets time pass, with all that was to happen in it. */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
}

/** Lets the clock go by itself again, for whoever uses the window next. */
export async function restartClock(page: Page): Promise<void> {
  await page.clock.resume();
}
