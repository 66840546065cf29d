/** Every kind of page on a phone. Each page is opened once and measured, then the tests look at what was measured. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { visit } from '../browser.ts';
import { COUNCILS, FEW, isOneOf, PAGE_TYPES } from '../page-types.ts';
import { budgetOf, heaviestCouncils, weightOf, type Weight } from '../weight.ts';
import { contentWidth, figureBottom, layoutShift, smallTexts } from './measures.ts';

const PHONE = { width: 360, height: 740 };
const SMALLEST = { width: 320, height: 640 };

interface Measured {
  readonly shift: number;
  readonly width: number;
  readonly widthOfSmallest: number;
  readonly smallTexts: readonly { text: string; size: number }[];
  readonly figureBottom: number | undefined;
  readonly errors: readonly string[];
  readonly weight: Weight;
  /** What axe finds; only where it is asked. */
  readonly violations: readonly string[];
}

async function measure(path: string): Promise<Measured> {
  const { page, errors, requests, end } = await visit(path, {
    width: PHONE.width,
    firstVisit: true,
  });
  try {
    const shift = await layoutShift(page);
    const width = await contentWidth(page);
    const small = await smallTexts(page);
    const bottom = await figureBottom(page);
    await page.setViewportSize(SMALLEST);
    const widthOfSmallest = await contentWidth(page);
    await page.waitForLoadState('networkidle');
    const weight = weightOf(requests);
    const found = isOneOf(FEW, path) ? await violationsOnPhone(page) : [];
    return {
      shift,
      width,
      widthOfSmallest,
      smallTexts: small,
      figureBottom: bottom,
      errors: [...errors],
      weight,
      violations: found,
    };
  } finally {
    await end(true);
  }
}

async function violationsOnPhone(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return violations(page);
}

describe.each([...PAGE_TYPES, ...heaviestCouncils()])('on a phone %s', (path) => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await measure(path);
  });

  test('does not scroll sideways at 360 pixels, nor at 320', () => {
    expect(measured.width).toBeLessThanOrEqual(PHONE.width);
    expect(measured.widthOfSmallest).toBeLessThanOrEqual(SMALLEST.width);
  });

  test('opens without an error', () => {
    expect(measured.errors).toEqual([]);
  });

  test('draws no text under 12 pixels', () => {
    expect(measured.smallTexts).toEqual([]);
  });

  test('stays where it is while it loads', () => {
    expect(measured.shift).toBeLessThan(0.02);
  });

  test('loads no more than its budget on a first visit', () => {
    const { all, scripts } = budgetOf(path);
    expect(measured.weight.all).toBeLessThanOrEqual(all);
    expect(measured.weight.scripts).toBeLessThanOrEqual(scripts);
  });

  if (isOneOf(COUNCILS, path))
    test('shows its figure, or the reason there is none, first', () => {
      expect(measured.figureBottom).toBeLessThanOrEqual(PHONE.height);
    });

  if (isOneOf(FEW, path))
    test('has nothing that axe finds', () => {
      expect(measured.violations).toEqual([]);
    });
});
