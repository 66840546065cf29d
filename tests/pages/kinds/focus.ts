/** Where the focus is seen as it goes through a page, and where it is not (WCAG 2.4.7, 2.4.11 and 2.4.12). */
import type { Page } from 'playwright-core';

/**
 * Gives the focus to everything that the Tab key reaches, in an open window, and returns what is wrong with each:
 * no ring, a ring of less than three to one against what is around it, or something else on top of it.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  // From here on the browser takes the focus for one of the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}#${element.id} “${element.textContent.trim().slice(0, 40)}”`;

    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .slice(0, 3)
        .map((channel) => channel / 255)
        .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return channels(colour)[3] === 0 ? behind(element.parentElement) : colour;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };

    /** A map's shape has a thick edge instead of a ring; a field that is not shown has it on its label. */
    const ringOf = (element: Element): { width: number; colour: string; on: Element } => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const on = element.matches('.visually-hidden') && label ? label : element;
      const style = getComputedStyle(on);
      const isShape = element instanceof SVGElement;
      const width = style.outlineStyle === 'none' ? '0' : style.outlineWidth;
      return isShape
        ? { width: Number.parseFloat(style.strokeWidth), colour: style.stroke, on }
        : { width: Number.parseFloat(width), colour: style.outlineColor, on };
    };
    const ringFault = (element: Element): string | undefined => {
      const { width, colour, on } = ringOf(element);
      if (width < 2) return 'has no ring';
      return contrast(colour, behind(on.parentElement)) < 3 ? 'has a faint ring' : undefined;
    };

    const isOn = (x: number, y: number, element: Element): boolean => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null || element.contains(hit) || hit.contains(element)) return true;
      return (
        hit.closest('label')?.control === element || hit.parentElement === element.parentElement
      );
    };
    /** Middle and corners of what of a box is in the window. */
    const pointsIn = (box: DOMRect): [number, number][] => {
      const [left, right] = [Math.max(0, box.left + 2), Math.min(innerWidth - 1, box.right - 2)];
      const [top, bottom] = [Math.max(0, box.top + 2), Math.min(innerHeight - 1, box.bottom - 2)];
      if (left > right || top > bottom) return [];
      const corners = [left, right].flatMap((x) =>
        [top, bottom].map((y): [number, number] => [x, y]),
      );
      return [[(left + right) / 2, (top + bottom) / 2], ...corners];
    };
    const coverFault = (element: Element): string | undefined => {
      const points = [...element.getClientRects()].flatMap(pointsIn);
      if (points.length === 0) return 'is out of the window';
      return points.every(([x, y]) => isOn(x, y, element)) ? undefined : 'is covered';
    };

    const reached = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled'),
    );
    return reached.flatMap((element) => {
      element.focus();
      const shown = ringOf(element).on;
      return [ringFault(element), coverFault(shown)].flatMap((fault) =>
        fault === undefined ? [] : [`${nameOf(element)} ${fault}`],
      );
    });
  });
}
