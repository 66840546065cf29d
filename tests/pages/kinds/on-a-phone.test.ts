/** Every kind of page on a phone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe.ts';
import { COUNCILS, FEW, isOneOf, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { contentWidth, figureBottom, widthsAtTwice } from './measures.ts';

const PHONE = { width: 360, height: 740 };
const SMALLEST = { width: 320, height: 640 };
/** Windows in which letters are made twice as large, with one of a tablet among them. */
const WIDTHS = [320, 360, 768];

interface OnPhone {
  readonly width: number;
  readonly widthOfSmallest: number;
  /** With letters twice as large, in windows of each of the widths. */
  readonly widthsAtTwice: readonly number[];
  readonly figureBottom: number | undefined;
  /** What axe finds; only where it is asked. */
  readonly violations: readonly string[];
}

async function measureOnPhone(page: Page, asksAxe: boolean): Promise<OnPhone> {
  const width = await contentWidth(page);
  const bottom = await figureBottom(page);
  await page.setViewportSize(SMALLEST);
  const widthOfSmallest = await contentWidth(page);
  const found = asksAxe ? await violationsOnPhone(page) : [];
  const atTwice = await widthsAtTwice(page, WIDTHS);
  return {
    ...{ width, widthOfSmallest, figureBottom: bottom },
    ...{ violations: found, widthsAtTwice: atTwice },
  };
}

async function violationsOnPhone(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return violations(page);
}

describe.each([...PAGE_TYPES, ...heaviestCouncils()])('on a phone %s', (path) => {
  let measured: Measured & OnPhone;

  beforeAll(async () => {
    measured = await measure(path, PHONE.width, (page) => measureOnPhone(page, isOneOf(FEW, path)));
  });

  testEveryScreen(path, () => measured);

  test('does not scroll sideways at 360 pixels, nor at 320', () => {
    expect(measured.width).toBeLessThanOrEqual(PHONE.width);
    expect(measured.widthOfSmallest).toBeLessThanOrEqual(SMALLEST.width);
  });

  test('does not scroll sideways with letters twice as large, whatever is opened', () => {
    const beyond = measured.widthsAtTwice.map((reached, index) => reached - (WIDTHS[index] ?? 0));
    expect(Math.max(...beyond), beyond.join(', ')).toBeLessThanOrEqual(0);
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
