/** Every kind of page on a wide screen. Each page is opened once and measured, then the tests look at what was measured. */
import { beforeAll, describe, expect, test } from 'vitest';
import { colourViolations, violations } from '../axe.ts';
import { visit } from '../browser.ts';
import { CHECKER, FEW, isOneOf, PAGE_TYPES } from '../page-types.ts';
import { budgetOf, heaviestCouncils, weightOf, type Weight } from '../weight.ts';
import { layoutShift, smallTexts } from './measures.ts';

/** A council's page drawn again for another cap, which loads more. */
const MOVED_CAP = '/councils/bolton/?cap=17';

interface Measured {
  readonly shift: number;
  readonly smallTexts: readonly { text: string; size: number }[];
  readonly errors: readonly string[];
  readonly weight: Weight;
  /** What axe finds; in dark colours of them alone, in forced ones only where it is asked. */
  readonly violations: Readonly<Record<'light' | 'dark' | 'forced', readonly string[]>>;
}

async function measure(path: string): Promise<Measured> {
  const { page, errors, requests, end } = await visit(path, { firstVisit: true });
  try {
    const shift = await layoutShift(page);
    const small = await smallTexts(page);
    await page.waitForLoadState('networkidle');
    const weight = weightOf(requests);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const light = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colourViolations(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    // Forced colours are the reader's; axe would compare them with the page's own.
    const forced = isOneOf(FEW, path) ? await violations(page, false) : [];
    return {
      shift,
      smallTexts: small,
      errors: [...errors],
      weight,
      violations: { light, dark, forced },
    };
  } finally {
    await end(true);
  }
}

describe.each([...PAGE_TYPES, MOVED_CAP, ...heaviestCouncils()])('on a wide screen %s', (path) => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await measure(path);
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

  test('loads no more than its budget on a first visit, and no script of the checker', () => {
    const { all, scripts } = budgetOf(path);
    expect(measured.weight.all).toBeLessThanOrEqual(all);
    expect(measured.weight.scripts).toBeLessThanOrEqual(scripts);
    const ofChecker = measured.weight.names.filter((name) =>
      /ReturnCheck|worker|workbook/.test(name),
    );
    if (path !== CHECKER) expect(ofChecker).toEqual([]);
  });

  test('has nothing that axe finds in light colours', () => {
    expect(measured.violations.light).toEqual([]);
  });

  test('has no dark colours that axe finds', () => {
    expect(measured.violations.dark).toEqual([]);
  });

  if (isOneOf(FEW, path))
    test('has nothing that axe finds in forced colours', () => {
      expect(measured.violations.forced).toEqual([]);
    });
});
