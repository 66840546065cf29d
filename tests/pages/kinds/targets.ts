/** How large what a finger aims at is (WCAG 2.5.8, and the 44 pixels that fingers want). */
import type { Page } from 'playwright-core';

/** What a main control is at least high and wide, in CSS pixels. */
export const FINGER = 44;

/**
 * Controls that are smaller than a finger, links left out. Buttons that stand in the head of a table are as high as
 * its text is, and their names as wide.
 */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const sizeOf = (element: HTMLElement): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const isWhole = element.matches('[type=checkbox], [type=radio], .visually-hidden');
      return (isWhole && label ? label : element).getBoundingClientRect();
    };
    return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, size: sizeOf(element) }))
      .filter(({ size }) => size.width > 0 && size.height < least - 0.5)
      .map(({ element, size }) => {
        const name = element.id === '' ? element.textContent.trim().slice(0, 40) : `#${element.id}`;
        return `${element.tagName.toLowerCase()} ${name} ${size.height.toFixed(1)} high`;
      });
  }, FINGER);
}
