/** What is measured of a page on a phone, and claimed of it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { AT_400_PERCENT, PHONE } from '../../../src/site/accessibility/tested.ts';
import { violationsButColours } from '../axe.ts';
import { COUNCILS, isOneOf } from '../page-types.ts';
import { textFaults } from './fitting.ts';
import { focusFaults } from './focus.ts';
import { movements, tallStays, unnamedFrames } from './frames.ts';
import { contentWidth, figureBottom } from './measures.ts';
import { spacedFaults } from './spacing.ts';
import { smallControls } from './targets.ts';

/** How much of a page is on a phone's screen at first, CSS pixels. */
const FIRST_SCREEN = 740;

export interface OnPhone {
  readonly width: number;
  readonly figureBottom: number | undefined;
  readonly smallControls: readonly string[];
  readonly focusFaults: readonly string[];
  readonly at400Percent: At400Percent;
}

/** In the window that a wide screen has at 400%. */
interface At400Percent {
  readonly width: number;
  readonly violations: readonly string[];
  readonly textFaults: readonly string[];
  /** The same with the text spaced out. */
  readonly spacedFaults: readonly string[];
  readonly unnamedFrames: readonly string[];
  readonly tallStays: readonly string[];
  readonly movements: readonly string[];
  readonly focusFaults: readonly string[];
}

/** Measures a page that was opened in a phone's window, and leaves it there, with less motion. */
export async function measureOnPhone(page: Page): Promise<OnPhone> {
  const width = await contentWidth(page);
  const bottom = await figureBottom(page);
  const at400Percent = await measureAt400Percent(page);
  await page.setViewportSize(PHONE);
  const focus = await focusFaults(page);
  const small = await smallControls(page);
  return { width, figureBottom: bottom, smallControls: small, focusFaults: focus, at400Percent };
}

async function measureAt400Percent(page: Page): Promise<At400Percent> {
  await page.setViewportSize(AT_400_PERCENT);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  // Forced colours are the reader’s own; those of the page are looked at on a wide screen.
  const found = await violationsButColours(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return {
    width: await contentWidth(page),
    violations: found,
    textFaults: await textFaults(page),
    spacedFaults: await spacedFaults(page),
    unnamedFrames: await unnamedFrames(page),
    tallStays: await tallStays(page),
    movements: await movements(page),
    focusFaults: await focusFaults(page),
  };
}

/** The tests of what is claimed on a phone. */
export function testOnPhone(path: string, measured: () => OnPhone): void {
  test('does not scroll sideways on a phone, nor at 400%', () => {
    expect(measured().width).toBeLessThanOrEqual(PHONE.width);
    expect(measured().at400Percent.width).toBeLessThanOrEqual(AT_400_PERCENT.width);
  });

  test('has nothing that axe finds at 400% in forced colours', () => {
    expect(measured().at400Percent.violations).toEqual([]);
  });

  test('cuts off, covers and parts no text at 400%', () => {
    expect(measured().at400Percent.textFaults).toEqual([]);
  });

  test('cuts off and covers no text that is spaced out, at 400%', () => {
    expect(measured().at400Percent.spacedFaults).toEqual([]);
  });

  test('names what scrolls by itself, and keeps little in sight, at 400%', () => {
    expect(measured().at400Percent.unnamedFrames).toEqual([]);
    expect(measured().at400Percent.tallStays).toEqual([]);
  });

  test('moves nothing where the reader wants less motion', () => {
    expect(measured().at400Percent.movements).toEqual([]);
  });

  test('shows where the focus is on a phone, and covers it nowhere, also at 400%', () => {
    expect(measured().focusFaults).toEqual([]);
    expect(measured().at400Percent.focusFaults).toEqual([]);
  });

  test('has controls as high as a finger', () => {
    expect(measured().smallControls).toEqual([]);
  });

  if (isOneOf(COUNCILS, path))
    test('shows its figure, or the reason there is none, first', () => {
      expect(measured().figureBottom).toBeLessThanOrEqual(FIRST_SCREEN);
    });
}
