/** What is measured of a page with letters twice as large, and claimed of it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { TWICE_WIDTHS } from '../../../src/site/accessibility/tested.ts';
import { placeViolations } from '../axe.ts';
import { FEW, isOneOf } from '../page-types.ts';
import { textFaults } from './fitting.ts';
import { widthsAtTwice } from './measures.ts';

/** Letters twice as large leave the least room in the narrowest window, where texts are looked at. */
const WIDEST_FIRST = TWICE_WIDTHS.toReversed();

export interface AtTwice {
  /** How far the page reaches, in windows of each of the widths, the widest first. */
  readonly widths: readonly number[];
  /** In the narrowest of them. */
  readonly textFaults: readonly string[];
  /** Of one page of each layout. */
  readonly violations: readonly string[];
}

/** Measures an open page with letters twice as large, which it keeps, and with everything open that it folds. */
export async function measureAtTwice(page: Page, path: string): Promise<AtTwice> {
  const widths = await widthsAtTwice(page, WIDEST_FIRST);
  const faults = await textFaults(page);
  const found = isOneOf(FEW, path) ? await placeViolations(page) : [];
  return { widths, textFaults: faults, violations: found };
}

/** The tests of what is claimed with letters twice as large. */
export function testAtTwice(measured: () => AtTwice): void {
  test('does not scroll sideways with letters twice as large, whatever is opened', () => {
    const { widths } = measured();
    const beyond = widths.map((reached, index) => reached - (WIDEST_FIRST[index] ?? 0));
    expect(Math.max(...beyond), beyond.join(', ')).toBeLessThanOrEqual(0);
  });

  test('cuts off, covers and parts no text with letters twice as large, and keeps its targets', () => {
    expect(measured().textFaults).toEqual([]);
    expect(measured().violations).toEqual([]);
  });
}
