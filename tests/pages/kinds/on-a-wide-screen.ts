/** What is measured of a page on a wide screen, and claimed of it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { WIDE } from '../../../src/site/accessibility/tested.ts';
import { colourViolations, violations } from '../axe.ts';
import { FEW, isOneOf } from '../page-types.ts';
import { focusFaults } from './focus.ts';
import { forcedFaults } from './forced.ts';
import { contentWidth, smallTexts, type SmallText } from './measures.ts';
import { spacedFaults } from './spacing.ts';

/** What axe finds, in dark colours of them alone, and what else is wrong. */
export interface OnWideScreen {
  readonly width: number;
  readonly smallTexts: readonly SmallText[];
  readonly light: readonly string[];
  readonly dark: readonly string[];
  readonly forced: readonly string[];
  readonly spaced: readonly string[];
  readonly focus: readonly string[];
}

/** Measures an open page in a wide window, with less motion, and leaves it in light colours. */
export async function measureOnWideScreen(page: Page, path: string): Promise<OnWideScreen> {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Down the page, what stays in sight at the top may cover part of what axe measures.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const width = await contentWidth(page);
  const small = await smallTexts(page);
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourViolations(page);
  const forced = await forcedFaults(page);
  // There is more room than on a phone, where every kind of page is looked at.
  const spaced = isOneOf(FEW, path) ? await spacedFaults(page) : [];
  const focus = await focusFaults(page);
  return { width, smallTexts: small, light, dark, forced, spaced, focus };
}

/** The tests of what is claimed on a wide screen. */
export function testOnWideScreen(measured: () => OnWideScreen): void {
  test('does not scroll sideways on a wide screen, and draws no text under 12 pixels', () => {
    expect(measured().width).toBeLessThanOrEqual(WIDE.width);
    expect(measured().smallTexts).toEqual([]);
  });

  test('has nothing that axe finds in light colours', () => {
    expect(measured().light).toEqual([]);
  });

  test('has no dark colours that axe finds', () => {
    expect(measured().dark).toEqual([]);
  });

  test('shows where the focus is on a wide screen, and covers it nowhere', () => {
    expect(measured().focus).toEqual([]);
  });

  test('shows every shape and control in forced colours, light and dark', () => {
    expect(measured().forced).toEqual([]);
  });

  test('cuts off and covers no text that is spaced out, on a wide screen', () => {
    expect(measured().spaced).toEqual([]);
  });
}
