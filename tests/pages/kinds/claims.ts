/** What is claimed of every kind of page, whatever the screen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../browser.ts';
import { CHECKER } from '../page-types.ts';
import { budgetOf, weightOf, type Weight } from '../weight.ts';
import { layoutShift, smallTexts, type SmallText } from './measures.ts';

export interface Measured {
  readonly shift: number;
  readonly smallTexts: readonly SmallText[];
  readonly errors: readonly string[];
  readonly weight: Weight;
}

/**
 * Opens a page once, as on a first visit, and measures it; the tests look at what was measured.
 * @param width of the window, CSS pixels
 * @param more measures what is claimed on this screen alone
 */
export async function measure<More>(
  path: string,
  width: number,
  more: (page: Page) => Promise<More>,
): Promise<Measured & More> {
  const { page, errors, requests, end } = await visit(path, { width, firstVisit: true });
  try {
    const shift = await layoutShift(page);
    const small = await smallTexts(page);
    await page.waitForLoadState('networkidle');
    const weight = weightOf(requests);
    const others = await more(page);
    return { ...others, shift, smallTexts: small, errors: [...errors], weight };
  } finally {
    await end(true);
  }
}

/** The tests of what is claimed on every screen. */
export function testEveryScreen(path: string, measured: () => Measured): void {
  test('opens without an error', () => {
    expect(measured().errors).toEqual([]);
  });

  test('draws no text under 12 pixels', () => {
    expect(measured().smallTexts).toEqual([]);
  });

  test('stays where it is while it loads', () => {
    expect(measured().shift).toBeLessThan(0.02);
  });

  test('loads no more than its budget on a first visit, and no script of the checker elsewhere', () => {
    const { all, scripts } = budgetOf(path);
    const { weight } = measured();
    expect(weight.all).toBeLessThanOrEqual(all);
    expect(weight.scripts).toBeLessThanOrEqual(scripts);
    const ofChecker = weight.names.filter((name) =>
      /ReturnCheck|(?<!own-)worker|workbook/.test(name),
    );
    expect(ofChecker.length > 0, ofChecker.join(' ')).toBe(path === CHECKER);
  });
}
