/** Parts of a page that scroll by themselves or stay in sight, and what moves. */
import type { Page } from 'playwright-core';

/** Frames that scroll and that a keyboard does not reach, or that have no name. */
export function unnamedFrames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls =
          /auto|scroll/.test(`${overflowX} ${overflowY}`) && element.checkVisibility();
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return scrolls && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
      })
      .filter((element) => !element.matches('textarea, select, [role=listbox]'))
      .filter(
        (element) =>
          element.tabIndex < 0 ||
          element.getAttribute('role') !== 'region' ||
          !element.hasAttribute('aria-label'),
      )
      .map((element) => `${element.className}: ${element.textContent.trim().slice(0, 40)}`),
  );
}

/** Parts that stay in sight and take more than a third of the window’s height. */
export function tallStays(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
      .filter((element) => element.checkVisibility() && element.offsetHeight > innerHeight / 3)
      .map((element) => `${element.className} ${element.offsetHeight} of ${innerHeight}`),
  );
}

/** What moves or fades; asked where the reader wants less of it. */
export function movements(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map(({ id }) => `animation ${id}`),
    ...[...document.querySelectorAll('body *')]
      .filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .some((duration) => Number.parseFloat(duration) > 0),
      )
      .map((element) => `transition of ${element.tagName} ${element.getAttribute('class') ?? ''}`),
  ]);
}
