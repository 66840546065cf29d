/** What a page says to screen readers while it is used. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the live regions of the page have said, oldest first. */
    said?: string[];
  }
}

/** Begins to write down what live regions say. What only tells that something is being loaded is left out. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    window.said = said;
    const REGIONS = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    const listenTo = (region: Element): void => {
      new MutationObserver(() => {
        const words = region.textContent.replace(/\s+/g, ' ').trim();
        if (words !== '' && !region.matches('.load-status')) said.push(words);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    };
    for (const region of document.querySelectorAll(REGIONS)) listenTo(region);
    // Some regions come with the part that they belong to.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const region of [node, ...node.querySelectorAll('*')])
              if (region.matches(REGIONS)) listenTo(region);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** What was said since this was last asked. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window.said ?? [])]);
}

/** Forgets what was said so far. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.said) window.said.length = 0;
  });
}
