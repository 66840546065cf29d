/** Text as a reader spaces it out (WCAG 1.4.12), and what is wrong with it then. */
import type { Page } from 'playwright-core';
import { textFaults } from './fitting.ts';

/** The distances of the criterion, for all text. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/**
 * Spaces the text of an open page out, and returns what is cut off, covered or out of the window, and numbers that are
 * parted. A long word may be. The page is as it was afterwards.
 */
export async function spacedFaults(page: Page): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  const faults = await textFaults(page);
  const beyond = await page.evaluate(() => {
    const reached = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
    document.adoptedStyleSheets = [];
    return reached;
  });
  return [
    ...faults.filter((fault) => !/^parted: \D+$/.test(fault)),
    ...(beyond > 0 ? [`scrolls sideways by ${beyond}`] : []),
  ];
}
