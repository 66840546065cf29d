/** What axe finds in a page as it is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There once axe has been put into the page. */
    readonly axe: typeof axe;
  }
}

/** The shortened form takes the browser half as long to read. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about colours, which are all that a dark scheme changes: src/styles/tokens.css gives other colours, nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Runs axe in the page, all its rules and the size of targets; returns `rule: element` for each violation. */
export function violations(page: Page): Promise<string[]> {
  return found(page, { rules: { 'target-size': { enabled: true } } });
}

/** As `violations`, without the rule about contrast, which takes as long as all others and is the same at each width. */
export function violationsButColours(page: Page): Promise<string[]> {
  return found(page, {
    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } },
  });
}

/** Rules about where things are and how large, which are all that larger letters change. */
const PLACES = ['target-size', 'scrollable-region-focusable'];

/** As `violations`, but only of the rules about places and sizes. */
export function placeViolations(page: Page): Promise<string[]> {
  return found(page, { runOnly: PLACES });
}

/** As `violations`, but only of the rules about colours. */
export function colourViolations(page: Page): Promise<string[]> {
  return found(page, { runOnly: COLOURS });
}

async function found(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (chosen) => window.axe.run({ resultTypes: ['violations'], ...chosen }),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
