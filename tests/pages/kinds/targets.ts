/** How large what a finger aims at is (WCAG 2.5.8, and the 44 pixels that fingers want). */
import type { Page } from 'playwright-core';
import { FINGER } from '../../../src/site/accessibility/tested.ts';

/** Controls that are less high than a finger; links and what unfolds are left out, which axe measures. */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const sizeOf = (element: HTMLElement): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const isWhole = element.matches('[type=checkbox], [type=radio], .visually-hidden');
      return (isWhole && label ? label : element).getBoundingClientRect();
    };
    return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, size: sizeOf(element) }))
      .filter(({ size }) => size.width > 0 && size.height < least - 0.5)
      .map(({ element, size }) => {
        const name = element.id === '' ? element.textContent.trim().slice(0, 40) : `#${element.id}`;
        return `${element.tagName.toLowerCase()} ${name} ${size.height.toFixed(1)} high`;
      });
  }, FINGER);
}
