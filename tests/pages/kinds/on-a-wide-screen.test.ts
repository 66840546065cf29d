/** Every kind of page on a wide screen. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourViolations, violations } from '../axe.ts';
import { FEW, isOneOf, PAGE_TYPES } from '../page-types.ts';
import { heaviestCouncils } from '../weight.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';

const WIDTH = 1280;

/** A council's page drawn again for another cap, which loads more. */
const MOVED_CAP = '/councils/bolton/?cap=17';

/** What axe finds; in dark colours of them alone, in forced ones only where it is asked. */
type Found = Readonly<Record<'light' | 'dark' | 'forced', readonly string[]>>;

async function violationsIn(page: Page, asksForced: boolean): Promise<Found> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourViolations(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  // Forced colours are the reader's; axe would compare them with the page's own.
  const forced = asksForced ? await violations(page, false) : [];
  return { light, dark, forced };
}

describe.each([...PAGE_TYPES, MOVED_CAP, ...heaviestCouncils()])('on a wide screen %s', (path) => {
  let measured: Measured & Found;

  beforeAll(async () => {
    measured = await measure(path, WIDTH, (page) => violationsIn(page, isOneOf(FEW, path)));
  });

  testEveryScreen(path, () => measured);

  test('has nothing that axe finds in light colours', () => {
    expect(measured.light).toEqual([]);
  });

  test('has no dark colours that axe finds', () => {
    expect(measured.dark).toEqual([]);
  });

  if (isOneOf(FEW, path))
    test('has nothing that axe finds in forced colours', () => {
      expect(measured.forced).toEqual([]);
    });
});
