/** Every kind of page on a wide screen. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { WIDE } from '../../../src/site/accessibility/tested.ts';
import { colourViolations, violations } from '../axe.ts';
import { FEW, isOneOf, KEPT, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { focusFaults } from './focus.ts';

/** A council's page drawn again for another cap, which loads more. */
const MOVED_CAP = '/councils/bolton/?cap=17';

/** What axe finds; in dark colours of them alone, in forced ones only where it is asked. */
type Found = Readonly<Record<'light' | 'dark' | 'forced' | 'focus', readonly string[]>>;

async function violationsIn(page: Page, asksForced: boolean): Promise<Found> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourViolations(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  // Forced colours are the reader's; axe would compare them with the page's own.
  const forced = asksForced ? await violations(page, false) : [];
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(WIDE);
  const focus = await focusFaults(page);
  return { light, dark, forced, focus };
}

describe.each([...PAGE_TYPES, ...KEPT, MOVED_CAP, ...heaviestCouncils()])(
  'on a wide screen %s',
  (path) => {
    let measured: Measured & Found;

    beforeAll(async () => {
      measured = await measure(path, WIDE.width, (page) => violationsIn(page, isOneOf(FEW, path)));
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

    if (isOneOf(FEW, path))
      test('has nothing that axe finds in forced colours', () => {
        expect(measured.forced).toEqual([]);
      });
  },
);
