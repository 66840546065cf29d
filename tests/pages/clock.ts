/**
 * The clock of a page under test: it stands still until a test lets time pass. What waits for a reader to rest then
 * waits for the test, however long the machine takes between two keys.
 */
import type { Page } from 'playwright-core';
import { openPage, type Circumstances, type OpenedPage } from './browser.ts';

/** How long a year is shown while years are played. */
export const BEAT_MS = 1_100;

/** How far the clock goes on from look to look: several hundred looks are less than a beat. */
export const A_LITTLE_MS = 1;

/** Later than any moment that the clock may have come to by itself. */
const HOUR_MS = 3_600_000;

/** For a visit whose clock is to be stopped. */
export const WITH_CLOCK: Circumstances = {
  prepare: (page) => page.clock.install(),
  preparedAs: 'clock',
};

/** Opens a page in a window of its own, whose clock stands still from then on. */
export async function openStill(path: string): Promise<OpenedPage> {
  const opened = await openPage(path, { prepare: (page) => page.clock.install() });
  await stopClock(opened.page);
  return opened;
}

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
