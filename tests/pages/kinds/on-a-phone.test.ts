/** Every kind of page on a phone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { AT_400_PERCENT, PHONE, TWICE_WIDTHS } from '../../../src/site/accessibility/tested.ts';
import { placeViolations, violations } from '../axe.ts';
import { COUNCILS, FEW, isOneOf, KEPT, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { textFaults } from './fitting.ts';
import { focusFaults } from './focus.ts';
import { movements, tallStays, unnamedFrames } from './frames.ts';
import { contentWidth, figureBottom, widthsAtTwice } from './measures.ts';
import { spacedFaults } from './spacing.ts';
import { smallControls } from './targets.ts';

/** Letters twice as large leave the least room in the narrowest window, where texts are looked at. */
const WIDEST_FIRST = TWICE_WIDTHS.toReversed();

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
  /** The same with the text spaced out. */
  readonly spacedFaults: readonly string[];
  readonly unnamedFrames: readonly string[];
  readonly tallStays: readonly string[];
  readonly movements: readonly string[];
  readonly focusFaults: readonly string[];
}

/** With letters twice as large. */
interface AtTwice {
  /** How far the page reaches, in windows of each of the widths, the widest first. */
  readonly widths: readonly number[];
  /** In the narrowest of them. */
  readonly textFaults: readonly string[];
  /** Of one page of each layout. */
  readonly violations: readonly string[];
}

async function measureOnPhone(page: Page, isOfFew: boolean): Promise<OnPhone> {
  const width = await contentWidth(page);
  const bottom = await figureBottom(page);
  const at400Percent = await measureAt400Percent(page);
  await page.setViewportSize(PHONE);
  const focus = await focusFaults(page);
  const small = await smallControls(page);
  const widths = await widthsAtTwice(page, WIDEST_FIRST);
  const atTwice = {
    ...{ widths, textFaults: await textFaults(page) },
    violations: isOfFew ? await placeViolations(page) : [],
  };
  return {
    ...{ width, figureBottom: bottom, smallControls: small, focusFaults: focus },
    ...{ at400Percent, atTwice },
  };
}

async function measureAt400Percent(page: Page): Promise<At400Percent> {
  await page.setViewportSize(AT_400_PERCENT);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  // Colours are the same as on a wide screen, and take axe as long as all its other rules: forced ones are the reader's.
  const found = await violations(page, false);
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

describe.each([...PAGE_TYPES, ...KEPT, ...heaviestCouncils()])('on a phone %s', (path) => {
  let measured: Measured & OnPhone;

  beforeAll(async () => {
    measured = await measure(path, PHONE.width, (page) => measureOnPhone(page, isOneOf(FEW, path)));
  });

  testEveryScreen(path, () => measured);

  test('does not scroll sideways, nor at 400%', () => {
    expect(measured.width).toBeLessThanOrEqual(PHONE.width);
    expect(measured.at400Percent.width).toBeLessThanOrEqual(AT_400_PERCENT.width);
  });

  test('has nothing that axe finds at 400% in forced colours', () => {
    expect(measured.at400Percent.violations).toEqual([]);
  });

  test('cuts off, covers and parts no text at 400%', () => {
    expect(measured.at400Percent.textFaults).toEqual([]);
  });

  test('cuts off and covers no text that is spaced out, at 400%', () => {
    expect(measured.at400Percent.spacedFaults).toEqual([]);
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
    const beyond = widths.map((reached, index) => reached - (WIDEST_FIRST[index] ?? 0));
    expect(Math.max(...beyond), beyond.join(', ')).toBeLessThanOrEqual(0);
  });

  test('cuts off, covers and parts no text with letters twice as large, and keeps its targets', () => {
    expect(measured.atTwice.textFaults).toEqual([]);
    expect(measured.atTwice.violations).toEqual([]);
  });

  if (isOneOf(COUNCILS, path))
    test('shows its figure, or the reason there is none, first', () => {
      expect(measured.figureBottom).toBeLessThanOrEqual(FIRST_SCREEN);
    });
});
