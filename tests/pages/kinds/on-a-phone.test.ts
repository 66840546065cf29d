/** Every kind of page on a phone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { AT_400_PERCENT, PHONE, TWICE_WIDTHS } from '../../../src/site/accessibility/tested.ts';
import { violations } from '../axe.ts';
import { COUNCILS, isOneOf, KEPT, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { textFaults } from './fitting.ts';
import { focusFaults } from './focus.ts';
import { movements, tallStays, unnamedFrames } from './frames.ts';
import { contentWidth, figureBottom, widthsAtTwice } from './measures.ts';
import { smallControls } from './targets.ts';

/** How much of a page is on a phone's screen at first, CSS pixels. */
const FIRST_SCREEN = 740;

interface OnPhone {
  readonly width: number;
  readonly figureBottom: number | undefined;
  readonly smallControls: readonly string[];
  readonly focusFaults: readonly string[];
  readonly at400Percent: At400Percent;
  readonly atTwice: AtTwice;
}

/** In the window that a wide screen has at 400%. */
interface At400Percent {
  readonly width: number;
  readonly violations: readonly string[];
  readonly textFaults: readonly string[];
  readonly unnamedFrames: readonly string[];
  readonly tallStays: readonly string[];
  readonly movements: readonly string[];
  readonly focusFaults: readonly string[];
}

/** With letters twice as large. */
interface AtTwice {
  /** How far the page reaches, in windows of each of the widths. */
  readonly widths: readonly number[];
  /** In the widest of them. A long word may be parted there, a number may not. */
  readonly textFaults: readonly string[];
}

async function measureOnPhone(page: Page): Promise<OnPhone> {
  const width = await contentWidth(page);
  const bottom = await figureBottom(page);
  const at400Percent = await measureAt400Percent(page);
  await page.setViewportSize(PHONE);
  const focus = await focusFaults(page);
  const small = await smallControls(page);
  const widths = await widthsAtTwice(page, TWICE_WIDTHS);
  const texts = (await textFaults(page)).filter((fault) => !/^parted: \D+$/.test(fault));
  return {
    ...{ width, figureBottom: bottom, smallControls: small, focusFaults: focus },
    ...{ at400Percent, atTwice: { widths, textFaults: texts } },
  };
}

async function measureAt400Percent(page: Page): Promise<At400Percent> {
  await page.setViewportSize(AT_400_PERCENT);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    width: await contentWidth(page),
    // Colours are the same as on a wide screen, and take axe as long as all its other rules.
    violations: await violations(page, false),
    textFaults: await textFaults(page),
    unnamedFrames: await unnamedFrames(page),
    tallStays: await tallStays(page),
    movements: await movements(page),
    focusFaults: await focusFaults(page),
  };
}

describe.each([...PAGE_TYPES, ...KEPT, ...heaviestCouncils()])('on a phone %s', (path) => {
  let measured: Measured & OnPhone;

  beforeAll(async () => {
    measured = await measure(path, PHONE.width, measureOnPhone);
  });

  testEveryScreen(path, () => measured);

  test('does not scroll sideways, nor at 400%', () => {
    expect(measured.width).toBeLessThanOrEqual(PHONE.width);
    expect(measured.at400Percent.width).toBeLessThanOrEqual(AT_400_PERCENT.width);
  });

  test('has nothing that axe finds at 400%', () => {
    expect(measured.at400Percent.violations).toEqual([]);
  });

  test('cuts off, covers and parts no text at 400%', () => {
    expect(measured.at400Percent.textFaults).toEqual([]);
  });

  test('names what scrolls by itself, and keeps little in sight, at 400%', () => {
    expect(measured.at400Percent.unnamedFrames).toEqual([]);
    expect(measured.at400Percent.tallStays).toEqual([]);
  });

  test('moves nothing where the reader wants less motion', () => {
    expect(measured.at400Percent.movements).toEqual([]);
  });

  test('shows where the focus is, and covers it nowhere, also at 400%', () => {
    expect(measured.focusFaults).toEqual([]);
    expect(measured.at400Percent.focusFaults).toEqual([]);
  });

  test('has controls as high as a finger', () => {
    expect(measured.smallControls).toEqual([]);
  });

  test('does not scroll sideways with letters twice as large, whatever is opened', () => {
    const { widths } = measured.atTwice;
    const beyond = widths.map((reached, index) => reached - (TWICE_WIDTHS[index] ?? 0));
    expect(Math.max(...beyond), beyond.join(', ')).toBeLessThanOrEqual(0);
  });

  test('cuts off and covers no text with letters twice as large', () => {
    expect(measured.atTwice.textFaults).toEqual([]);
  });

  if (isOneOf(COUNCILS, path))
    test('shows its figure, or the reason there is none, first', () => {
      expect(measured.figureBottom).toBeLessThanOrEqual(FIRST_SCREEN);
    });
});
