/** What axe finds in a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There once axe has been put into the page. */
    readonly axe: typeof axe;
  }
}

/** Runs axe in the page, all its rules and the size of targets; returns `rule: element` for each violation. */
export async function violations(page: Page, colours = true): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (enabled) =>
      window.axe.run({
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled } },
      }),
    colours,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
