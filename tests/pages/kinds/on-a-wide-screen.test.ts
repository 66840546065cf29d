/** Every kind of page on a wide screen. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { WIDE } from '../../../src/site/accessibility/tested.ts';
import { colourViolations, violations } from '../axe.ts';
import { FEW, isOneOf, KEPT, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { focusFaults } from './focus.ts';
import { forcedFaults } from './forced.ts';
import { spacedFaults } from './spacing.ts';

/** A council's page drawn again for another cap, which loads more. */
const MOVED_CAP = '/councils/bolton/?cap=17';

/** What axe finds, in dark colours of them alone, and what else is wrong. */
type Found = Readonly<Record<'light' | 'dark' | 'forced' | 'spaced' | 'focus', readonly string[]>>;

async function faultsIn(page: Page, isOfFew: boolean): Promise<Found> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourViolations(page);
  const forced = await forcedFaults(page);
  // There is more room than on a phone, where every kind of page is looked at.
  const spaced = isOfFew ? await spacedFaults(page) : [];
  await page.setViewportSize(WIDE);
  const focus = await focusFaults(page);
  return { light, dark, forced, spaced, focus };
}

describe.each([...PAGE_TYPES, ...KEPT, MOVED_CAP, ...heaviestCouncils()])(
  'on a wide screen %s',
  (path) => {
    let measured: Measured & Found;

    beforeAll(async () => {
      measured = await measure(path, WIDE.width, (page) => faultsIn(page, isOneOf(FEW, path)));
    });

    testEveryScreen(path, () => measured);

    test('has nothing that axe finds in light colours', () => {
      expect(measured.light).toEqual([]);
    });

    test('has no dark colours that axe finds', () => {
      expect(measured.dark).toEqual([]);
    });

    test('shows where the focus is, and covers it nowhere', () => {
      expect(measured.focus).toEqual([]);
    });

    test('shows every shape and control in forced colours, light and dark', () => {
      expect(measured.forced).toEqual([]);
    });

    test('cuts off and covers no text that is spaced out', () => {
      expect(measured.spaced).toEqual([]);
    });
  },
);
