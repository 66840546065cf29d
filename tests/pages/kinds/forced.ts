/** What is still seen where the reader's own few colours take the place of the page's (forced colours). */
import type { Page } from 'playwright-core';

/**
 * Shapes of charts that are of the colour of what is around them, and controls without an edge or a line. It asks for
 * forced colours in an open page, light and dark.
 */
export async function forcedFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    faults.push(...(await vanished(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

function vanished(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Behind what carries the meaning: lines to read values by, paper around letters, what is only pointed at. */
    const QUIET =
      '.grid, .halo, .here-halo, .mark-halo *, .reach, .panel, .band, .inner, .hatch, .borders, .nations, .coast, .away, .far, .far *, use[href$="england"], use[href$="london"], defs *, clipPath *';
    const SHAPES = ['path', 'rect', 'circle', 'line', 'polygon', 'polyline', 'use', 'text'];

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Red, green, blue and how opaque, whatever way the colour is written. */
    const channels = (colour: string): number[] => {
      if (canvas === null) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const known = new Map<string, number>();
    const light = (colour: string): number => {
      const before = known.get(colour);
      if (before !== undefined) return before;
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .slice(0, 3)
        .map((channel) => channel / 255)
        .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
      const lightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      known.set(colour, lightness);
      return lightness;
    };
    const paper = light(getComputedStyle(document.body).backgroundColor);
    const stands = (colour: string): boolean => {
      if (colour === 'none' || /^rgba\(.* 0\)$|^transparent$/.test(colour)) return false;
      if (colour.startsWith('url(')) return true;
      const one = light(colour);
      return (Math.max(one, paper) + 0.05) / (Math.min(one, paper) + 0.05) >= 3;
    };

    const nameOf = (element: Element): string => {
      const classes = `${element.getAttribute('class') ?? ''} in ${element.closest('svg')?.getAttribute('class') ?? ''}`;
      return `${element.tagName} ${classes} ${element.textContent.trim().slice(0, 30)}`;
    };
    const shapes = [
      ...document.querySelectorAll<SVGElement>(
        SHAPES.map((shape) => `main svg ${shape}`).join(', '),
      ),
    ]
      .filter((shape) => !shape.matches(QUIET) && shape.checkVisibility())
      .filter((shape) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(shape);
        if (fill === 'none' && stroke === 'none') return false;
        return !stands(fill) && !(stands(stroke) && Number.parseFloat(strokeWidth) > 0);
      })
      .map((shape) => `${nameOf(shape)} is not seen`);

    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
      .filter((control) => control.checkVisibility() && !control.matches('.visually-hidden'))
      .filter((control) => !control.matches('[type=checkbox], [type=radio], [type=range]'))
      .filter((control) => {
        const style = getComputedStyle(control);
        const hasEdge =
          Number.parseFloat(style.borderTopWidth) > 0 &&
          style.borderTopStyle !== 'none' &&
          stands(style.borderTopColor);
        return !hasEdge && !style.textDecorationLine.includes('underline');
      })
      .map((control) => `${nameOf(control)} has no edge`);
    return [...new Set([...shapes, ...controls])];
  });
}
