/** Whether a page's texts fit where they are: none cut off, none on top of another, no word parted. */
import type { Page } from 'playwright-core';

/** What is cut off, in the way of another text, or parted, in an open page, scrolled to its top. */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    interface Placed extends Box {
      readonly of: Element;
      readonly words: string;
    }
    const shorten = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 40);
    const UNSEEN = '.visually-hidden, [hidden], title, desc, defs, script, style, noscript';
    const isSeen = (element: Element): boolean =>
      element.closest(UNSEEN) === null &&
      element.clientWidth !== 1 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const within = (box: Box, frame: Box): Box => ({
      left: Math.max(box.left, frame.left),
      right: Math.min(box.right, frame.right),
      top: Math.max(box.top, frame.top),
      bottom: Math.min(box.bottom, frame.bottom),
    });
    /** What is left of a box inside all frames that cut off or scroll what is larger. */
    const inFrames = (box: Box, element: Element | null): Box => {
      if (element === null || element === document.body) return box;
      const cuts =
        getComputedStyle(element).overflowX !== 'visible' && element.closest('svg') === null;
      const left = cuts ? within(box, element.getBoundingClientRect()) : box;
      return inFrames(left, element.parentElement);
    };

    const cutOff = [...document.querySelectorAll('body *')]
      .filter((element) => !(element instanceof SVGElement) && element.textContent.trim() !== '')
      .filter((element) => element.clientWidth > 2 && isSeen(element))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = element.scrollWidth > element.clientWidth + 1;
        const tall = element.scrollHeight > element.clientHeight + 1;
        return (wide && /hidden|clip/.test(overflowX)) || (tall && /hidden|clip/.test(overflowY));
      })
      .map((element) => `cut off: ${shorten(element.textContent)}`);

    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (
        node instanceof Text &&
        node.data.trim() !== '' &&
        node.parentElement &&
        isSeen(node.parentElement)
      )
        nodes.push(node);
    const rectsOf = (node: Text, start = 0, end = node.length): DOMRect[] => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()];
    };

    /** Lines of text, each without the room above its letters and below them. */
    const lines = nodes
      .flatMap((node): Placed[] => {
        const of = node.parentElement ?? document.body;
        return rectsOf(node).map((rect) => {
          const box = inFrames(rect, of);
          const air = rect.height * 0.22;
          const inner = {
            left: box.left + 1,
            right: box.right - 1,
            top: box.top + air,
            bottom: box.bottom - air,
          };
          return { of, words: shorten(node.data), ...inner };
        });
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top)
      .sort((a, b) => a.top - b.top);
    const meets = (a: Placed, b: Placed): boolean =>
      a.of !== b.of &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const onTop = lines.flatMap((line, index) => {
      const after = lines.slice(index + 1);
      const end = after.findIndex(({ top }) => top >= line.bottom);
      return after
        .slice(0, end === -1 ? undefined : end)
        .filter((other) => meets(line, other))
        .map((other) => `on top of each other: ${line.words} / ${other.words}`);
    });

    const outside = [...document.querySelectorAll<SVGTextElement>('svg text')]
      .filter((text) => isSeen(text) && text.getClientRects().length > 0)
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map((text) => `out of the window: ${text.textContent}`);

    /** Addresses, names of files, codes, texts to copy and lists of fixed versions are parted where the line ends. */
    const ANYWHERE =
      'pre, code, svg, textarea, copy-text, a[href^=http], a[href^="/data/"], a[href^="/api/"], a[href^="/v/"], .letter-words, .said';
    const parted = nodes
      .filter(({ parentElement }) => parentElement?.closest(ANYWHERE) === null)
      .filter((node) => rectsOf(node).length > 1)
      .flatMap((node) =>
        [...node.data.matchAll(/[\p{L}\d.’]{4,}/gu)]
          .filter(({ index, 0: word }) => {
            const rects = rectsOf(node, index, index + word.length);
            return new Set(rects.map(({ top }) => Math.round(top / 4))).size > 1;
          })
          .map(({ 0: word }) => `parted: ${word}`),
      );
    return [...cutOff, ...onTop, ...outside, ...parted];
  });
}
